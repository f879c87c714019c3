"""A second "with" that a parser hangs elsewhere: "met with A and, later in the day, with B"."""

from spacy.tokens import Token

from nlp.components.frames.casting import Casting
from nlp.components.names.phrases import POSSESSIVES
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import Part, Telling

_WITH = frozenset({"with", "to"})
_BETWEEN = frozenset({"ADV", "ADP", "DET", "PUNCT", "NOUN", "PROPN", "NUM", "CCONJ"})
_FARTHEST = 10


def add_later(telling: Telling, casting: Casting) -> None:
    """Add whom a second "with" names after a word of order or a day, if the first "with" has its own counterpart."""
    last = max((p.token for p in telling.parts), default=-1)
    if telling.type == "visit" or telling.word.frame == "forum" or last <= telling.trigger.i:
        return
    doc, end = telling.trigger.doc, telling.trigger.sent.end
    again = _preposition_after(doc[last], end)
    first = [t for t in doc[telling.trigger.i + 1 : last] if t.lower_ in _WITH]
    if again is None or not first or first[-1].lower_ != again.lower_:
        return
    between = doc[last + 1 : again.i]
    link = any(t.lower_ in ("and", "then", ",") for t in between)
    ordered = any(t.lower_ in words("in_turn") or t.ent_type_ in ("DATE", "TIME") for t in between)
    if not link or not ordered or any(t.i in casting.by_token for t in between):
        return
    known = {p.actor.id for p in telling.parts}
    telling.parts += [p for p in _named_behind(again, end, casting) if p.actor.id not in known]


def _named_behind(preposition: Token, end: int, casting: Casting) -> list[Part]:
    """Who is named right behind it: the person, where a country only says whose he is ("Egypt's Sameh Shoukry")."""
    doc, i = preposition.doc, preposition.i + 1
    while i < min(preposition.i + _FARTHEST, end):
        mention = casting.by_token.get(i)
        if mention is None and doc[i].dep_ not in ("det", "amod", "compound", "poss"):
            return []
        if mention is not None and doc[min(mention.end, end - 1)].lower_ not in POSSESSIVES:
            return [Part(actor, token=mention.root) for actor in mention.actors]
        i = mention.end + 1 if mention is not None else i + 1
    return []


def _preposition_after(token: Token, end: int) -> Token | None:
    """The next "with" or "to" behind a counterpart, with nothing but adverbs and times between."""
    doc = token.doc
    for i in range(token.i + 1, min(token.i + _FARTHEST, end)):
        if doc[i].lower_ in _WITH:
            return doc[i]
        if doc[i].pos_ not in _BETWEEN:
            return None
    return None
