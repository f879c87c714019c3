"""The offices stated with the names of people: right before them, listed, said of them, or set beside with a comma."""

from collections.abc import Sequence

from spacy.tokens import Doc

from nlp.components.frames.syntax import SUBJECTS
from nlp.components.names.apposed_offices import OF_STATES, apposed
from nlp.components.names.names import Name
from nlp.components.names.title_bounds import behind_bracket
from nlp.components.names.titles import Title
from nlp.components.names.vocabulary import words
from nlp.knowledge.base import knowledge_base

_PREDICATES = frozenset({"attr", "oprd", "pobj", "dobj"})
_MAKING = frozenset(("appoint", "be", "become", "choose", "elect", "make", "name", "nominate", "remain", "serve"))
"""Verbs by which an office is said of somebody."""
_SHORT_RANKS = frozenset(
    ("adm", "brig", "capt", "cdr", "cmdr", "col", "gen", "gov", "lt", "maj", "rep", "sen", "sgt", "supt")
)


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
        after = behind_bracket(doc, after)
        after += _goes_on(doc, title, after, starts)
        if title.plural:
            _share(doc, title, starts)
        name = None if title.plural else starts.get(after) or apposed(doc, title, starts, ends)
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
    return doc[title.head].is_title and title.group in OF_STATES and name.titles[0].group in OF_STATES


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
    """Whether token `i` is the full stop of an abbreviated rank that the tokenizer set apart ("Capt.").

    Not that of a sentence with an office for its last word: "Norway is the new chair. Lavrov will go there".
    """
    return i == end and doc[i].text == "." and not doc[i - 1].whitespace_ and doc[i - 1].lower_ in _SHORT_RANKS


def _heads_line(doc: Doc, title: Title, i: int) -> bool:
    """Whether token `i` is the colon of a line that begins with the office: "Foreign minister of Peru: Ana Ruiz"."""
    opens = title.start == 0 or doc[title.start].is_sent_start or "\n" in doc[title.start - 1].text
    return i == title.end and doc[i].text == ":" and bool(opens)
