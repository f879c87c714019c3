"""What is told to have come about in a time that a text gives no end of: "has met him twice in recent weeks"."""

import re

from spacy.tokens import Span, Token

from nlp.components.frames.syntax import children, governor
from nlp.components.tellings.telling import Telling

_STRETCH = re.compile(
    r"\b(?:since|in\s+(?:recent|the\s+(?:past|last))\s+(?:days|weeks|months|years)"
    r"|twice|(?:two|three|four|five|several|many)\s+times)\b",
    re.IGNORECASE,
)


def is_of_unnamed_day(telling: Telling) -> bool:
    """Whether the verb of an undated telling says in the perfect what came about in such a time.

    "Met on the eve of the vote", "held talks, their first since the war" are told as news, and have its day.
    """
    sentence = telling.trigger.sent
    text = sentence.text
    if telling.when is not None or _STRETCH.search(text) is None:
        return False
    verb = telling.trigger if telling.trigger.pos_ in ("VERB", "AUX") else governor(telling.trigger)[0]
    if verb is None or not _is_perfect(verb):
        return False
    return any(_is_of(verb, span) for match in _STRETCH.finditer(text) if (span := _span(sentence, match)))


def _is_perfect(verb: Token) -> bool:
    return verb.tag_ == "VBN" and any(c.lemma_ == "have" for c in children(verb, "aux"))


def _span(sentence: Span, match: re.Match[str]) -> Span | None:
    offset = sentence.start_char
    found: Span | None = sentence.doc.char_span(offset + match.start(), offset + match.end(), alignment_mode="expand")
    return found


def _is_of(verb: Token, told: Span) -> bool:
    """Whether the words hang on the verb, with no other between."""
    for above in (told.root, *told.root.ancestors):
        if above == verb:
            return True
        if above.pos_ in ("VERB", "AUX") and above.dep_ not in ("advcl", "pcomp"):
            return False
    return False
