"""Where a text quotes: the words between paired quotation marks of the usual kinds, by offsets into the text."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from spacy.tokens import Doc

LONGEST = 3000
"""Characters after which an open mark is taken for one that was never closed."""
PAIRS = {"“": "”", "«": "»", "„": "“”", "‘": "’", "‹": "›", "「": "」", '"': '"', "'": "'"}
_MARKS = re.compile("[“”«»„‹›「」\"]|(?<!\\w)['‘’]|['’](?!\\w)")
"""Marks of quotation; what stands within a word is an apostrophe."""
_MOST_INSIDE = 40
"""Marks within a quotation after which it is taken for one that was never closed."""
_NEXT_PARAGRAPH = re.compile(r"\s*\n\s*")

Span = tuple[int, int]


def quotations(text: str) -> list[Span]:
    """The stretches inside quotation marks (`text[start:end]`, the marks left out), in order, none inside another.

    A quotation may run over paragraphs, each of which may open with the mark anew. A mark without its partner quotes
    nothing.
    """
    marks = [(match.start(), match[0]) for match in _MARKS.finditer(text)]
    found: list[Span] = []
    i = 0
    while i < len(marks):
        at, mark = marks[i]
        close = _closing(text, marks, i) if mark in PAIRS and _opens(text, at) else None
        if close is not None and text[at + 1 : marks[close][0]].strip():
            found.append((at + 1, marks[close][0]))
            i = close
        i += 1
    return found


def quotation_at(spans: Sequence[Span], offset: int) -> Span | None:
    """The quotation that the character at `offset` stands in, or None."""
    i = bisect_right(spans, offset, key=lambda span: span[0]) - 1
    return spans[i] if i >= 0 and offset < spans[i][1] else None


def _closing(text: str, marks: list[tuple[int, str]], opened: int) -> int | None:
    """The mark that closes the one opened: of those inside, the first of its kind that stands behind a word."""
    start, mark = marks[opened]
    for i in range(opened + 1, min(opened + _MOST_INSIDE, len(marks))):
        at, other = marks[i]
        if at - start > LONGEST:
            return None
        if other in PAIRS[mark] and _closes(text, at) and not (mark == "‘" and _is_apostrophe(text, at)):
            return i
        if other == mark and _opens(text, at) and not _goes_on(text, at):
            return None
    return None


def _opens(text: str, at: int) -> bool:
    """Whether a word begins right after the mark and none ends right before it."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    return not before.isalnum() and before not in (".", ",", "!", "?") and bool(after) and not after.isspace()


def _closes(text: str, at: int) -> bool:
    """Whether a word or its punctuation ends right before the mark and none begins right after it."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    return not before.isspace() and not after.isalnum()


def _is_apostrophe(text: str, at: int) -> bool:
    """ "the ministers’ talks": a mark after an s, with a word to follow, owns and does not close."""
    return text[at - 1 : at] == "s" and bool(re.match(r"\s\w", text[at + 1 : at + 3]))


def _goes_on(text: str, at: int) -> bool:
    """Whether the mark opens a paragraph of a quotation that has run over from the one before."""
    return bool(_NEXT_PARAGRAPH.search(text[max(0, at - 4) : at]))


def outside_quotations(text: str) -> Iterator[tuple[int, int]]:
    """The stretches of a text outside quotation marks, by characters."""
    start = 0
    for first, last in quotations(text):
        if first > start:
            yield start, first
        start = last
    if start < len(text):
        yield start, len(text)


def stretches_of(doc: Doc, stretches: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The whole tokens within stretches of characters."""
    for start, end in stretches:
        span = doc.char_span(start, end, alignment_mode="contract")
        if span is not None and len(span):
            yield span.start, span.end
