"""Questions for a number: of encounters, or of the people, places and topics that those have."""

import re
from collections.abc import Sequence

from nlp.questions.pieces import Piece

_BETWEEN = frozenset(("filler", "name", "country", "side", "region", "region_side", "order"))
_COUNTING = ("how many", "number")
_MANY = {"city": "cities", "country": "countries", "venue": "venues"}


def counts_things(pieces: Sequence[Piece]) -> bool:
    """Whether it asks for a number of people, places or topics: "how many leaders", "in how many cities"."""
    return _counting(pieces) is not None


def as_listing(pieces: list[Piece]) -> list[Piece]:
    """The pieces of "how many leaders" as of "which leaders": whoever lists them can count them."""
    at = _counting(pieces)
    return pieces if at is None else [*pieces[:at], Piece("which", pieces[at].text), *pieces[at + 1 :]]


def _counting(pieces: Sequence[Piece]) -> int | None:
    """Where the question word of a count of things stands."""
    at = next((at for at, piece in enumerate(pieces) if (piece.tag, piece.value) == ("asked", "count")), None)
    if at is None or pieces[at].text.lower() not in _COUNTING:
        return None
    counted = next((piece for piece in pieces[at + 1 :] if piece.tag not in _BETWEEN), None)
    is_thing = counted is not None and (counted.tag == "people" or _is_thing(counted))
    return at if is_thing else None


def _is_thing(piece: Piece) -> bool:
    return (piece.tag == "things" and piece.value in _MANY) or (piece.tag, piece.value) == ("asked", "topics")


def counting(question: str) -> str:
    """A question for people, places or topics, as one for their number."""
    place = re.match(r"(In|At) which (city|country|venue)\b", question)
    if place:
        return f"{place[1]} how many {_MANY[place[2]]}{question[place.end() :]}"
    return re.sub(r"^Whom?\b", "How many people", re.sub(r"^Which\b", "How many", question))
