"""Visits told by where somebody was, which only "here" or "there" says: "Muttaqi was here in October last year"."""

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from nlp.components.frames.casting import Casting
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import children
from nlp.components.frames.verb_arguments import is_passive, persons
from nlp.components.places.place_context import dateline_city
from nlp.components.places.there import named_before
from nlp.components.sides.sides import SEATS_OF_THE_WORLD
from nlp.components.status.habits import is_habit
from nlp.components.status.negation import is_negated
from nlp.components.status.status import verb_status
from nlp.components.tellings.event_words import Trigger
from nlp.components.tellings.telling import Part, Telling, Where

BEEN_THERE = Trigger("be there", "visit", "in_person", "visit", False)
SURE = 0.9
_GOING = frozenset({"come", "fly", "go", "travel"})
_SAYS_MORE = ("attr", "acomp", "expl", "dobj", "xcomp", "ccomp")


def been_there(doc: Doc, casting: Casting, told: list[Telling]) -> Iterator[Telling]:
    """A visit for each person who, on a day that the clause tells, was or went "here" or "there" abroad."""
    for token in doc:
        if token.lower_ not in ("here", "there") or token.dep_ not in ("advmod", "pcomp", "acomp"):
            continue
        verb = token.head
        if not _goes(verb, token) or not (_is_dated(verb, token) or _is_news(verb, token)):
            continue
        where = dateline_city(doc) if token.lower_ == "here" else named_before(token, casting)
        guests = [p for p in persons(casting, subjects(verb), "guest") if where and _is_abroad(p, where)]
        if where is None or not where.country or not guests or _is_told(verb, where, told):
            continue
        status = "ongoing" if verb.tag_ in ("VBZ", "VBP") and verb.lemma_ == "be" else verb_status(verb)
        telling = Telling(verb, BEEN_THERE, "visit", "in_person", status, guests, where=where)
        telling.chance = telling.surety = SURE
        yield telling


def _goes(verb: Token, adverb: Token) -> bool:
    """ "Was there", "had last been here", "went there": nothing else that he was, no habit, no "being here"."""
    if verb.tag_ == "VBG" or verb.pos_ not in ("VERB", "AUX") or is_negated(verb) or is_passive(verb) or is_habit(verb):
        return False
    if verb.lemma_ in _GOING:
        return True
    more = (c for c in children(verb, *_SAYS_MORE) if c.i != adverb.i and c.lower_ != "last")
    return verb.lemma_ == "be" and not any(more)


def _is_dated(verb: Token, adverb: Token) -> bool:
    """Whether the clause tells on what day or in what month: not "was there when it fell", "was there for a day"."""
    over = (verb, *verb.children, *adverb.children)
    return any(t.ent_type_ == "DATE" and t.head in over and t.head.lower_ != "for" for t in verb.subtree)


def _is_news(verb: Token, adverb: Token) -> bool:
    """ "10.20 The president is here", on a live page."""
    there = adverb.lower_ == "here" and verb.lower_ in ("is", "are")
    return there and verb.doc._.live_town is not None and not children(verb, "aux", "advcl")


def _is_abroad(part: Part, where: Where) -> bool:
    """Whether somebody of another state, or of a body that has no seat in the town, is a guest there."""
    if part.actor.country is None:
        return where.city not in SEATS_OF_THE_WORLD
    return part.actor.country != where.country


def _is_told(verb: Token, where: Where, told: list[Telling]) -> bool:
    """Whether a word of the same clause tells of a visit to that state, or of what a gathering "there" was."""
    here = (t for t in told if t.type == "visit" and t.trigger.sent == verb.sent and t.where is not None)
    known = any(t.where is not None and t.where.country == where.country for t in here)
    return known or any(t.trigger == verb for t in told)
