"""Where a meeting of a visit is: in its city, unless the guest has left for another or others meet elsewhere."""

from nlp.components.encounters.found import Found
from nlp.components.frames.syntax import children
from nlp.components.tellings.telling import Telling, When, Where

ONWARD = frozenset({"afterwards", "later", "next", "on", "onward", "onwards", "then"})


def others_meet(found: Found, visit: Found) -> bool:
    """Whether people take part who are neither on the visit nor at home there: they met elsewhere, at a summit."""
    there = visit.where.country if visit.where is not None else None
    guests = {part.actor.id for part in visit.parts}
    sides = {part.actor.country for part in visit.parts} | {there}
    people = (part.actor for part in found.parts if part.actor.kind == "person" and part.actor.country is not None)
    return any(actor.id not in guests and actor.country not in sides for actor in people)


def place_on(visit: Found, found: Found) -> Where | None:
    """Where a meeting of a visit is: not in the city of another day, or that the guest is told to have left for."""
    onward = {
        telling.where.city
        for telling in visit.tellings
        if telling.where and (_is_of_other_day(telling.when, found.when) or _is_after(telling, found))
    }
    if visit.where is None or visit.where.city not in onward:
        return visit.where
    return Where(None, None, visit.where.country)


def _is_of_other_day(one: When | None, other: When | None) -> bool:
    return one is not None and other is not None and one.is_of_other_day(other)


def _is_after(telling: Telling, found: Found) -> bool:
    """Whether a guest is told, after a meeting, to go on to another city."""
    return telling.trigger.i > found.tellings[0].trigger.i and _goes_on(telling)


def _goes_on(telling: Telling) -> bool:
    """ "Leaves for Oslo", "travels on to Oslo", "then flies to Oslo", "before heading to Oslo"."""
    verb = telling.trigger
    if verb.dep_ == "pcomp" and verb.head.lower_ == "before":
        return True
    behind = verb.doc[verb.i + 1 : verb.i + 2]
    onward = {token.lower_ for token in (*children(verb, "prt", "advmod"), *behind)}
    return telling.word.frame == "leaving" or bool(onward & ONWARD)
