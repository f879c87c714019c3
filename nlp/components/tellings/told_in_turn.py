"""Guesses at an encounter with each of several, made of one for each: "telephoned A and B", "was on the line to A"."""

from nlp.components.frames.syntax import conjuncts
from nlp.components.tellings.distribution import distribute
from nlp.components.tellings.telling import TWO_SIDES, Part, Telling


def each_told(telling: Telling) -> list[Telling]:
    """The guess, or one for each of those listed behind its word, where one alone stands before it."""
    if telling.type not in ("meeting", "call") or len(telling.parts) <= TWO_SIDES:
        return [telling]
    before = [p for p in telling.parts if 0 <= p.token < telling.trigger.i]
    others = sorted((p for p in telling.parts if p not in before), key=lambda p: p.token)
    if len(before) != 1 or not _are_listed(telling, others):
        return [telling]
    telling.parts = [*before, *others]
    return distribute(telling)


def _are_listed(telling: Telling, others: list[Part]) -> bool:
    """Whether they are people whom one list names, or one word such as "both"."""
    if any(p.actor.kind != "person" or p.token < 0 for p in others):
        return False
    listed = {t.i for t in conjuncts(telling.trigger.doc[others[0].token])}
    return all(p.token in listed for p in others)
