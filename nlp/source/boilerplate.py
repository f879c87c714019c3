"""What scraped text carries beside the article: forms, share buttons, lists of other articles."""

import re
from collections.abc import Sequence

from nlp.source.lines import Line, lines
from nlp.source.vocabulary import words

_LONGEST = 80
_SLACK = 24
_LONG_LINE = 160
_PLAIN = re.compile(r"[^\w' ]+")

Span = tuple[int, int]


def boilerplate_spans(text: str) -> list[Span]:
    """The stretches of `text` that are no part of the article, in order and apart from each other."""
    found = list(lines(text))
    marked = [_is_boilerplate(line.text) for line in found]
    tail = _tail(found, marked)
    marked = [mark or index >= tail for index, mark in enumerate(marked)]
    spans: list[Span] = []
    for index, line in enumerate(found):
        if not marked[index]:
            continue
        if index and marked[index - 1]:
            spans[-1] = (spans[-1][0], line.end)
        else:
            spans.append((line.start, line.end))
    return spans


def _plain(text: str) -> str:
    return " ".join(_PLAIN.sub(" ", text.lower().replace("’", "'")).split())


def _is_boilerplate(text: str) -> bool:
    """A short line that is one of the known phrases, or little more than one."""
    if len(text) > _LONGEST:
        return False
    plain = _plain(text)
    phrases = words("boilerplate_lines")
    if plain in phrases:
        return True
    head = plain.split()
    starts = {" ".join(head[:count]) for count in range(2, 7)} & phrases
    return any(len(plain) - len(start) <= _SLACK for start in starts) and not text.endswith((".", "?", "”"))


def _tail(found: Sequence[Line], marked: Sequence[bool]) -> int:
    """The index of the line from which on only lists of other things follow."""
    for index, line in enumerate(found):
        if not marked[index] or index * 2 < len(found) or _plain(line.text) not in words("tail_markers"):
            continue
        if all(len(other.text) < _LONG_LINE for other in found[index:]):
            return index
    return len(found)
