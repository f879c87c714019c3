"""Places that a clause implies: where one goes for an encounter, is asked to, or that "where" refers to."""

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from nlp.components.frames.casting import Casting
from nlp.components.frames.syntax import children, prepositional
from nlp.components.places.city_names import unknown_town
from nlp.components.places.place_steps import MAX_DISTANCE, is_left_behind, placed_objects, steps_to
from nlp.components.places.places import place_of
from nlp.components.places.seats import SEAT, gathers_at_its_seat, seat_city
from nlp.components.tellings.event_words import triggers, words
from nlp.components.tellings.telling import Where
from nlp.knowledge.base import knowledge_base

PLACING = frozenset({"to", "in", "at", "into"})
GUESS = 1
"""The rank of a place that a journey implies, which names no host."""
_ONWARD = frozenset({"on", "onward", "onwards", "then", "there", "thence"})
_REACH = 10
Placed = tuple[int, int, Where]


def on_sidelines(trigger: Token, casting: Casting) -> Iterator[Placed]:
    """ "On the sidelines of the General Assembly": in the city where a forum always gathers."""
    for noun in trigger.sent:
        if noun.lemma_.lower() not in words("beside_forums") or noun.dep_ != "pobj":
            continue
        steps = steps_to(noun.head.head, trigger, casting)
        for token in prepositional(noun, "of") if steps is not None else ():
            mention = casting.mention(token)
            actor = mention.actors[0] if mention is not None and mention.actors else None
            seat = knowledge_base().seat(actor.id) if actor is not None and actor.known else None
            where = seat_city(actor, seat, token) if seat is not None and actor is not None else None
            if where is not None and actor is not None and gathers_at_its_seat(actor):
                yield steps or 0, 0, replace(where, rank=SEAT)


def asked_to(trigger: Token, casting: Casting) -> Iterator[Where]:
    """ "His summons to Warsaw", "invited her to Nairobi"."""
    if trigger.lemma_.lower() in words("asking_over"):
        for preposition in children(trigger, "prep"):
            yield from placed_objects(preposition, casting) if preposition.lower_ == "to" else ()


def of_motion(trigger: Token, casting: Casting) -> Iterator[Placed]:
    """ "Flew to Geneva for talks", "visited Oslo to meet", and "left Genoa after a summit"."""
    below = trigger
    for step, verb in enumerate(trigger.ancestors, 1):
        if step > MAX_DISTANCE:
            return
        if verb.pos_ in ("VERB", "AUX") and verb.lemma_ in words("motion_verbs") | words("leaving_verbs"):
            for target in _motion_targets(verb, below):
                where = place_of(target, casting) or (unknown_town(target) if target.ent_type_ == "GPE" else None)
                of_forum = _names_a_forum(trigger)
                if where is not None and (where.city or where.venue or of_forum):
                    yield step, 0, replace(where, rank=GUESS)
        below = verb


def onward(trigger: Token, casting: Casting) -> Iterator[Placed]:
    """ "To Lima on Monday, from there to Quito for talks", "then on to Quito to meet her": the last goal told."""
    doc = trigger.doc
    for i in range(trigger.i - 1, max(trigger.sent.start, trigger.i - _REACH), -1):
        if doc[i].lower_ not in ("to", "into") or doc[i + 1].pos_ != "PROPN":
            continue
        goal = next((t for t in doc[i + 1 : trigger.i] if t.pos_ != "PROPN"), None)
        purpose = goal is not None and goal.lower_ in ("for", "to")
        if purpose and {t.lower_ for t in doc[max(trigger.sent.start, i - 3) : i]} & _ONWARD and goal is not None:
            where = place_of(doc[goal.i - 1], casting)
            if where is not None and where.city:
                yield 0, 0, replace(where, rank=GUESS)
        return


def _names_a_forum(trigger: Token) -> bool:
    lemma = trigger.lemma_.lower()
    return (lemma, "noun") in triggers() and lemma in words("forum_names")


def _motion_targets(verb: Token, below: Token) -> Iterator[Token]:
    """Where one goes for what hangs on `below`, or where one leaves after it."""
    after = below.lower_ in ("after", "following") or any(c.lower_ == "after" for c in children(below, "mark"))
    if verb.lemma_ in words("leaving_verbs") and after:
        yield from children(verb, "dobj")
        yield from (t for p in children(verb, "prep") if p.lower_ == "from" for t in children(p, "pobj"))
    elif verb.lemma_ in words("motion_verbs") and not is_left_behind(verb, below):
        purpose = below.lower_ in ("for", "at") or below.dep_ in ("advcl", "xcomp", "conj", "relcl")
        if purpose and verb.lemma_ == "visit":
            yield from children(verb, "dobj")
        elif purpose:
            prepositions = [q for p in children(verb, "prep", "prt", "advmod") for q in (p, *children(p, "prep"))]
            yield from (t for p in prepositions if p.lower_ in ("to", "into") for t in children(p, "pobj"))


def relative_places(trigger: Token, casting: Casting) -> Iterator[Where]:
    """ "Samarkand, where he is to meet him"."""
    for node in (trigger, *trigger.ancestors):
        where = next((c for c in node.children if c.lower_ == "where" and c.i < node.i), None)
        if where is not None:
            antecedent = node.head if node.dep_ == "relcl" and node.head.i < where.i else None
            nearby = [antecedent] if antecedent is not None else _names_before(where)
            if antecedent is not None and (goal := _goal_before(antecedent)) is not None:
                dated = antecedent.ent_type_ in ("DATE", "TIME")  # "to Baku on Monday, where", "by train, where"
                nearby = [goal] if dated else [antecedent, goal]
            found = next((w for t in nearby if (w := _town_before(t, place_of(t, casting), casting)) is not None), None)
            if found is not None:
                yield found
            return
        if node.dep_ == "ROOT":
            return


def _town_before(name: Token, where: Where | None, casting: Casting) -> Where | None:
    """ "Malabo, Equatorial Guinea, where the summit is held": the town that a country only completes."""
    if where is None or where.city or name.dep_ not in ("appos", "conj", "nmod"):
        return where
    town = place_of(name.head, casting)
    return town if town is not None and town.city and town.country == where.country else where


def _goal_before(day: Token) -> Token | None:
    """Where one goes by the clause that a day stands in."""
    verb = next((a for a in day.ancestors if a.pos_ in ("VERB", "AUX")), None)
    over = (verb, *children(verb, "acomp", "advmod", "prt")) if verb is not None else ()  # "due in Baku on Monday"
    goals = [p for node in over for p in children(node, "prep") if p.lower_ in PLACING and p.i < day.i]
    return next((t for p in reversed(goals) for t in children(p, "pobj") if t.ent_type_ not in ("DATE", "TIME")), None)


def _names_before(where: Token) -> list[Token]:
    """The name right before "where" and a comma."""
    start = max(where.sent.start, where.i - 3)
    return [t for t in reversed(list(where.doc[start : where.i])) if t.pos_ == "PROPN"][:1]
