"""Groups of tellings that turn out to be of one encounter once all of each is known: one pair, one day, one place.

A telling joins a group by the actors that it names itself. What a group says as a whole may be the same as another
does, though its first telling named the states beside the leaders, or the office instead of the person.
"""

from nlp.components.actors.actors import Actor
from nlp.components.encounters.joined import Joined, lead_their_teams, states_of
from nlp.components.encounters.same_actors import NEAR, has_another_official
from nlp.components.encounters.same_occasion import (
    dates_agree,
    is_another,
    places_agree,
    same_time,
    same_type,
    status_agrees,
)
from nlp.components.tellings.distribution import is_one_on_one
from nlp.components.tellings.telling import TWO_SIDES, Part, Telling

_OF_PAIRS = frozenset({"meeting", "call"})


def told_once(groups: list[Joined]) -> list[Joined]:
    """The groups with those of one encounter made one, each in the place of the first."""
    kept: list[Joined] = []
    for group in groups:
        same = next((k for k in kept if _are_one(k, group)), None)
        if same is None:
            kept.append(group)
        else:
            same.tellings = sorted([*same.tellings, *group.tellings], key=lambda t: t.trigger.i)
    return kept


def _are_one(a: Joined, b: Joined) -> bool:
    tellings = [*a.tellings, *b.tellings]
    if _lead_for(a, b) or _lead_for(b, a):
        return True
    if any(t.type not in _OF_PAIRS or t.paired for t in tellings):
        return False
    return (
        (_same_people(a, b) or _names_later(a, b) or _names_later(b, a))
        and all(_agree(x, y) for x in a.tellings for y in b.tellings)
        and not _is_anew(a, b)
        and not any(is_one_on_one(t) for t in tellings)
    )


def _lead_for(states: Joined, people: Joined) -> bool:
    """Those who lead their teams at the talks just told, of whatever day and status the words that say so seem."""
    mine = states_of(states.parts())
    pairs = states.lead.type in _OF_PAIRS and states.lead.trigger.i < people.lead.trigger.i
    return pairs and all(lead_their_teams(t, mine) for t in people.tellings) and _are_near(states, people)


def _is_anew(a: Joined, b: Joined) -> bool:
    if any(has_another_official(a, t) for t in b.tellings if t.trigger.sent == a.lead.trigger.sent):
        return True
    return any(is_another(a, t) for t in b.tellings) or any(is_another(b, t) for t in a.tellings)


def _agree(a: Telling, b: Telling) -> bool:
    agreed = a.when is None or dates_agree(a.when, b.when)
    there = a.where is None or places_agree(a.where, b.where)
    return same_type(a, b) and same_time(a, b) and status_agrees(a, b) and agreed and there


def _same_people(a: Joined, b: Joined) -> bool:
    """Whether both name the same who are two at least, or one names by the office whom the other names."""
    mine, theirs = a.parts(), b.parts()
    ids = {p.actor.id for p in mine}
    if ids == {p.actor.id for p in theirs}:
        return len(ids) >= TWO_SIDES
    shared = any(p.actor.kind == "person" and p.actor.id in ids for p in theirs)
    return shared and _are_near(a, b) and _covers(a, mine, theirs) and _covers(b, theirs, mine)


def _names_later(states: Joined, people: Joined) -> bool:
    """ "A called off talks with B. Its minister had been due to see hers": states, then who it was that met for them.

    Talks that have a day or a place of their own need people who met on that day, or of whom nothing else is said.
    """
    mine, theirs = states.parts(), people.parts()
    if {p.actor.kind for p in mine} != {"country"} or {p.actor.kind for p in theirs} != {"person"}:
        return False
    lands, of = {p.actor.country for p in mine}, {p.actor.country for p in theirs}
    if len(lands) < TWO_SIDES or not lands <= of or not _are_near(states, people):
        return False
    if all(t.when is None and t.where is None for t in states.tellings):
        return lands == of
    held = all(t.status == "held" for t in (*states.tellings, *people.tellings))
    known = bool(states.whens() and people.whens()) or (held and states.lead.trigger.i < people.lead.trigger.i)
    return known and of - lands <= {None} | {w.country for w in (*states.wheres(), *people.wheres())}


def _are_near(a: Joined, b: Joined) -> bool:
    return min(abs(x.trigger.i - y.trigger.i) for x in a.tellings for y in b.tellings) <= NEAR


def _covers(group: Joined, parts: list[Part], others: list[Part]) -> bool:
    doc = group.lead.trigger.doc
    for part in parts:
        named = doc[part.token] if part.token >= 0 else None
        office = named is not None and named.tag_ == "NN"  # "a president of Taiwan", not "Taiwan" nor "officials"
        if not any(_is(part.actor, o.actor, office, doc[o.token].tag_ == "NN" and o.token >= 0) for o in others):
            return False
    return True


def _is(mine: Actor, theirs: Actor, office: bool, their_office: bool) -> bool:
    if mine.id == theirs.id:
        return True
    if mine.country is None or mine.country != theirs.country:
        return False
    by_office = (mine.kind == "country" and office) or (theirs.kind == "country" and their_office)
    return by_office and {mine.kind, theirs.kind} == {"person", "country"}
