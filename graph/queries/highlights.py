"""Where the words that were looked for stand: in the evidence of events, and in the texts of documents."""

import json
import re
from collections.abc import Iterable, Sequence
from typing import Any

from graph.queries.words import Sought, found_in, sought

MOST_PASSAGES = 3
_REACH = 160
"""So many characters before and after a word a passage goes at most, to the ends of the sentence."""
_END_OF_SENTENCE = re.compile(r"""(?<=[.!?])["'”’)]*\s+|\s*\n\s*""")


def highlighted(bodies: Iterable[str], q: str) -> tuple[str, ...]:
    """Events as JSON, each of their `evidence` with `highlights`: the stretches that are words or phrases of `q`, in
    order and apart, by `start` and `end` in the document's text, as evidence has them.
    """
    parts = sought(q)
    marked = []
    for body in bodies:
        event = json.loads(body)
        for item in event["evidence"]:
            start = item["start"]
            spans = found_in(item["text"], parts)
            item["highlights"] = [{"start": start + first, "end": start + last} for first, last in spans]
        marked.append(json.dumps(event, ensure_ascii=False, separators=(",", ":")))
    return tuple(marked)


def passages(text: str, parts: Sequence[Sought]) -> list[dict[str, Any]]:
    """The first passages that have any of the words: `start`, `end`, the exact `text` between, and `highlights`."""
    found: list[dict[str, Any]] = []
    for start, end in found_in(text, parts):
        if not found or end > found[-1]["end"]:
            if len(found) == MOST_PASSAGES:
                break
            first, last = _sentence(text, start, end)
            first = max(first, found[-1]["end"] if found else 0)
            found.append({"start": first, "end": last, "text": text[first:last], "highlights": []})
        found[-1]["highlights"].append({"start": start, "end": end})
    return found


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence around a stretch, or so much of it as is near."""
    nearest = max(0, start - _REACH)
    first = max((cut.end() for cut in _END_OF_SENTENCE.finditer(text, nearest, start)), default=nearest)
    cut = _END_OF_SENTENCE.search(text, end, end + _REACH)
    last = cut.start() if cut else min(len(text), end + _REACH)
    return first, last
