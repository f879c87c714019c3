"""A cheap guess of the tense of what is said around a date, from cue words of the sentence that holds it.

Reading events takes the tense from the parse; this serves texts that are only searched for dates.
"""

import re

from nlp.dates.frame import Direction
from nlp.dates.values import DateExpression

_REACH = 160
_SENTENCE_BREAK = re.compile(r"[.!?;]\s|\n")
_CUE = re.compile(
    r"(?P<future>\b(?:will|shall|won't|plan(?:s|ned|ning)?|due|scheduled|expected|expects?|upcoming|slated|going to|"
    r"set to|(?:is|are) to|forthcoming|let's|please|ahead of)\b|'ll\b|\b(?:by|until|till?|through|thru) (?:the )?$)"
    r"|\b(?:was|were|had|has|have|did|said|says|met|held|took|told|went|came|made|spoke|began|left|since|\w{2,}ed)\b",
    re.IGNORECASE,
)


def direction_around(text: str, expression: DateExpression) -> Direction:
    """Whether the sentence around `expression` speaks of what has been or is to come, by the nearest cue before it.

    Without a cue before it, the first one after it counts.
    """
    before = text[max(0, expression.start - _REACH) : expression.start]
    breaks = list(_SENTENCE_BREAK.finditer(before))
    cues = list(_CUE.finditer(before, breaks[-1].end() if breaks else 0))
    cue = cues[-1] if cues else None
    if cue is None:
        after = text[expression.end : expression.end + _REACH]
        stop = _SENTENCE_BREAK.search(after)
        cue = _CUE.search(after[: stop.start()] if stop else after)
    if cue is None:
        return "none"
    return "future" if cue["future"] else "past"
