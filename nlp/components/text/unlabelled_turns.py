"""Questions that stand in interviews without a label: a line that asks, and below it an answer in quotes or by name."""

import re
from collections.abc import Iterator

_PARAGRAPH = re.compile(r"[^\n]+")
_OPENING = ("“", '"', "«", "„")
_LONGEST_QUESTION = 300
_FEWEST = 2

Stretch = tuple[int, int]


def paragraphs(text: str) -> list[Stretch]:
    """The lines of a text that are not blank, without the spaces around them."""
    found = ((m.start(), m[0]) for m in _PARAGRAPH.finditer(text) if m[0].strip())
    return [(at + len(line) - len(line.lstrip()), at + len(line.rstrip())) for at, line in found]


def asked_and_answered(text: str, labels: frozenset[int]) -> list[tuple[Stretch, Stretch]]:
    """The questions of an interview, each with the paragraphs up to the next, if most are answered so.

    `labels` are where lines begin that name who speaks. Explainers have questions for headings as well, but their
    answers open with neither quotation marks nor names.
    """
    lines = paragraphs(text)
    asking = [n for n, line in enumerate(lines) if _asks(text, line, labels)]
    answered = [n for n in asking if n + 1 < len(lines) and _answers(text, lines[n + 1], labels)]
    if len(answered) < _FEWEST or 2 * len(answered) < len(asking):
        return []
    return list(_paired(lines, asking, answered))


def _paired(lines: list[Stretch], asking: list[int], answered: list[int]) -> Iterator[tuple[Stretch, Stretch]]:
    for n in answered:
        until = next((other for other in asking if other > n), len(lines))
        yield lines[n], (lines[n + 1][0], lines[until - 1][1])


def _asks(text: str, line: Stretch, labels: frozenset[int]) -> bool:
    start, end = line
    short = end - start <= _LONGEST_QUESTION
    return short and text[end - 1] == "?" and start not in labels and text[start] not in _OPENING


def _answers(text: str, line: Stretch, labels: frozenset[int]) -> bool:
    return line[0] in labels or text[line[0]] in _OPENING
