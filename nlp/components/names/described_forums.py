"""Gatherings that have no name but a kind or a matter: "a donors' conference for Sudan", "the Dakar security forum"."""

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Token

from nlp.components.names.phrases import POSSESSIVES, Phrase
from nlp.components.tellings.event_words import words

HEADS = frozenset({"conference", "congress", "forum", "summit"})
KINDS = frozenset({
    "aid", "arms", "climate", "development", "disarmament", "donor", "donors", "economic", "food", "humanitarian",
    "international", "investment", "ministerial", "peace", "pledging", "reconciliation", "reconstruction", "refugee",
    "regional", "security", "stabilisation", "stabilization", "trade",
})  # fmt: skip
_MATTER = re.compile(r" (?:on|for|about) (?:the )?(.+)$")
_PLACES = frozenset({"GPE", "LOC"})
_LINKS = frozenset({"and", "the", "of", "-"})
_LONGEST = 5
_FARTHEST = 8
_MATTERS = frozenset({"VBG", "NN", "NNS", "JJ", "POS", "DT", "IN", "PRP$"})
_OF_MANY = frozenset({"disarmament", "donor", "donors", "peace", "pledging", "reconciliation"})
_OF_SIDES = frozenset({"between", "of", "with"})
_GENERIC = HEADS | frozenset({
    "annual", "extraordinary", "high-level", "informal", "joint", "meeting", "ministerial", "ordinary", "plenary",
    "regular", "special",
})  # fmt: skip
_MAYBE_NAMES = frozenset({"Conference", "Congress", "Forum", "Summit"})


def described_forums(doc: Doc, cover: Sequence[Phrase | None]) -> Iterator[tuple[int, int, str]]:
    """The tokens `start:end` of each such description, and its text with the city it is called after."""
    for token in doc:
        if token.lower_ not in HEADS or token.text in _MAYBE_NAMES or token.pos_ not in ("NOUN", "PROPN"):
            continue
        start = _kinds_before(token)
        if token.i > start and doc[start - 1].lower_ in words("not_a_forum"):
            continue
        city = _city_before(doc, start, cover)
        end = _end_of_matter(token)
        far = _far_matter(token) if not end else ""
        of_kind = start < token.i and (city or _says_enough(token, start))
        if of_kind or far or (end and (start < token.i or city or _is_of_a_state(doc, token.i + 2, end))):
            end = end or token.i + 1
            yield start, end, " ".join(filter(None, (city, doc[start:end].text, far)))


def is_described(text: str) -> bool:
    """Whether a name is such a description."""
    parts = text.split()
    if all(word.lower() in _GENERIC for word in parts):
        return True
    at = next((i for i, word in enumerate(parts) if word in HEADS), None)
    if at is None:
        return False
    return (at > 0 and parts[at - 1].strip("'’") in KINDS) or (at + 1 < len(parts) and parts[at + 1] in ("on", "for"))


def _says_enough(head: Token, start: int) -> bool:
    """Whether the kind alone makes it one of several states: "the donors' conference", no "peace summit between"."""
    kinds = [t.lower_ for t in head.doc[start : head.i] if t.lower_ in KINDS]
    after = head.doc[head.i + 1].lower_ if head.i + 1 < len(head.doc) else ""
    if head.lower_ == "summit" or after in _OF_SIDES or (head.i + 1 < len(head.doc) and head.head.i == head.i + 1):
        return False
    return len(kinds) > 1 or bool(_OF_MANY & set(kinds))


def _far_matter(head: Token) -> str:
    """ "A conference in London on Friday on rebuilding Bosnia": a matter of a state, behind place and day."""
    doc, i = head.doc, head.i + 1
    while i + 1 < head.sent.end and i - head.i < _FARTHEST and _is_where_or_when(doc, i):
        i += 1
    if i == head.i + 1 or i + 1 >= head.sent.end or doc[i].lower_ not in ("on", "for", "about"):
        return ""
    end = i + 1
    while end < min(i + _LONGEST, head.sent.end) and (_names(doc[end]) or doc[end].tag_ in _MATTERS):
        end += 1
    return str(doc[i:end].text) if _is_of_a_state(doc, i + 1, end) else ""


def _is_where_or_when(doc: Doc, i: int) -> bool:
    if doc[i].lower_ in ("in", "at", "on", "next", "this"):
        return doc[i + 1].ent_type_ in ("GPE", "FAC", "DATE", "TIME") and (
            doc[i].lower_ != "on" or doc[i + 1].ent_type_ in ("DATE", "TIME")
        )
    return doc[i].ent_type_ in ("GPE", "FAC", "DATE", "TIME") or doc[i].text == ","


def is_of_a_city(text: str) -> bool:
    """Whether such a description is called after its city: "Warsaw conference on the Middle East"."""
    return text[0].isupper() and text.split()[0].lower() not in _GENERIC


def matter_of(text: str) -> str:
    """What state or matter such a description says that it is on, without an article; "" where it says none."""
    match = _MATTER.search(text) if is_described(text) else None
    return match.group(1) if match is not None else ""


def _kinds_before(head: Token) -> int:
    """Where the words that say of what kind it is begin."""
    doc, start = head.doc, head.i
    while start > head.sent.start and (doc[start - 1].lower_ in KINDS or _owns_kind(doc, start - 1)):
        start -= 1
    return start


def _owns_kind(doc: Doc, i: int) -> bool:
    """ "Donors' conference"."""
    return i > 0 and doc[i].lower_ in POSSESSIVES and doc[i - 1].lower_ in KINDS


def _city_before(doc: Doc, start: int, cover: Sequence[Phrase | None]) -> str:
    """The city before it, whose conference it is called: "the Dakar security forum", "Warsaw conference on"."""
    phrase = cover[start - 1] if start else None
    if phrase is not None:
        return str(doc[phrase.start : phrase.end].text) if phrase.kind == "capital" else ""
    if start == 0 or doc[start - 1].ent_type_ not in _PLACES or doc[start - 1].pos_ != "PROPN":
        return ""
    first = start - 1
    while first > 0 and doc[first - 1].ent_type_ in _PLACES and doc[first - 1].pos_ == "PROPN":
        first -= 1
    return str(doc[first:start].text)


def _end_of_matter(head: Token) -> int:
    """The end of the name that "on" or "for" gives as its matter; 0 where that is no name."""
    doc, first = head.doc, head.i + 2
    if first >= head.sent.end or doc[head.i + 1].lower_ not in ("on", "for"):
        return 0
    end = first
    while end < min(first + _LONGEST, head.sent.end) and (doc[end].lower_ in _LINKS or _names(doc[end])):
        end += 1
    while end > first and doc[end - 1].lower_ in _LINKS:
        end -= 1
    return end if end > first else 0


def _names(token: Token) -> bool:
    dated = token.ent_type_ in ("DATE", "TIME", "PERSON")
    return token.text[0].isupper() and token.pos_ in ("PROPN", "ADJ") and not dated


def _is_of_a_state(doc: Doc, start: int, end: int) -> bool:
    """Whether the matter is a state or a region."""
    return any(token.ent_type_ in _PLACES for token in doc[start:end])
