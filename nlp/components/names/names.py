"""A name in a text, and the offices that stand beside it: "X, the envoy of Y", "the president of Z, X"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from spacy.tokens import Doc

from nlp.components.frames.syntax import SUBJECTS
from nlp.components.names.institutions import Institution
from nlp.components.names.phrases import POSSESSIVES, Phrase
from nlp.components.names.title_bounds import DETERMINERS
from nlp.components.names.titles import Title
from nlp.components.names.vocabulary import heads, words
from nlp.knowledge.base import knowledge_base
from nlp.knowledge.leaders import leader_called
from nlp.knowledge.names import fold

_NUMBERED = re.compile(r"\d+(?:st|nd|rd|th)")
_PREDICATES = frozenset({"attr", "oprd", "pobj", "dobj"})
_MAKING = frozenset(("appoint", "be", "become", "choose", "elect", "make", "name", "nominate", "remain", "serve"))
"""Verbs by which an office is said of somebody."""
_OF_STATES = frozenset(("leader", "minister", "chair", "military"))
"""Groups of offices whose holders are of the state itself."""

NameKind = Literal["person", "country", "organization", "place", "nationality"]


@dataclass(slots=True, eq=False)
class Name:
    """Tokens `start:end` that name something; `phrase` where the knowledge base has it.

    `titles` are the offices stated with this very mention, `country` what is said after it, up to token `until`
    ("(Republic of Cyprus)"), `honorific` the form of address before it, `shared` the office that the text states of
    several people at once.
    """

    start: int
    end: int
    kind: NameKind
    text: str
    phrase: Phrase | None = None
    titles: list[Title] = field(default_factory=list)
    country: str | None = None
    until: int = 0
    honorific: str | None = None
    institution: Institution | None = None
    shared: Title | None = None


def join_titles(doc: Doc, names: Sequence[Name], titles: Sequence[Title]) -> list[Title]:
    """Give each name of a person the offices stated with it; the offices that stand alone are returned."""
    starts = {name.start: name for name in names if name.kind == "person"}
    ends = {name.end: name for name in names if name.kind == "person"}
    honorifics = words("titles", "honorifics")
    alone: list[Title] = []
    for title in reversed(titles):
        after = title.end
        while after < len(doc) and (
            doc[after].lower_ in honorifics
            or _abbreviation_dot(doc, after, title.end)
            or _heads_line(doc, title, after)
        ):
            after += 1
        after += _goes_on(doc, title, after, starts)
        if title.plural:
            _share(doc, title, starts)
        name = None if title.plural else starts.get(after) or _apposed(doc, title, starts, ends)
        if name is None:
            alone.append(title)
            continue
        name.titles.insert(0, title)
        if title.end <= name.start:
            starts[title.start] = name
    holders = {name.end - 1: name for name in starts.values()}
    for title in alone:
        _say_country(doc, title, holders)
    return alone[::-1]


def _goes_on(doc: Doc, title: Title, i: int, starts: dict[int, Name]) -> bool:
    """Whether token `i` is the "and" of "Prime Minister and Minister of Foreign Affairs Ana Ruiz", who is both.

    "The Prime Minister and Foreign Minister Ana Ruiz" may be two.
    """
    name = starts.get(i + 1) if i == title.end and i < len(doc) and doc[i].lower_ == "and" else None
    if name is None or name.start == i + 1 or title.plural or title.determiner is not None:
        return False
    return doc[title.head].is_title and title.group in _OF_STATES and name.titles[0].group in _OF_STATES


def _say_country(doc: Doc, title: Title, holders: dict[int, Name]) -> None:
    """ "X is Suriname's minister", "X was named minister of Suriname": of which country a stranger is.

    The office stays apart from the name: he may have it no more, or not yet.
    """
    office = doc[title.head]
    if title.country is None or title.plural or title.group in ("counterpart", "family"):
        return
    as_that = office.dep_ == "pobj" and office.head.lower_ == "as"
    over = office.head.head if as_that else office.head
    ahead = as_that and bool(office.head.is_sent_start)  # "As Swiss minister, X visited"
    said = office.dep_ in _PREDICATES and (over.lemma_ in _MAKING or ahead)
    if not said or any(c.dep_ == "neg" for c in over.children):
        return
    subject = next((c for c in over.lefts if c.dep_ in SUBJECTS), None)
    if subject is not None and subject.lower_ == "who" and over.dep_ == "relcl":
        subject = over.head
    name = holders.get(subject.i) if subject is not None else None
    if name is not None and name.phrase is None and not name.titles:
        name.country = name.country or title.country


def _share(doc: Doc, title: Title, starts: dict[int, Name]) -> None:
    """Give the country of a plural office to the people listed after it: "Polish ministers X and Y"."""
    name = starts.get(title.end) if not _is_of_several(doc, title) else None
    while name is not None and title.country and " and " not in title.office:
        name.country = name.country or title.country
        after = name.end
        while after < len(doc) and doc[after].lower_ in (",", "and"):
            after += 1
        name = starts.get(after) if after > name.end else None


def _is_of_several(doc: Doc, title: Title) -> bool:
    """ "German and Polish ministers X and Y": another country is joined to that of the office, and each is of his."""
    before = title.start - 2
    if before < 0 or doc[before + 1].lower_ not in (",", "and"):
        return False
    called = (doc[before].text, doc[max(before - 1, 0) : before + 1].text)  # "Peruvian", "Sri Lankan"
    return any(knowledge_base().country_of_demonym(word) for word in called)


def _abbreviation_dot(doc: Doc, i: int, end: int) -> bool:
    """Whether token `i` is the full stop of an abbreviated rank that the tokenizer set apart ("Capt.")."""
    return (
        i == end
        and doc[i].text == "."
        and len(doc[i - 1]) <= 5
        and not doc[i - 1].whitespace_
        and doc[i - 1].lower_ in heads()
    )


def _heads_line(doc: Doc, title: Title, i: int) -> bool:
    """Whether token `i` is the colon of a line that begins with the office: "Foreign minister of Peru: Ana Ruiz"."""
    opens = title.start == 0 or doc[title.start].is_sent_start or "\n" in doc[title.start - 1].text
    return i == title.end and doc[i].text == ":" and bool(opens)


def _has_office(doc: Doc, name: Name) -> bool:
    return name.start > 0 and (name.honorific is not None or doc[name.start - 1].lower_ in heads())


def _stands_before(doc: Doc, title: Title, starts: dict[int, Name]) -> bool:
    """ "Queen Y of Denmark, the President of Peru, X,": the office of the one it stands before."""
    following = title.end + 1
    while following < len(doc) and doc[following].lower_ in words("titles", "honorifics"):
        following += 1
    name = starts.get(following) if title.country and doc[min(title.end, len(doc) - 1)].text == "," else None
    return name is not None and name.start == following


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


def _apposed(doc: Doc, title: Title, starts: dict[int, Name], ends: dict[int, Name]) -> Name | None:
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
    definite = owned or title.determiner in ("the", "his", "her", "its", "their") or title.country is not None
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
    listed = title.end < len(doc) and doc[title.end].lower_ in ("and", ",") and title.group in _OF_STATES
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
