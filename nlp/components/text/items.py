"""The items of a digest or a live page, each under a place or an hour of its own: nobody goes on from one to the next.

"MOSCOW. Lund arrived. ... OSLO. The President spoke": the president of the second item is one of those it names, and
"he" behind "16.10" nobody of 17.00, where the item itself has somebody.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence

from spacy.tokens import Doc

FEWEST = 2
_HOUR = r"(?:[01]?\d|2[0-4])[.:h][0-5]\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{3,4}\b)?"
_PLACE = r"[A-Z]{3}[A-Z .,/'’]{1,40}?(?=\s*[-–—:]|\.\s)"
_OPENS = re.compile(rf"^[^\w\n]{{0,4}}(?:{_HOUR}|{_PLACE})", re.MULTILINE)


def item_starts(doc: Doc) -> Sequence[int]:
    """The tokens with which items begin, in order; none in a text of one piece."""
    offsets = [match.start() for match in _OPENS.finditer(doc.text)]
    if len(offsets) < FEWEST:
        return ()
    places = [token.idx for token in doc]
    return [max(bisect_right(places, offset) - 1, 0) for offset in offsets]


def item_start(starts: Sequence[int], i: int) -> int:
    """The token with which the item of token `i` begins; 0 in a text of one piece."""
    at = bisect_right(starts, i)
    return starts[at - 1] if at else 0
