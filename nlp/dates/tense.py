"""A cheap guess of the tense of what is said around a date, from cue words of the sentence that holds it.

Reading events takes the tense from the parse; this serves texts that are only searched for dates.
"""

import re

from nlp.dates.reader import Direction
from nlp.dates.values import DateExpression

_REACH = 160
_SENTENCE_BREAK = re.compile(r"[.!?;]\s|\n")
_FUTURE = re.compile(
    r"\b(?:will|shall|won't|plan(?:s|ned|ning)?|due|scheduled|expected|expects?|upcoming|slated|going to|set to|"
    r"(?:is|are|was|were) to|aims? to|hopes? to|intends? to|ahead of|forthcoming|by|until|let's|please)\b|'ll\b",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:was|were|had|has|have|did|said|met|held|took|told|went|came|made|spoke|began|left|since|ago)\b|\w{2}ed\b"
)


def direction_around(text: str, expression: DateExpression) -> Direction:
    """Whether the sentence around `expression` speaks of what has been or of what is to come."""
    before = text[max(0, expression.start - _REACH) : expression.start]
    breaks = list(_SENTENCE_BREAK.finditer(before))
    before = before[breaks[-1].end() :] if breaks else before
    after = text[expression.end : expression.end + _REACH]
    stop = _SENTENCE_BREAK.search(after)
    sentence = f"{before} {after[: stop.start()] if stop else after}"
    if _FUTURE.search(sentence):
        return "future"
    return "past" if _PAST.search(sentence) else "none"
