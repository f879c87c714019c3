"""Where somebody abroad met others who goes on: "was received in Quito by the president; he also met his counterpart".

The story may be filed from his own capital: as long as nothing says that he has left, he is where he was told to be.
"""

from dataclasses import replace

from spacy.tokens import Token

from nlp.components.encounters.found import Found, sentences
from nlp.components.frames.syntax import children
from nlp.components.tellings.telling import OFF, OPEN, SETTLED, When, Where

_GOING_ON = frozenset({"afterwards", "also", "later", "separately", "subsequently", "then", "too"})
_LEAVING = frozenset({"fly", "leave", "return"})


def continued_place(found: Found, encounters: list[Found]) -> Where | None:
    """The city abroad of the encounter told right before one of the same person, who meets others beside it.

    Who is of the country is met there in any case, others where "also" or "later" takes up what went before.
    """
    before = _told_before(found, encounters)
    if before is None or before.where is None or not before.where.city or found.type != "meeting":
        return None
    if found.where is not None and (found.where.city or found.where.venue):
        return None
    if not _is_of_one_time(found, before) or not _are_of_one_day(found.when, before.when):
        return None
    land = before.where.country
    shared = {part.actor.id for part in before.parts}
    abroad = [p for p in found.parts if p.actor.id in shared and p.actor.country not in (None, land)]
    others = [p for p in found.parts if p not in abroad]
    if not others or not any(p.actor.kind == "person" and p.role != "host" for p in abroad):
        return None
    if {p.actor.country for p in others} & {p.actor.country for p in abroad}:
        return None  # of his own country: they may be at home by now
    local = all(p.actor.country == land for p in others)
    goes_on = local or any(_goes_on(telling.trigger) for telling in found.tellings)
    return replace(before.where, venue=None, rank=1) if goes_on else None


def _told_before(found: Found, encounters: list[Found]) -> Found | None:
    """The encounter told last before the words for this one, in its sentence or the one before it."""
    first = found.tellings[0].trigger
    told = [(t.trigger.i, other) for other in encounters for t in other.tellings if t.trigger.i < first.i]
    last = max(told, key=lambda entry: entry[0], default=None)
    if last is None or last[1] is found or last[1].type == "visit" or last[1].mode in ("phone", "video"):
        return None
    start = sentences(found)[0].start
    start = first.doc[start - 1].sent.start if start else start
    between = first.doc[last[0] : first.i]
    return last[1] if last[0] >= start and not any(t.lemma_ in _LEAVING for t in between) else None


def _goes_on(trigger: Token) -> bool:
    nodes = [trigger, *trigger.ancestors][:3]
    return any(c.lower_ in _GOING_ON for node in nodes for c in children(node, "advmod"))


def _is_of_one_time(found: Found, before: Found) -> bool:
    statuses = {found.status, before.status}
    return not statuses & set(OFF) and (statuses <= set(SETTLED) or statuses <= set(OPEN))


def _are_of_one_day(one: When | None, other: When | None) -> bool:
    if one is None or other is None or "published" in (one.basis, other.basis):
        return True
    return one.start <= other.end and other.start <= one.end
