"""Legs of a visit that is on: who is in China and "will travel to Chengdu" pays China no second visit.

Nor does he who "spoke with Macron before leaving for Astana on Sunday" and has been there since Monday.
"""

import datetime as dt

from nlp.components.encounters.found import Found
from nlp.components.encounters.one_journey import comes_again, guests_of, land_of
from nlp.components.tellings.telling import When

_GOING = frozenset({"leaving", "motion"})
_LONGEST = dt.timedelta(days=7)
"""How long after a visit began somebody who still travels in the land is on the same one."""
_ON_THE_WAY = dt.timedelta(days=3)
"""How long before a visit is told to have begun its guest may have set out."""


def without_legs(encounters: list[Found]) -> list[Found]:
    """The encounters with what only tells of a way within or to a visit that is on made part of that visit."""
    stays = [e for e in encounters if e.type == "visit" and e.status == "ongoing"]
    gone: list[Found] = []
    for leg in encounters:
        stay = next((s for s in stays if s is not leg and _is_leg(leg, s)), None)
        if stay is not None:
            stay.tellings = sorted([*stay.tellings, *leg.tellings], key=lambda t: t.trigger.i)
            gone.append(leg)
    return [e for e in encounters if e not in gone]


def _is_leg(leg: Found, stay: Found) -> bool:
    if leg.type != "visit" or leg.status not in ("held", "planned") or not guests_of(leg) <= guests_of(stay):
        return False
    if land_of(leg) is None or land_of(leg) != land_of(stay) or not guests_of(leg):
        return False
    if any(t.word.frame not in _GOING or comes_again(t) for t in leg.tellings):
        return False
    if leg.status == "planned":
        after = leg.tellings[0].trigger.i > stay.tellings[0].trigger.i
        return after and (leg.when is None or _starts_within(leg.when, stay.when, dt.timedelta(0), _LONGEST))
    leaves = all(t.word.frame == "leaving" for t in leg.tellings)
    return leaves and leg.when is not None and _starts_within(leg.when, stay.when, -_ON_THE_WAY, dt.timedelta(0))


def _starts_within(leg: When, stay: When | None, earliest: dt.timedelta, latest: dt.timedelta) -> bool:
    """Whether a way begins within such a time of the first day of the visit."""
    if stay is None:
        return False
    return earliest <= dt.date.fromisoformat(leg.start) - dt.date.fromisoformat(stay.start) <= latest
