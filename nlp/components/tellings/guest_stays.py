"""Where a guest met who is told to have met others of his hosts in their city on those days.

"Earlier on Monday the secretary spent three hours with Wang Yi; on Sunday he and the foreign minister talked": told
beside an audience in Beijing, these were in Beijing too.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from nlp.components.encounters.found import Found
from nlp.components.frames.syntax import children
from nlp.components.tellings.telling import SETTLED, Where

MOST_DAYS = 2
"""Days before or after the encounter that is placed."""
BESIDES = frozenset({"afterwards", "also", "earlier", "later", "separately", "then"})


def stay_place(found: Found, encounters: list[Found]) -> Where | None:
    """The one city in which a guest of these hosts met people of their country on the nearest days; None without."""
    if found.where is not None and (found.where.city or found.where.venue):
        return None
    stays = [(_days_apart(found, other), other) for other in _stays(found, encounters)]
    near = [(days, other.where) for days, other in stays if other.type != "visit" or not days]
    if found.when is None and any(_is_besides(telling.trigger) for telling in found.tellings):
        near = [(0, where) for _, where in near]
    dated = [(days, where) for days, where in near if days is not None and where is not None and days <= MOST_DAYS]
    nearest = min((days for days, _ in dated), default=None)
    wheres = {where.city: where for days, where in dated if days == nearest}
    return replace(next(iter(wheres.values())), venue=None, rank=1) if len(wheres) == 1 else None


def place_of_whole(found: Found, encounters: list[Found]) -> Where | None:
    """Where those of one sentence met who are told to have met some of them there apart: "after seeing each alone"."""
    people = {part.actor.id for part in found.parts}
    told = {telling.trigger.sent.start for telling in found.tellings}
    for other in encounters:
        beside = any(telling.trigger.sent.start in told for telling in other.tellings)
        if other is found or not beside or other.type != "meeting" or found.type != "meeting":
            continue
        alike = found.status == other.status in SETTLED and people < {part.actor.id for part in other.parts}
        if alike and other.where is not None and other.where.city:
            return replace(other.where, rank=1)
    return None


def _is_besides(trigger: Token) -> bool:
    """ "Also met the outgoing governor", "earlier conferred with": in passing, beside what is dated."""
    nodes = [trigger, trigger.head] if trigger.pos_ == "NOUN" else [trigger]
    return any(child.lower_ in BESIDES for node in nodes for child in children(node, "advmod"))


def _stays(found: Found, encounters: list[Found]) -> Iterator[Found]:
    """The placed encounters at which a guest who is at this one met people of the country that his hosts are of."""
    for other in encounters:
        where = other.where
        if other is found or other.type not in ("meeting", "visit") or where is None or not where.city:
            continue
        if found.where is not None and found.where.country not in (None, where.country):
            continue
        settled = (found.status in SETTLED) == (other.status in SETTLED) and other.status not in (
            "cancelled",
            "refused",
        )
        if settled and _guests(found, where.country) & _guests(other, where.country):
            yield other


def _guests(found: Found, country: str | None) -> set[str]:
    """The people from elsewhere, where somebody of the country takes part beside them."""
    home = any(part.actor.country == country and part.actor.kind != "organization" for part in found.parts)
    away = {part.actor.id for part in found.parts if part.actor.kind == "person" and part.actor.country != country}
    return away if home and country is not None else set()


def _days_apart(found: Found, other: Found) -> int | None:
    """How many days lie between two encounters; None where the text dates one of them to no day."""
    if found.when is None or other.when is None:
        return None
    mine, theirs = (
        (dt.date.fromisoformat(when.start), dt.date.fromisoformat(when.end)) for when in (found.when, other.when)
    )
    if max(mine[1] - mine[0], theirs[1] - theirs[0]).days > MOST_DAYS * 2:
        return None
    return max((mine[0] - theirs[1]).days, (theirs[0] - mine[1]).days, 0)
