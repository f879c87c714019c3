"""Recognises copies of one text, so that a wire story printed by ten papers counts as one independent source.

A text is sketched by the smallest hashes of its three-word shingles; the share that two sketches have in common
estimates the share of shingles that the texts have in common (bottom-k sketches: Cohen and Kaplan, PODC 2007).
"""

import re
import zlib
from collections.abc import Collection
from dataclasses import dataclass

from graph.keys import fold

SKETCH_SIZE = 32
NEARLY_ALL = 0.8
"""From this share of common shingles on, two texts are copies."""

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a document comes from: the name of its source, if it has one, and the sketch of its text."""

    document_id: str
    source: str | None
    sketch: str


def sketch(text: str) -> str:
    """The sketch of a text, eight hexadecimal digits a hash, in ascending order."""
    words = _WORD.findall(text.casefold())
    shingles = {" ".join(words[i : i + 3]) for i in range(max(1, len(words) - 2))}
    return "".join(f"{value:08x}" for value in sorted({zlib.crc32(s.encode()) for s in shingles})[:SKETCH_SIZE])


def are_copies(left: str, right: str) -> bool:
    """Whether the texts behind two sketches are the same but for small changes."""
    if left == right:
        return True
    a, b = _hashes(left), _hashes(right)
    smallest = sorted(a | b)[:SKETCH_SIZE]
    return len(a & b & set(smallest)) / len(smallest) >= NEARLY_ALL


def independent_sources(origins: Collection[Origin]) -> dict[str, int]:
    """A number for each document, the same for documents of one source and for copies of one text."""
    ordered = sorted(origins, key=lambda origin: origin.document_id)
    group = list(range(len(ordered)))
    by_source: dict[str, int] = {}
    sketches: dict[str, int] = {}
    for i, origin in enumerate(ordered):
        alike = [j for text, j in sketches.items() if are_copies(text, origin.sketch)]
        if origin.source:
            alike.append(by_source.setdefault(fold(origin.source), i))
        sketches.setdefault(origin.sketch, i)
        _join(group, [i, *alike])
    roots = [_root(group, i) for i in range(len(ordered))]
    return {origin.document_id: root for origin, root in zip(ordered, roots, strict=True)}


def _hashes(text_sketch: str) -> set[str]:
    return {text_sketch[i : i + 8] for i in range(0, len(text_sketch), 8)}


def _root(group: list[int], i: int) -> int:
    while group[i] != i:
        i = group[i]
    return i


def _join(group: list[int], members: list[int]) -> None:
    roots = {_root(group, member) for member in members}
    for root in roots:
        group[root] = min(roots)
