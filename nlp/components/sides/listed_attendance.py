"""People listed behind a colon as those who attend: "Leaders attending the summit: A (host), B, C and D".

Communiques list them in lines of their own: "The following heads of state were present:".
"""

from spacy.tokens import Token

from nlp.components.frames.casting import Casting
from nlp.components.frames.syntax import FINITE
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import Part

_FEWEST, _FEWEST_LINES = 3, 2
_COMING = frozenset({"attend", "participate", "present", "participant", "attendee", "gather", "include"})


def listed_behind(colon: Token, casting: Casting) -> list[Part]:
    """The people named from a colon to the end of its line, where the words before it say that they attend."""
    if colon.text != ":" or not any(t.lemma_.lower() in _COMING for t in colon.doc[colon.sent.start : colon.i]):
        return []
    below = _is_above_lines(colon)
    said = {t.lemma_.lower() for t in colon.doc[colon.sent.start : colon.i]}
    if not said & words("told_of") and not (below and "following" in {t.lower_ for t in colon.sent}):
        return []
    end = _end_of_lines(colon) if below else _end(colon)
    found: dict[str, Part] = {}
    for mention in casting.persons:
        if mention.form == "name" and len(mention.actors) == 1 and colon.i < mention.start < end:
            hosting = {t.lower_ for t in colon.doc[mention.end : mention.end + 3]} >= {"(", "host", ")"}
            actor = mention.actors[0]
            found.setdefault(actor.id, Part(actor, "host" if hosting else "participant", mention.root))
    return list(found.values()) if len(found) >= (_FEWEST_LINES if below else _FEWEST) else []


def _is_above_lines(colon: Token) -> bool:
    """Whether the list has lines of its own, as in communiques: "The following were present:"."""
    return colon.i + 1 < len(colon.doc) and "\n" in colon.nbor(1).text


def _end_of_lines(colon: Token) -> int:
    """Where lines without a verb end: at a blank one, or where a sentence begins."""
    doc = colon.doc
    for token in doc[colon.i + 2 :]:
        if token.text.count("\n") > 1:
            return int(token.i)
        if token.tag_ in FINITE:
            return int(token.sent.start)
    return len(doc)


def _end(colon: Token) -> int:
    """Where the list ends: at a full stop behind a word, or the end of the line."""
    doc = colon.doc
    for token in doc[colon.i + 1 :]:
        if "\n" in token.text or (token.text == "." and token.i + 1 < len(doc) and doc[token.i + 1].is_sent_start):
            return int(token.i)
    return len(doc)
