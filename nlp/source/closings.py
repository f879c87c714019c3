"""Where a colon or a full stop closes a dateline: "PESHAWAR: Two envoys", "CAIRO, 2 February 2005. The president"."""

import re
from collections.abc import Iterator

_COLON = re.compile(r"(?<=[^\W\d_]|[\d)]):\s+(?=[\"“'‘]?[^\W\d_a-z])")
_STOP = re.compile(r"(?<=[^\W\d_]|\d)\.\s+(?=[\"“'‘]?[^\W\d_a-z])")
_LABEL = re.compile(r"^\W*[^\W\d_](?:[\w .'’-]{2,30}:|[A-Z ]{2,20}\.)\s", re.MULTILINE)
_MOST_BEFORE = 60
_FEWEST_WORDS = 10
"""A story goes on for more words; after fewer, what stands before the colon is the label of a headline or an entry."""


def closings(head: str, line: str, text: str) -> Iterator[re.Match[str]]:
    """The first colon and full stop of a story's `head` that may close a dateline; `line` is its whole first line.

    Several lines of `text` that begin with a word and a colon, or with capitals and a stop, are entries, not stories.
    """
    for mark in (_COLON, _STOP):
        found = mark.search(head[:_MOST_BEFORE])
        if found is None or len(line[found.end() :].split()) < _FEWEST_WORDS:
            continue
        if len(_LABEL.findall(text)) <= 1:
            yield found
