"""Gatherings that the name of a forum alone tells of: "at the G20 in Lima", "before APEC opens", "late for the COP".

A forum is a group that decides, "the G7 condemned", and the occasion on which it comes together. It is the latter where
one goes to it, is at it or on its margins, where it opens or ends, and where the text says in which town it is.
"""

from spacy.tokens import Token

from nlp.components.actors.actors import Actor
from nlp.components.frames.casting import Casting
from nlp.components.frames.syntax import FINITE, children
from nlp.components.tellings.event_words import Trigger, words
from nlp.components.tellings.telling_types import is_assembly
from nlp.components.tellings.trigger_words import trigger_of
from nlp.components.text.entries import entry_at
from nlp.knowledge.base import knowledge_base

OCCASION = Trigger("summit", "gathering", "in_person", "forum", True)
SURE = 0.98
_AT = frozenset({"after", "at", "before", "during", "following", "for", "from", "to"})
_PARTS = frozenset({"day", "edge", "edges", "eve", "evening", "morning", "night", "start", "week"})
_GOING = frozenset({
    "arrive", "assemble", "attend", "be", "come", "convene", "depart", "do", "drive", "fly", "gather", "go", "head",
    "hurry", "leave", "return", "stay", "travel",
})  # fmt: skip
_HAPPENING = frozenset({"begin", "close", "conclude", "end", "finish", "move", "open", "resume", "start", "take"})
_BESIDE = frozenset({"precede", "follow", "skip", "miss"})
_TOWNS = frozenset({"", "FAC", "GPE", "LOC"})
_NAMES = frozenset({"PROPN", "NOUN", "NUM", "X"})


def occasion_of(token: Token, casting: Casting) -> Trigger | None:
    """The word that stands for a gathering where the token heads the name of a forum that is meant as an occasion."""
    mention = casting.by_token.get(token.i)
    if mention is None or mention.root != token.i or token.pos_ not in _NAMES or mention.form != "name":
        return None
    if not mention.actors or not _comes_together(mention.actors[0]) or _is_of_what_tells(token):
        return None
    meant = _is_occasion(token) or _is_in_a_town(token, mention.actors[0]) or _is_entered(token)
    return OCCASION if meant else None


def _is_of_what_tells(name: Token) -> bool:
    """ "A G7 summit", "a ministerial of the G7": another word tells of it."""
    of = name.dep_ == "pobj" and name.head.lower_ == "of"
    return name.dep_ in ("compound", "nmod", "poss") or (of and trigger_of(name.head.head) is not None)


def _comes_together(actor: Actor) -> bool:
    """A forum, or an organ in which states sit."""
    known = knowledge_base().entry(actor.id) if actor.known and actor.kind == "organization" else None
    return known is not None and (known.subtype == "forum" or is_assembly(actor))


def _is_occasion(name: Token) -> bool:
    over = name.head
    if name.dep_ == "pobj" and over.lower_ == "of":
        return over.head.lower_ in words("beside_forums") | _PARTS
    if name.dep_ == "pobj":
        return over.lower_ in _AT and (_is_dated(name) or _is_gone_to(over))
    if name.dep_ == "nsubj":
        return over.lemma_ in _HAPPENING and not children(over, "dobj", "ccomp", "xcomp")
    return name.dep_ == "dobj" and over.lemma_ in _BESIDE


def _is_dated(name: Token) -> bool:
    """ "At Friday's European Council", "before the G20 on Monday"."""
    beside = [*children(name, "poss"), *(t for p in children(name, "prep") for t in children(p, "pobj"))]
    return any(t.ent_type_ == "DATE" for t in beside)


def _is_gone_to(preposition: Token) -> bool:
    """Whether somebody is, goes or comes there."""
    over = preposition.head
    if preposition.lower_ == "at" and over.pos_ == "VERB":
        return True
    if over.pos_ in ("ADV", "ADJ", "NOUN", "PROPN") and over.lower_ in ("directly", "late", "straight", "time", "way"):
        return True
    if over.ent_type_ in ("GPE", "PERSON"):  # "in Brussels for the Council"
        return preposition.lower_ == "for"
    return over.lemma_ in _GOING


def _is_in_a_town(name: Token, actor: Actor) -> bool:
    """ "And the G20 in Bali in November": a forum that has no seat, where the town is said."""
    if is_assembly(actor):
        return False
    towns = [t for p in children(name, "prep") if p.lower_ in ("in", "at") for t in children(p, "pobj")]
    return any(t.pos_ == "PROPN" and t.ent_type_ in _TOWNS for t in towns)


def _is_entered(name: Token) -> bool:
    """ "European Council, Brussels, two days": what a line without a verb says that there is, at a place or time."""
    sentence = name.sent
    if name.dep_ != "ROOT" or any(t.tag_ in FINITE for t in sentence) or sentence.text.rstrip().endswith("?"):
        return False
    placed = any(t.ent_type_ in ("DATE", "GPE", "TIME") for t in sentence)
    return placed or entry_at(name.doc._.entries, name.doc[sentence.start].idx) is not None
