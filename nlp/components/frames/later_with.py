"""Whom a clause names after its counterpart and a word of order: "met with A and, later in the day, with B", "met A,
then B", "saw A, followed by B". Parsers hang them elsewhere."""

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
    known = {p.actor.id for p in telling.parts}
    telling.parts += [p for p in _next_behind(last, end, casting) if p.actor.id not in known]
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


def _next_behind(last: int, end: int, casting: Casting) -> list[Part]:
    """Who stands behind a counterpart with nothing but "and", days and a word of order between: no subject."""
    doc, mention = casting.doc, casting.by_token.get(last)
    i = first = mention.end if mention is not None else end
    while i < min(first + _FARTHEST, end) and casting.by_token.get(i) is None and _is_order(doc[i]):
        i += 1
    following, between = casting.by_token.get(i) if i < end else None, doc[first:i]
    if following is None or following.start != i or following.actors[0].kind != "person" or following.end >= end:
        return []
    root, after = doc[following.root], doc[following.end]
    told = {t.lower_ for t in doc[first : i + 1]}  # "then Speaker X" is read as one who was it then
    ordered = told & words("in_turn") or {"followed", "by"} <= told
    dated = "and" in told and any(t.ent_type_ in ("DATE", "TIME") for t in between)
    acts = root.dep_ in ("nsubj", "nsubjpass", "poss") or after.pos_ in ("VERB", "AUX")
    linked = bool(told & {",", "and"})
    return (
        [Part(actor, token=following.root) for actor in following.actors]
        if linked and (ordered or dated) and not acts
        else []
    )


def _is_order(token: Token) -> bool:
    quiet = token.lower_ in (",", "and", "followed", "by", "on", "the") or token.lower_ in words("in_turn")
    return quiet or token.ent_type_ in ("DATE", "TIME")


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
