"""Family names of leaders that the tagger joins or mislabels: "Lula, Petro to huddle", "Milei-Meloni lunch".

It takes two names with a comma or a dash between them for one company, and a name that it does not know for a people.
"""

import datetime as dt
from collections.abc import Iterator

from spacy.tokens import Span, Token

from nlp.components.actors.linking import person_entry
from nlp.components.names.name_map import NameMap
from nlp.components.names.past_days import leaders_told
from nlp.components.names.vocabulary import words
from nlp.knowledge.base import knowledge_base
from nlp.knowledge.leaders import leading_family_names, remembered
from nlp.knowledge.names import fold

_LINKS = frozenset({",", "-", "–", "—", "/", "and", "&"})
_JOINED = frozenset({"ORG", "PERSON", "WORK_OF_ART", "PRODUCT", "FAC", "GPE", "NORP"})
_FEWEST = 2


def add_joined_leaders(names: NameMap) -> None:
    """Make people of the leaders of the day in an entity that holds nothing but such names and what links them.

    So of those who led in a year of the past that its sentence gives: "In 1925 Stresemann and Briand met".
    """
    on = names.doc._.published
    if on is None:
        return
    leading, plain, then = leading_family_names(on), set[str](), dict[int, frozenset[str]]()
    for entity in names.doc.ents:
        if len(entity) == 1 and entity.label_ != "NORP":
            continue
        parts = list(_parts(entity)) if entity.label_ in _JOINED else []
        alone = len(parts) == 1 and len(entity) == 1 and entity.label_ == "NORP" and not _is_adjective(entity[0])
        if not alone and (len(parts) < _FEWEST or _names_summit(entity, parts)):
            continue
        if _is_of_one(entity, leading, on):
            continue
        if not plain:
            plain, then = {token.text for token in names.doc if token.is_lower}, leaders_told(names.doc)
        called = leading | then.get(entity.start, frozenset())
        if all(_is_called(p, called, None if alone else on, plain) and _is_open(names, p) for p in parts):
            names.taken[entity.start : entity.end] = [None] * len(entity)
            for part in parts:
                names.add(part.i, part.i + 1, "person")


def _parts(entity: Span) -> Iterator[Token]:
    """The single words of an entity of which links stand between every two; none if the entity is made otherwise."""
    inner = entity[1:] if entity[0].lower_ == "the" else entity
    if len(inner) % 2 == 0 or any((token.lower_ in _LINKS) != bool(at % 2) for at, token in enumerate(inner)):
        return
    yield from (token for token in inner if token.lower_ not in _LINKS)


def _is_adjective(token: Token) -> bool:
    """ "The Christian Democrats": a word that says what another is."""
    return token.dep_ in ("amod", "compound", "nmod") and token.i + 1 < len(token.doc) and token.nbor().is_title


def _names_summit(entity: Span, parts: list[Token]) -> bool:
    """ "The Putin-Rouhani-Aliyev summit": the name of an encounter told of elsewhere, more than who meets."""
    return len(parts) > _FEWEST and any(token.text in ("-", "–", "—") for token in entity)


def _is_of_one(entity: Span, leading: frozenset[str], on: dt.date) -> bool:
    """ "Diaz-Canel": what one leader goes by, each half of which may be another's name."""
    family = fold(entity.text)
    return "-" in entity.text and (family in leading or remembered(family, on) is not None)


def _is_called(token: Token, leading: frozenset[str], before: dt.date | None, plain: set[str]) -> bool:
    """Whether a word is what a leader of the day goes by, or one of the years `before`."""
    if not token.is_title or token.lower_ in plain or token.text in words("actor_words", "words_as_surnames"):
        return False
    family = fold(token.text)
    if family in leading:
        return True
    return before is not None and (remembered(family, before) is not None or _is_in_office(token.text, before))


def _is_in_office(family: str, on: dt.date) -> bool:
    """ "Witkoff", "Xi": whether just one official of that day goes by the name, be he no leader or the name short."""
    return person_entry(knowledge_base(), family, None, [], on) is not None


def _is_open(names: NameMap, token: Token) -> bool:
    """Whether no phrase of the knowledge base has the word, unless it is a person's."""
    phrase, held = names.cover[token.i], names.taken[token.i]
    return (phrase is None or phrase.kind == "person") and (held is None or held.phrase is None)
