"""What pictures show in the present tense has been: "A and B pose ahead of talks in Madrid, Monday".

Plain news says so of what is to come; a caption names who stands where, how they pose, or ends with the day.
"""

import re
from collections.abc import Iterable

from spacy.tokens import Span, Token

from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import Telling

_POSES = frozenset(
    {"bump", "embrace", "gesture", "hug", "joke", "laugh", "link", "pose", "shake", "smile", "toast", "wave"}
)
_IN_PRESENT = frozenset({"VBZ", "VBP"})
_AHEAD = frozenset({"due", "expected", "later", "next", "scheduled", "tomorrow", "upcoming", "will"})
_MARKS = re.compile(r"\((?:L|R|C|left|right|cent(?:er|re))\)|, (?:left|right|cent(?:er|re)),|^From (?:left|right)\b")
_DAY_LAST = re.compile(
    r", (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:, [A-Z][a-z]+\.? \d{1,2}, \d{4})?\.?\s*(?:\(|$)"
)


def settle_pictured(tellings: Iterable[Telling]) -> None:
    """Hold for held what a caption would have planned, save what it says is still to come."""
    for telling in tellings:
        if telling.status == "planned" and is_caption_line(telling.trigger.sent):
            telling.status, telling.tenseless = "held", False


def is_caption_line(sentence: Span) -> bool:
    """Whether a sentence in the present tells what a picture shows."""
    now = any(t.tag_ in _IN_PRESENT and t.pos_ == "VERB" for t in sentence)
    if not now or any(_is_ahead(t) for t in sentence):
        return False
    text = sentence.text.strip()
    poses = any(t.lemma_ in _POSES and t.tag_ in _IN_PRESENT for t in sentence)
    shown = any(t.lower_ in words("picture_words") - {"from", "left", "image", "file"} for t in sentence)
    return poses or shown or bool(_MARKS.search(text)) or bool(_DAY_LAST.search(text))


def _is_ahead(token: Token) -> bool:
    """Whether a word says that something is still to come; who stands "next to" somebody does not."""
    beside = token.lower_ == "next" and token.i + 1 < len(token.doc) and token.nbor(1).lower_ == "to"
    return token.lower_ in _AHEAD and not beside
