"""Turns of a transcript, "Name: words", as statements made in the encounter that the text before it tells of."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from nlp.components.actors.actors import Actor
from nlp.components.aftermath.vicinity import Vicinity, takes_part
from nlp.components.encounters.found import Found
from nlp.components.frames.casting import Casting
from nlp.components.tellings.telling import SETTLED

LONGEST = 1500
"""Characters of a turn that are kept: whole paragraphs up to here."""
_HEAD = re.compile(r"^[^\W\d_][^\n:“\"]{2,110}(?=:\s)", re.MULTILINE)
_PARENTHESIS = re.compile(r"\s*\([^)]*\)\s*$")
_END = re.compile(r"\n\s*(?:[*_–—-]|<|\[)")


@dataclass(frozen=True, slots=True)
class Turn:
    """What one speaker said in one go: `text[start:end]`."""

    speaker: Actor
    found: Found
    start: int
    end: int


def turns(casting: Casting, vicinity: Vicinity) -> Iterator[Turn]:
    """The turns of those who take part in the one encounter told right before the transcript."""
    text = vicinity.text
    heads = [(match.start(), match.end()) for match in _HEAD.finditer(text)]
    spoken = [(head, speaker) for head in heads if (speaker := _speaker(vicinity, casting, *head)) is not None]
    found = _encounter(vicinity, spoken) if len(spoken) > 1 else None
    if found is None:
        return
    opens = [start for start, _ in heads]
    for (start, end), speaker in spoken:
        after = bisect_right(opens, start)
        span = _words(text, end + 1, opens[after] if after < len(opens) else len(text))
        if span is not None and takes_part(found, speaker.id):
            yield Turn(speaker, found, *span)


def _speaker(vicinity: Vicinity, casting: Casting, start: int, end: int) -> Actor | None:
    """The one person whose name the head of a turn ends with."""
    named = _PARENTHESIS.sub("", vicinity.text[start:end])
    span = vicinity.doc.char_span(start, start + len(named), alignment_mode="expand")
    if span is None or any(token.pos_ in ("VERB", "AUX") for token in span):
        return None
    mention = casting.mention(span[-1])
    if mention is None or len(mention.actors) != 1 or mention.actors[0].kind != "person":
        return None
    return mention.actors[0]


def _encounter(vicinity: Vicinity, spoken: list[tuple[tuple[int, int], Actor]]) -> Found | None:
    """Of the encounters told just before the first turn, the one in which most of the speakers take part."""
    first = vicinity.doc.char_span(*spoken[0][0], alignment_mode="expand")
    if first is None:
        return None
    speakers = {speaker.id for _, speaker in spoken}
    told = [found for found in vicinity.just_before(vicinity.sentence(first.start)) if found.status in SETTLED]
    ranked = sorted(((sum(takes_part(found, s) for s in speakers), i) for i, found in enumerate(told)), reverse=True)
    if not ranked or not ranked[0][0] or (len(ranked) > 1 and ranked[1][0] == ranked[0][0]):
        return None
    return told[ranked[0][1]]


def _words(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The turn without white space around it, and no more of it than whole paragraphs up to the longest."""
    cut = _END.search(text, start, end)
    end = cut.start() if cut else end
    if end - start > LONGEST:
        last = text.rfind("\n", start, start + LONGEST)
        end = last if last > start else start + LONGEST
    words = text[start:end]
    start, end = start + len(words) - len(words.lstrip()), end - (len(words) - len(words.rstrip()))
    return (start, end) if end > start else None
