"""Whom a classifier sees beside a word that tells of an encounter, where a frame of words finds too few."""

from nlp.components.frames.casting import ACTING, Casting
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import Part, Telling
from nlp.components.tellings.telling_types import forums
from nlp.learned.tellings import CHANCE, cast_sides, is_complete, mentions_in, rated, set_surety

ATTENDS = 0.7
"""The least probability at which somebody attends a forum whom a frame does not find there."""


def complete(telling: Telling, casting: Casting) -> bool:
    """Give a telling of which a frame finds one side alone the others that the classifier sees, if any.

    Tells whether it did. The telling then counts as found by the classifier.
    """
    if telling.chance < CHANCE or is_complete(telling):
        return False
    trigger, parts, where = telling.trigger, list(telling.parts), telling.where
    sides = list(rated(trigger, mentions_in(trigger.sent, casting), casting, telling.type))
    cast_sides(telling, [s for s in sides if not any(p.token == s.mention.root for p in parts)], casting)
    if not is_complete(telling):
        telling.parts, telling.where = parts, where
        return False
    telling.learned = True
    set_surety(telling, sides)
    return True


def add_attending(telling: Telling, casting: Casting) -> None:
    """Add to a forum whom the classifier is sure to see attend it."""
    if telling.type != "gathering" or not forums(telling) or _is_talked_of(telling):
        return
    trigger = telling.trigger
    for chance, mention, role in rated(trigger, mentions_in(trigger.sent, casting), casting, telling.type):
        if chance >= ATTENDS:
            known = {part.actor.id for part in telling.parts}
            acting = [actor for actor in mention.actors if actor.kind in ACTING and actor.id not in known]
            telling.parts += [Part(actor, role, mention.root) for actor in acting]


def _is_talked_of(telling: Telling) -> bool:
    """ "Discussed preparations for the summit": those who do need not be at it."""
    preposition = telling.trigger.head
    return preposition.dep_ == "prep" and preposition.head.lemma_.lower() in words("before_and_after")
