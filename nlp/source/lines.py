"""The lines of a text with their places in it."""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not empty, without the white space around it: `text` stands at `start:end`."""

    start: int
    end: int
    text: str


def lines(text: str, start: int = 0) -> Iterator[Line]:
    """The lines of `text` from `start` on that are not empty."""
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        content = text[start:end].strip()
        if content:
            first = start + text[start:end].index(content)
            yield Line(first, first + len(content), content)
        start = end + 1
