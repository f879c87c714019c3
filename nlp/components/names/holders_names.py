"""Names of people that the tagger took for a place or a body: "the speaker of the Great Hural, Tsend Nyamdorj"."""

from collections.abc import Sequence

from spacy.tokens import Doc

from nlp.components.names.names import Name
from nlp.components.names.titles import Title
from nlp.components.names.vocabulary import words
from nlp.knowledge.base import knowledge_base


def take_for_people(doc: Doc, names: Sequence[Name], titles: Sequence[Title]) -> None:
    """Make persons of the unknown names of two words or more that an office is set before with a comma.

    A name that the gazetteer has stays what it is, as does one that more of a sentence than the comma follows.
    """
    starts = {name.start: name for name in names if name.kind in ("place", "organization")}
    for title in titles:
        if title.plural or title.end + 1 >= len(doc) or doc[title.end].text != ",":
            continue
        if title.determiner not in ("the", "its", "his", "her", "their") and title.country is None:
            continue
        after = title.end + 1
        while after < len(doc) and doc[after].lower_ in words("titles", "honorifics"):
            after += 1
        name = starts.get(after)
        if name is not None and _may_be_a_person(doc, name):
            name.kind = "person"


def _may_be_a_person(doc: Doc, name: Name) -> bool:
    if name.phrase is not None or name.institution is not None or knowledge_base().city(name.text) is not None:
        return False
    tokens = doc[name.start : name.end]
    if len(tokens) < 2 or not all(t.text[0].isupper() and not t.is_upper for t in tokens):
        return False
    if any(t.text in words("actor_words", "organization_words") for t in tokens):
        return False
    return name.end >= len(doc) or not doc[name.end].text[0].isalnum()
