"""Gatherings named by what they are on or for: "the Seventh International Meeting on Syria", "Japan-Africa summit"."""

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from nlp.components.names.described_forums import is_described
from nlp.components.names.vocabulary import words

_WIDE = frozenset({"international", "world", "global", "intergovernmental"})
_HEADS = frozenset({"meeting", "conference", "congress", "forum"})
_REGIONS = frozenset({"africa", "arab", "caribbean", "pacific"})
_WITH_REGIONS = frozenset({"summit", "forum", "conference"})
_LONGEST = 6
"""Words of the matter that a name may hold."""


def topical_forums(doc: Doc) -> Iterator[tuple[int, int]]:
    """The tokens `start:end` of each such name, without its number."""
    for token in doc[:-1]:
        if token.lower_ in _REGIONS and token.i > 1 and _joins_region(token):
            yield token.i - 2, token.i + 2
        if token.lower_ == "contact" and doc[token.i + 1].lower_ == "group":
            end = _end_of_matter(doc[token.i + 1]) if token.i + 2 < len(doc) else 0
            further = token.i > 0 and token.is_title and doc[token.i - 1].is_title and doc[token.i - 1].pos_ == "PROPN"
            if end and (not further or doc[token.i - 1].lower_ in _WIDE):  # "the Trilateral Contact Group on Ukraine"
                yield token.i - (token.i > 0 and doc[token.i - 1].lower_ in _WIDE), end
        if token.lower_ in _WIDE and doc[token.i + 1].lower_ in _HEADS and token.i + 2 < len(doc):
            end = _end_of_matter(doc[token.i + 1])
            if end:
                yield token.i, end


def is_topical(text: str) -> bool:
    """Whether a name is of that form."""
    first, _, rest = text.lower().partition(" ")
    if rest in _WITH_REGIONS and first.replace("–", "-").rpartition("-")[2] in _REGIONS:
        return True
    if is_contact_group(text):
        return True
    return (first in _WIDE and rest.split(" ")[0] in _HEADS) or is_described(text)


def is_contact_group(text: str) -> bool:
    """ "Contact Group on Ukraine": a body of several states."""
    return "contact group on " in text.lower() or "contact group for " in text.lower()


def _joins_region(token: Token) -> bool:
    """ "Japan-Africa summit": a state and the states of a region, which no one name stands for."""
    doc, i = token.doc, token.i
    return doc[i - 1].text in ("-", "–") and doc[i - 2].pos_ == "PROPN" and doc[i + 1].lower_ in _WITH_REGIONS


def as_name(text: str) -> str:
    """The name with capitals, however the text writes it."""
    if is_described(text) and text.split()[0].lower() not in _WIDE:
        return text
    return " ".join(w if w in ("on", "for", "and", "the", "of") else w[:1].upper() + w[1:] for w in text.split())


def _end_of_matter(head: Token) -> int:
    """The end of what "on" or "for" says that the gathering is about; 0 if that is no name of a matter."""
    doc, first = head.doc, head.i + 2
    if doc[head.i + 1].lower_ not in ("on", "for") or first >= len(doc):
        return 0
    end = first
    while end < min(first + _LONGEST, head.sent.end) and _names(doc[end]):
        end += 1
    while end > first and doc[end - 1].lower_ in ("and", "the", "of", "-"):
        end -= 1
    return end if end > first and doc[end - 1].text not in words("actor_words", "not_names") else 0


def _names(token: Token) -> bool:
    inner = token.lower_ in ("and", "the", "of", "-")
    return inner or (token.text[0].isupper() and token.pos_ in ("PROPN", "ADJ", "NOUN") and token.ent_type_ != "DATE")
