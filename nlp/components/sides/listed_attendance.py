"""People listed behind a colon as those who attend: "Leaders attending the summit: A (host), B, C and D"."""

from spacy.tokens import Token

from nlp.components.frames.casting import Casting
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import Part

_FEWEST = 3
_COMING = frozenset({"attend", "participate", "present", "participant", "attendee", "gather", "include"})


def listed_behind(colon: Token, casting: Casting) -> list[Part]:
    """The people named from a colon to the end of its line, where the words before it say that they attend."""
    if colon.text != ":" or not any(t.lemma_.lower() in _COMING for t in colon.doc[colon.sent.start : colon.i]):
        return []
    if not any(t.lemma_.lower() in words("told_of") for t in colon.doc[colon.sent.start : colon.i]):
        return []
    found: dict[str, Part] = {}
    for mention in casting.persons:
        if mention.form == "name" and len(mention.actors) == 1 and colon.i < mention.start < _end(colon):
            hosting = {t.lower_ for t in colon.doc[mention.end : mention.end + 3]} >= {"(", "host", ")"}
            actor = mention.actors[0]
            found.setdefault(actor.id, Part(actor, "host" if hosting else "participant", mention.root))
    return list(found.values()) if len(found) >= _FEWEST else []


def _end(colon: Token) -> int:
    """Where the list ends: at a full stop behind a word, or the end of the line."""
    doc = colon.doc
    for token in doc[colon.i + 1 :]:
        if "\n" in token.text or (token.text == "." and token.i + 1 < len(doc) and doc[token.i + 1].is_sent_start):
            return int(token.i)
    return len(doc)
