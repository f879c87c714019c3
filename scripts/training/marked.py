"""Marked passages: running text with marks on the words that tell of an encounter and on the participants beside them.

    [Anna Berg|1] [met|1=meeting.held] [Omar Haddad|1] in Oslo.

A mark is `[words|tags]`. A tag is `N=TYPE.STATUS` for the word that tells of the passage's encounter N, `N` or `N:ROLE`
for a participant. A passage is a line; ` // ` in it ends a headline or a paragraph.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import get_args

from graph.model import EventType, Role, Status

_MARK = re.compile(r"\[([^\[\]|]+)\|([^\[\]|]+)\]")
_TOLD = re.compile(r"(\d+)=(\w+)\.(\w+)")
_PART = re.compile(r"(\d+)(?::(\w+))?")
_BREAK, _PARAGRAPH = " // ", " \n\n "


class MarkError(ValueError):
    """A passage whose marks cannot be read."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Marked words, `text[start:end]`: roles by encounter, and (type, status) by encounter where they tell of it."""

    start: int
    end: int
    parts: dict[str, str] = field(default_factory=dict)
    told: dict[str, tuple[str, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Passage:
    """The running text, the character at which its headline ends (0 without one), and its marks in text order."""

    text: str
    headline: int
    marks: tuple[Mark, ...]


def passages(paths: Iterable[Path]) -> Iterator[Passage]:
    """All passages of the files, in order; raises MarkError with the file and line."""
    for path in paths:
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            if line.strip():
                try:
                    yield parse(line.strip())
                except MarkError as error:
                    raise MarkError(f"{path}:{number}: {error}") from error


def parse(line: str) -> Passage:
    """The passage that a line holds."""
    text, marks, at = "", [], 0
    for found in _MARK.finditer(line):
        text += line[at : found.start()]
        marks.append(_mark(found[1], found[2], len(text)))
        text += found[1]
        at = found.end()
    text += line[at:]
    if set(text) & set("[]|"):
        raise MarkError("a bracket or bar outside a mark")
    _check(marks)
    return Passage(text.replace(_BREAK, _PARAGRAPH), max(text.find(_BREAK), 0), tuple(marks))


def _mark(words: str, tags: str, start: int) -> Mark:
    mark = Mark(start, start + len(words))
    for tag in (tag.strip() for tag in tags.split(",")):
        told, part = _TOLD.fullmatch(tag), _PART.fullmatch(tag)
        if told and told[2] in get_args(EventType) and told[3] in get_args(Status):
            mark.told[told[1]] = (told[2], told[3])
        elif part and (part[2] or "participant") in get_args(Role):
            mark.parts[part[1]] = part[2] or "participant"
        else:
            raise MarkError(f"no tag: {tag!r}")
    return mark


def _check(marks: list[Mark]) -> None:
    told = {number for mark in marks for number in mark.told}
    parts = {number for mark in marks for number in mark.parts}
    if told != parts:
        raise MarkError(f"encounters with no word or nobody: {', '.join(sorted(told ^ parts))}")
