"""Factions and rebels that no table knows: bodies by the words of their names, people by what they are called."""

from spacy.tokens import Token

from nlp.components.event_words import words

_SURE = frozenset({"brigade", "brigades", "fighters", "front", "liberation", "militia", "militias", "resistance"})
_LIKELY = frozenset({"alliance", "army", "command", "congress", "council", "movement"})
_OF_STRUGGLE = frozenset((
    "autonomous", "defence", "defense", "democratic", "equality", "freedom", "independence", "islamic", "justice",
    "national", "patriotic", "people", "people's", "peoples", "popular", "reform", "restoration", "revolutionary",
    "salvation", "self", "unity",
))  # fmt: skip


def names_faction(name: str) -> bool:
    """Whether a body is called as those are that fight for a land: "X Liberation Army", "Y Patriotic Movement"."""
    named = set(name.lower().replace("’", "'").replace("-", " ").split())
    return bool(named & _SURE) or bool(named & _LIKELY and named & _OF_STRUGGLE)


def is_of_rebels(noun: Token) -> bool:
    """ "Rebel representatives", "separatist leaders": people of a side in a war that the text gives no name."""
    of_people = noun.lemma_.lower() in words("representatives")
    return of_people and any(t.lower_ in words("rebel_words") for t in noun.lefts)
