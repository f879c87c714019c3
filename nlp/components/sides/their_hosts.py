"""Hosts who are called those of their guest: "two long sessions with his host, Y", "X and his Egyptian host, Y"."""

from collections.abc import Iterator

from spacy.tokens import Span, Token

from nlp.components.encounters.found import Found, sentences
from nlp.components.frames.syntax import children
from nlp.components.tellings.telling import Part, Where
from nlp.knowledge.names import fold

_NEAR = 8
"""Tokens behind "his host" in which he is named."""
_THEIR = frozenset({"her", "his", "their"})


def names_their_host(sentence: Span) -> bool:
    """Whether a sentence calls somebody the host of who is with him, so that both are there."""
    return any(True for _ in _hosts_in(sentence))


def set_by_their_host(found: Found) -> None:
    """Make who is called "his host" the host, others his guests, and his land the place where none is told."""
    nouns = [noun for sentence in sentences(found) for noun in _hosts_in(sentence)]
    hosts = [part for part in found.parts if any(_is_named_behind(noun, part) for noun in nouns)]
    guests = [part for part in found.parts if part not in hosts and part.actor.kind == "person"]
    land = hosts[0].actor.country if len(hosts) == 1 else None
    if land is None or not guests or len(guests) + 1 != len(found.parts) or _is_of(land, guests):
        return
    if found.where is not None and found.where.country not in (None, land):
        return
    for part in found.parts:
        part.role = "host" if part in hosts else "guest"
    if found.where is None:
        found.where = Where(None, None, land, rank=1)


def _is_of(land: str, parts: list[Part]) -> bool:
    return any(part.actor.country == land for part in parts)


def _hosts_in(sentence: Span) -> Iterator[Token]:
    """The words that call somebody "his host"."""
    for noun in sentence:
        if noun.lemma_ == "host" and noun.pos_ == "NOUN" and any(c.lower_ in _THEIR for c in children(noun, "poss")):
            yield noun


def _is_named_behind(noun: Token, part: Part) -> bool:
    """ "His host, Prime Minister Y": whether the name stands right behind the word, in the same clause."""
    behind: list[str] = []
    for token in noun.doc[noun.i + 1 : noun.i + _NEAR]:
        if token.pos_ in ("VERB", "AUX", "CCONJ"):
            break
        behind.append(fold(token.text))
    name = [fold(word) for word in part.actor.name.split()]
    return part.actor.kind == "person" and name[-1] in behind
