"""Whom one sees one after the other, though the words only list them: on sidelines, or with their credentials."""

from spacy.tokens import Token

from nlp.components.frames.syntax import children, prepositional, stands_on_sidelines
from nlp.components.frames.verb_arguments import is_passive
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import TWO_SIDES, Part, Telling


def are_seen_on_sidelines(trigger: Token, first: list[Part], others: list[Part]) -> bool:
    """ "On the sidelines he saw A, B and C": one who sees three or more does so one after the other."""
    seen = len(others) > TWO_SIDES and all(p.token > trigger.i for p in others)
    return seen and all(0 <= p.token < trigger.i for p in first) and stands_on_sidelines(trigger)


def takes_letters(telling: Telling) -> bool:
    """ "Received the credentials of the ambassadors of A and B": each hands over his own."""
    if telling.word.frame != "hosting" or is_passive(telling.trigger):
        return False
    things = children(telling.trigger, "dobj")
    of = [t for thing in things for t in prepositional(thing, "of")]
    return any({t.lemma_.lower(), t.lower_} & words("credentials") for t in (*things, *of))
