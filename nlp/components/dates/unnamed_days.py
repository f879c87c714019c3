"""Days told by what happened then, of which a text gives no date: "a week after the raid", "in recent weeks"."""

import re

from spacy.tokens import Span, Token

from nlp.components.frames.syntax import governor
from nlp.components.tellings.telling import Telling

_TOLD = re.compile(
    r"\b(?:(?:an?|one|two|three|four|five|six|seven|ten|\d+|several|some|(?:a )?few|the)\s+"
    r"(?:days?|weeks?|months?|years?|nights?|evenings?)\s+(?:after|before|following|prior|ahead)"
    r"|since|on\s+the\s+eve\s+of|in\s+(?:recent|the\s+(?:past|last))\s+(?:days|weeks|months|years))\b",
    re.IGNORECASE,
)


def is_of_unnamed_day(telling: Telling) -> bool:
    """Whether the clause of an undated telling says when it was by something that the text does not date."""
    sentence = telling.trigger.sent
    text = sentence.text
    if telling.when is not None or _TOLD.search(text) is None:
        return False
    return any(_is_of(telling.trigger, span) for match in _TOLD.finditer(text) if (span := _span(sentence, match)))


def _span(sentence: Span, match: re.Match[str]) -> Span | None:
    offset = sentence.start_char
    found: Span | None = sentence.doc.char_span(offset + match.start(), offset + match.end(), alignment_mode="expand")
    return found


def _is_of(trigger: Token, told: Span) -> bool:
    """Whether the words hang on the trigger, or on the verb over it."""
    verb = trigger if trigger.pos_ in ("VERB", "AUX") else governor(trigger)[0]
    for above in (told.root, *told.root.ancestors):
        if above in (trigger, verb):
            return True
        if above.pos_ in ("VERB", "AUX"):
            return False
    return False
