"""Where somebody is whose stay abroad the sentences before tell of: "used a two-day stop in Bonn. Next day he had lunch
with X".

Whom he meets there, and of whom the text says no state, is taken for one of there and for no compatriot.
"""

from collections.abc import Sequence

from nlp.components.encounters.joined import Joined
from nlp.components.sides.sides import SEATS_OF_THE_WORLD
from nlp.components.tellings.telling import SETTLED, Part, Telling

_OF_TOWNS = frozenset({"governor", "mayor", "prefect"})
_LEAVING = frozenset({"depart", "leave", "return"})
_REACH = 3
"""Sentences from the stay to the meeting."""


def stay_of(group: Joined, tellings: Sequence[Telling]) -> Telling | None:
    """The last visit told before a meeting by one who takes part in both; None for a meeting elsewhere."""
    if group.wheres():
        return None
    first = min(group.tellings, key=lambda telling: telling.trigger.i).trigger
    ids = {part.actor.id for part in group.parts()}
    own = {where.country for where in group.wheres()}
    doc, near = first.doc, first.sent.start
    for _ in range(_REACH):
        near = doc[near - 1].sent.start if near else near
    stays = [
        t for t in tellings if t.type == "visit" and t.status in SETTLED and near <= t.trigger.i < first.sent.start
    ]
    stays = [t for t in stays if not _ends(t)]
    for stay in sorted(stays, key=lambda telling: -telling.trigger.i):
        if (
            stay.where is not None
            and not own - {stay.where.country, None}
            and any(p.role == "guest" and p.actor.id in ids for p in stay.parts)
        ):
            return stay
    return None


def _ends(stay: Telling) -> bool:
    """ "Flew home from Lagos", "left Lagos": who did is there no more."""
    return stay.trigger.lemma_ in _LEAVING or any(c.lower_ in ("back", "from", "home") for c in stay.trigger.children)


def place_met(parts: list[Part], stay: Telling | None) -> None:
    """Take the mayor or governor of no state whom the guest of a stay meets for one of the land."""
    there = stay.where if stay is not None else None
    if stay is None or there is None or there.country is None or there.city in SEATS_OF_THE_WORLD:
        return
    ids = {p.actor.id for p in stay.parts if p.role == "guest" and p.actor.country not in (None, there.country)}
    owned = any(p.token < 0 for p in parts)  # whose schedule or list it is may be at home there
    others = {p.actor.country for p in parts if p.actor.id not in ids}
    if owned or others != {None} or not any(p.actor.id in ids for p in parts):
        return
    for part in parts:
        actor = part.actor
        bare = bool(_OF_TOWNS & set((actor.title or "").lower().split()))
        if actor.kind == "person" and actor.country is None and not actor.known and bare:
            actor.country = there.country
