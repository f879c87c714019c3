"""Family names that stand alone: of the leaders of the day, and of people whom the text names in full."""

import datetime as dt
from calendar import day_name
from collections.abc import Container

from spacy.tokens import Doc, Token

from nlp.components.names.name_map import PARTICLES, NameMap
from nlp.components.names.names import Name
from nlp.components.names.past_days import leaders_told
from nlp.components.names.vocabulary import heads, words
from nlp.knowledge.leaders import leader_beside, leading_family_names, remembered
from nlp.knowledge.names import fold

_NOBODYS = frozenset({"NORP", "WORK_OF_ART", "LAW", "PRODUCT", "EVENT", "LANGUAGE"})
"""Entities in whose names a leader's family name is another word: "Christian Democrats", "A Paper Bird"."""

_DOERS = frozenset({"nsubj", "nsubjpass", "poss"})
_NAMED = frozenset({"ORG", "PERSON"})
"""Entities that the tagger makes of family names."""

_PLACED = frozenset({"at", "heads", "in", "to"})
_DAYS = frozenset(name.lower() for name in day_name)
_BEFORE_DAYS = frozenset({"by", "for", "last", "next", "on", "since", "this", "till", "until"})


def add_leaders(names: NameMap) -> None:
    """The family names of leaders of the day are people, where no one of the name is a common word of the text.

    So are those of leaders of the years before, where the tagger sees a name.
    """
    on = names.doc._.published
    leading = leading_family_names(on) if on is not None else frozenset[str]()
    then = leaders_told(names.doc)
    plain = {token.text for token in names.doc if token.is_lower}
    for token in names.doc:
        held = names.taken[token.i]
        if not token.is_title or token.lower_ in plain or token.ent_type_ in _NOBODYS or _is_day(token):
            continue
        if is_form_of_address(token.text):
            continue
        led_then = then.get(token.i)
        called = leading | led_then if led_then else leading
        start = _start(names.doc, token.i, called)
        families = {fold(token.text), fold(names.doc[start : token.i + 1].text)}
        if not (families & called or _is_recalled(token, on) or _opens_with_a_leader(token, on)):
            continue
        if token.text in words("actor_words", "words_as_surnames") or _in_venue(names.doc, token.i):
            continue
        if held is None or (
            held.kind in ("organization", "place") and held.phrase is None and _is_all(held, start, token.i + 1)
        ):
            _make_person(names, start if names.taken[start] is held else token.i, token.i + 1)


def _is_recalled(token: Token, on: dt.date | None) -> bool:
    """Whether the tagger sees a name in what a leader of the years before goes by."""
    return token.ent_type_ in _NAMED and on is not None and remembered(fold(token.text), on) is not None


def _opens_with_a_leader(token: Token, on: dt.date | None) -> bool:
    """Whether a headline opens with a leader's short name: "Xi in Panama City: canal tour", "Hu ends India visit"."""
    if not token.is_sent_start or token.pos_ != "PROPN" or on is None or token.i + 1 >= len(token.doc):
        return False
    behind = token.nbor()
    opens = behind.lower_ in _PLACED or (token.dep_ == "nsubj" and token.head == behind and behind.tag_ == "VBZ")
    return opens and behind.is_lower and leader_beside(fold(token.text), on) is not None


def add_surnames(names: NameMap) -> None:
    """The family names of people named in full are people wherever they stand, whatever the tagger says."""
    full = [n for n in names.names() if n.kind == "person" and n.end - n.start > 1]
    families = {fold(names.doc[n.end - 1].text): n for n in full if len(names.doc[n.end - 1]) > 1}
    for n in full:
        if n.phrase is not None and n.phrase.known.family_first:
            families.setdefault(fold(names.doc[n.start].text), n)
    hyphened = {fold(names.doc[n.end - 3 : n.end].text) for n in full if "-" in n.text and n.end - n.start > 3}
    for token in names.doc:
        held = names.taken[token.i]
        if not token.text[0].isupper() or _is_day(token):
            continue
        start = _start(names.doc, token.i, hyphened)
        if held is not None and held.kind == "country" and _is_bearer(names, token, families.get(fold(token.text))):
            _make_person(names, token.i, token.i + 1)
            continue
        if held is not None and (held.kind in ("person", "country") or not _is_all(held, start, token.i + 1)):
            continue
        if (held is not None and held.phrase is not None) or _in_venue(names.doc, token.i):
            continue
        if fold(token.text) in families:
            _make_person(names, start if names.taken[start] is held else token.i, token.i + 1)


def _is_bearer(names: NameMap, token: Token, full: Name | None) -> bool:
    """Whether the name of a country is that of a person named before: "Luís Montenegro, the premier. Montenegro flies".

    He does something there, or it is his, and the text speaks nowhere of the country or its people.
    """
    if full is None or full.end > token.i:
        return False
    held = names.taken[token.i]
    country = held.phrase.country if held is not None and held.phrase is not None else None
    of_it = {i for p in names.phrases if p.country == country for i in range(p.start, p.end)}
    alone = (names.doc[i] for i in of_it if not (full.start <= i < full.end))
    return all(t.text == token.text and (t.dep_ in _DOERS or _is_called_mr(t)) for t in alone if not _in_full(names, t))


def _in_full(names: NameMap, token: Token) -> bool:
    """Whether a word stands in the full name of a person."""
    name = names.taken[token.i]
    return name is not None and name.kind == "person"


def _is_called_mr(token: Token) -> bool:
    return bool(token.i) and token.nbor(-1).lower_ in words("titles", "honorifics")


def _start(doc: Doc, last: int, families: Container[str]) -> int:
    """Where a family name begins of which the token is the last: "Le Berre", "Van der Zee", "Ruiz-Mora".

    What a hyphen joins is one name only if it is among the family names, and not those of two: "Ruiz-Mora talks".
    """
    first = last
    while first and doc[first - 1].lower_ in PARTICLES and doc[first - 1].text[0].isupper():
        first -= 1
    hyphened = first > 1 and doc[first - 1].text == "-" and not doc[first - 1].whitespace_ and doc[first - 2].is_title
    return first - 2 if hyphened and fold(doc[first - 2 : last + 1].text) in families else first


def _is_all(held: Name, start: int, end: int) -> bool:
    """Whether what the tagger sees a name in is the family name alone, with its particles or without."""
    return held.end - held.start == 1 or (held.start, held.end) == (start, end)


def _make_person(names: NameMap, start: int, end: int) -> None:
    names.taken[start:end] = [None] * (end - start)
    names.add(start, end, "person")


def is_form_of_address(name: str) -> bool:
    """Whether a family name is first of all an office or a form of address: "King", "Sheikh"."""
    return name.lower() in heads() or name.lower() in words("titles", "honorifics")


def address_start(doc: Doc, start: int) -> int:
    """Where a name begins with the forms of address before it: at the "Sir" of "Mauritius's Sir Anerood"."""
    while start and doc[start - 1].lower_ in words("titles", "honorifics"):
        start -= 1
    return start


def _is_day(token: Token) -> bool:
    """Whether a word is a day of the week, whoever leads a state by that name: "met in Paris on Friday"."""
    if token.lower_ not in _DAYS:
        return False
    before = token.doc[token.i - 1].lower_ if token.i else ""
    if before in heads() or before in words("titles", "honorifics"):
        return False  # "Prime Minister Friday"
    return token.ent_type_ in ("DATE", "TIME") or before in _BEFORE_DAYS


def _in_venue(doc: Doc, i: int) -> bool:
    """Whether a building or body bears the name: "Trump Tower"."""
    after = doc[i + 1].text if i + 1 < len(doc) else ""
    return after in words("actor_words", "venue_words")
