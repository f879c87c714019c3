"""Guesses at an encounter with each of several, made of one for each: "telephoned A and B", "was on the line to A"."""

from nlp.components.frames.syntax import conjuncts, prepositional
from nlp.components.tellings.distribution import DISTRIBUTING, distribute
from nlp.components.tellings.telling import TWO_SIDES, Part, Telling


def each_told(telling: Telling) -> list[Telling]:
    """The guess, or one for each of those listed behind its word, where one alone stands before it."""
    if telling.type not in ("meeting", "call") or len(telling.parts) <= TWO_SIDES:
        return [telling]
    before = [p for p in telling.parts if 0 <= p.token < telling.trigger.i] or _named_later(telling)
    others = sorted((p for p in telling.parts if p not in before), key=lambda p: p.token)
    if len(before) != 1 or not _are_listed(telling, others):
        return [telling]
    telling.parts = [*before, *others]
    return distribute(telling)


def _named_later(telling: Telling) -> list[Part]:
    """ "In separate calls with A and B, X discussed it": who is named behind the list of the others."""
    listed = {t.i for first in prepositional(telling.trigger, "with", "to") for t in first.subtree}
    return [p for p in telling.parts if p.token > max(listed, default=p.token) and p.actor.kind == "person"]


def _are_listed(telling: Telling, others: list[Part]) -> bool:
    """Whether they are people whom one list names, or one word such as "both"; or states, where the words part them:
    "in separate calls with his counterparts from A and B"."""
    apart = any(c.lower_ in DISTRIBUTING for c in telling.trigger.lefts)
    if any((p.actor.kind != "person" and not apart) or p.token < 0 for p in others):
        return False
    listed = {t.i for t in conjuncts(telling.trigger.doc[others[0].token])}
    return all(p.token in listed for p in others)
