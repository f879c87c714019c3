"""A document's text cut at every boundary, each piece with what covers it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that one mention covers, or none; whether they are evidence of an event, and of the sentence asked for."""

    words: str
    entity: Mapping[str, Any] | None
    proves: bool
    chosen: bool
    first: bool


def pieces(document: Mapping[str, Any], chosen: Span | None) -> Iterator[Piece]:
    """The whole text of a document answer in pieces. Offsets count code points, as Python's strings do."""
    text = document["text"]
    mentions = {(each["start"], each["end"]): entity for entity in document["entities"] for each in entity["mentions"]}
    longest = {start: (start, end) for start, end in sorted(mentions)}
    proofs = [(each["start"], each["end"]) for event in document["events"] for each in event["evidence"]]
    bounds = sorted({0, len(text), *_cuts([*mentions, *proofs, *([chosen] if chosen else [])], len(text))})
    begun = False
    mention: Span | None = None
    for start, end in pairwise(bounds):
        mention = longest.get(start) or (mention if mention and start < mention[1] else None)
        is_chosen = _covers([chosen] if chosen else [], start, end)
        entity = mentions[mention] if mention else None
        yield Piece(text[start:end], entity, _covers(proofs, start, end), is_chosen, is_chosen and not begun)
        begun |= is_chosen


def _cuts(spans: Sequence[Span], length: int) -> Iterator[int]:
    for span in spans:
        yield from (min(bound, length) for bound in span)


def _covers(spans: Sequence[Span], start: int, end: int) -> bool:
    return any(first <= start and end <= last for first, last in spans)
