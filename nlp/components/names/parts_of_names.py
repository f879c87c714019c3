"""Names of the knowledge base that are only part of another name, or none: "New Jersey", "Wellington Wu"."""

from spacy.tokens import Doc

from nlp.components.names.phrases import Phrase
from nlp.components.names.vocabulary import given_name_genders, heads, words
from nlp.knowledge.names import fold

_ROYALS = frozenset(("king", "prince", "princess", "queen"))
_PARTS_OF_AMERICA = frozenset(("Central", "Latin", "Middle", "North", "South"))
_OF_AMERICA = frozenset(("America", "American", "Americans"))
_SIDES_OF_STATES = frozenset(("East", "North", "South", "West"))


def is_part_of_other_name(doc: Doc, phrase: Phrase) -> bool:
    """Whether a name is only part of another, or none: "New Jersey", "the Philippine Sea", "pro-Russian"."""
    after = doc[phrase.end] if phrase.end < len(doc) else None
    if phrase.kind == "metonym" and after is not None and after.text in words("actor_words", "venue_words"):
        return True
    if doc[phrase.start].text == "WHO" and after is not None and after.text == ":":
        return True  # "WHO: Minister Ruiz. WHERE: Oslo", as advisories to the media are laid out
    before = doc[phrase.start - 1] if phrase.start else None
    if phrase.kind == "person" and before is not None and before.text in words("actor_words", "ship_prefixes"):
        return True  # "USS Ronald Reagan"
    if phrase.kind == "organization" and before is not None and before.text in _SIDES_OF_STATES:
        return before.ent_type_ == doc[phrase.start].ent_type_ == "ORG"  # "the South Sudan Liberation Movement"
    if phrase.kind == "organization" and doc[phrase.start].is_title and _is_of_person(doc, phrase):
        return True  # "Arsa Bunnag", though "Arsa" may be the initials of a body
    if phrase.kind not in ("country", "nationality", "capital"):
        return False
    if after is not None and after.text in words("actor_words", "water_and_war"):
        return True
    if _is_of_person(doc, phrase):
        return True
    if before is None:
        return False
    if phrase.kind == "capital" and before.is_title and before.lower_ in _ROYALS:
        return True  # "Queen Sofia", "Princess Victoria"
    if before.text in words("actor_words", "name_extenders"):
        return True
    if doc[phrase.start : phrase.end].text in _OF_AMERICA and before.text in _PARTS_OF_AMERICA:
        return True
    return before.text == "-" and phrase.start > 1 and doc[phrase.start - 2].lower_ in ("pro", "anti", "non")


def _is_of_person(doc: Doc, phrase: Phrase) -> bool:
    """Whether a name of one word is the first or last part of what the tagger takes for a person: "Wellington Wu"."""
    token = doc[phrase.start]
    if phrase.kind == "nationality" or phrase.end != phrase.start + 1 or token.ent_type_ != "PERSON":
        return False
    before = doc[phrase.start - 1] if phrase.start else None
    after = doc[phrase.end] if phrase.end < len(doc) else None
    if before is not None and before.ent_type_ == "PERSON" and token.ent_iob_ == "I":
        return fold(before.text) in given_name_genders()
    if after is None or after.ent_iob_ != "I" or after.dep_ == "punct" or not after.is_title:
        return False
    if after.lower_ in heads() or after.lower_ in words("titles", "modifiers"):
        return False
    return before is None or before.lower_ not in words("actor_words", "place_prepositions")
