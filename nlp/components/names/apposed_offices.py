"""The name that an office is set beside with a comma: "X, the envoy of Y", "the president of Z, X"."""

import re

from spacy.tokens import Doc

from nlp.components.names.names import Name
from nlp.components.names.phrases import POSSESSIVES
from nlp.components.names.title_bounds import DETERMINERS
from nlp.components.names.titles import Title
from nlp.components.names.vocabulary import heads, words
from nlp.knowledge.base import knowledge_base
from nlp.knowledge.leaders import leader_called
from nlp.knowledge.names import fold

_DEFINITE = frozenset(("the", "his", "her", "its", "my", "our", "their"))
_NUMBERED = re.compile(r"\d+(?:st|nd|rd|th)")
OF_STATES = frozenset(("leader", "minister", "chair", "military"))
"""Groups of offices whose holders are of the state itself."""


def _has_office(doc: Doc, name: Name) -> bool:
    return name.start > 0 and (name.honorific is not None or doc[name.start - 1].lower_ in heads())


def _stands_before(doc: Doc, title: Title, starts: dict[int, Name]) -> bool:
    """ "Queen Y of Denmark, the President of Peru, X,": the office of the one it stands before.

    Not "Mr. Y, President of Peru, Mr. X, Minister of Chile", who has an office of his own behind his name.
    """
    following = title.end + 1
    while following < len(doc) and doc[following].lower_ in words("titles", "honorifics"):
        following += 1
    name = starts.get(following) if title.country and doc[min(title.end, len(doc) - 1)].text == "," else None
    return name is not None and name.start == following and not any(own.start >= name.end for own in name.titles)


def _is_introduced(doc: Doc, title: Title, following: int) -> bool:
    """ "Minister of Energy, Mr. Ruiz", "Director of the Service, General Ruiz": an office in full, then an address."""
    addressed = following > title.end + 1 or (following < len(doc) and doc[following].lower_ in heads())
    return addressed and title.end > title.head + 1 and doc[title.head].text[0].isupper()


def _opens_clause(doc: Doc, title: Title, name: Name) -> bool:
    """ "When meeting the Iranian president, Mr Berg said": the name is the subject after a clause put in front."""
    subject = doc[name.start : name.end].root
    return subject.dep_ in ("nsubj", "nsubjpass") and doc[title.head].dep_ in ("pobj", "dobj")


def _is_followed(doc: Doc, name: Name, starts: dict[int, Name]) -> bool:
    """ "At the invitation of his counterpart, Mr. Ruiz, the minister, Mr. Mora, left": it is the other who leaves."""
    subject = doc[name.start : name.end].root
    beside = [c.i for c in subject.rights if c.dep_ == "appos"]
    return any(other.start <= i < other.end for i in beside for other in starts.values())


def apposed(doc: Doc, title: Title, starts: dict[int, Name], ends: dict[int, Name]) -> Name | None:
    """The name that the office is set beside with a comma: "X, the envoy of Y", "the envoy of Y, X", "X, 3rd chair"."""
    before = title.start - 1 - (title.start > 1 and _NUMBERED.fullmatch(doc[title.start - 1].lower_) is not None)
    if before > 0 and doc[before].lower_ in DETERMINERS:
        before -= 1
    after = doc[title.end] if title.end < len(doc) else None
    closed = after is None or not after.text[0].isalnum() or after.lower_ in ("who", "and", "at", "in", "as", "from")
    closed = closed or doc[title.head].dep_ == "appos"
    taken = before in ends and _has_office(doc, ends[before]) and _stands_before(doc, title, starts)
    if before > 0 and doc[before].text in (",", "(", "-", "–", "—") and closed and before in ends and not taken:
        return None if _is_of_another(doc, title, ends[before]) else ends[before]
    if (told := _named_behind_clause(doc, title, starts)) is not None:
        return told
    owned = title.start > 0 and doc[title.start - 1].lower_ in POSSESSIVES
    definite = owned or title.determiner in _DEFINITE or title.country is not None
    following_name = title.end + 1
    while following_name < len(doc) and doc[following_name].lower_ in words("titles", "honorifics"):
        following_name += 1
    definite = definite or _is_introduced(doc, title, following_name)
    if after is not None and after.text == "," and definite and following_name in starts:
        name = starts[following_name]
        if _opens_clause(doc, title, name) and not _is_followed(doc, name, starts):
            return None
        following = doc[name.end] if name.end < len(doc) else None
        if following is None or not following.text[0].isalpha() or following.pos_ in ("VERB", "AUX", "ADP"):
            return name
    return None


def _is_of_another(doc: Doc, title: Title, name: Name) -> bool:
    """ "Mark Rutte, the Polish president and X met": a list, as the office is not of the state of who is named
    before it, by the tables; he may hold the office of a body."""
    listed = title.end < len(doc) and doc[title.end].lower_ in ("and", ",") and title.group in OF_STATES
    if not listed or title.country is None or title.organization is not None:
        return False
    published = doc._.published
    called = leader_called(fold(name.text), published) if name.phrase is None and published is not None else None
    known = name.phrase.known if name.phrase is not None else knowledge_base().entry(called) if called else None
    return known is not None and known.kind == "person" and known.country != title.country


def _named_behind_clause(doc: Doc, title: Title, starts: dict[int, Name]) -> Name | None:
    """ "The general who replaced him, Juan Mora, came": whose office it is, behind a clause that says which."""
    if title.determiner != "the" or not any(c.dep_ == "relcl" and c.i >= title.end for c in doc[title.head].rights):
        return None
    for named in doc[title.head].rights:
        name = starts.get(named.left_edge.i) if named.dep_ == "appos" else None
        if name is not None and name.end == named.i + 1 and doc[name.start - 1].text == ",":
            return name
    return None
