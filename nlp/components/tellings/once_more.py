"""Encounters told a second time by a date alone: "met him in Oslo in May 2012 and again in December"."""

from dataclasses import replace

from spacy.tokens import Token

from graph.model import Status
from nlp.components.dates.dated import Dated
from nlp.components.frames.casting import Casting
from nlp.components.frames.syntax import children, governor, prepositional
from nlp.components.status.status import verb_status
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import TWO_SIDES, Telling
from nlp.components.tellings.telling_types import settle_type

_LINKS = frozenset({"and", ","})
_DOERS = frozenset({"he", "she", "they"})
_NEAR = 3
_ONES = frozenset({"another", "one"})
AGAIN = _ONES | {"again"}
"""Words that tell of an encounter by the one before them alone, and are as likely as that."""


def once_more(telling: Telling) -> Token | None:
    """The word "again" that a date of its own follows, in the clause of a verb: it tells of another encounter."""
    verb = telling.trigger
    for token in verb.doc[verb.i + 1 : verb.sent.end - 1]:
        if token.pos_ in ("VERB", "AUX") or token.text == ";":
            return None
        after = verb.doc[token.i + 1]
        dated = after.lower_ in ("in", "on", "at") or after.ent_type_ == "DATE"
        if token.lower_ == "again" and verb.doc[token.i - 1].lower_ in _LINKS and dated:
            return token
    return None


def done_again(verb: Token) -> Token | None:
    """The verb of "and will do so again next week", "and are to do so": it tells of another encounter of the same."""
    for other in (v for c in children(verb, "conj") for v in (c, *children(c, "xcomp"))):
        if other.lemma_ == "do" and other.doc[other.i + 1 : other.i + 2].text.lower() == "so":
            return other
    return None


def done_before(verb: Token) -> Token | None:
    """ "Rang him this afternoon, as he had on Friday": the word that tells on what day he had done so before."""
    doc, end = verb.doc, verb.sent.end
    for token in doc[verb.i + 1 : end - _NEAR]:
        if token.text == ";":
            return None
        done = doc[token.i + 2]
        if token.lower_ == "as" and doc[token.i + 1].lower_ in _DOERS and done.lower_ in ("did", "had"):
            behind = doc[done.i + 1 : min(done.i + 1 + _NEAR, end)]
            dated = behind[0].tag_ in ("DT", "IN", "JJ") and any(t.ent_type_ == "DATE" for t in behind)
            return done if dated else None
    return None


def status_again(verb: Token) -> Status:
    """What becomes of what is done again: "and do so again on the 14th" is to come, though the verb is a bare one."""
    is_plain = verb.lower_ == "do" and verb.tag_ in ("VB", "VBP") and not children(verb, "aux") and verb.dep_ == "conj"
    return "planned" if is_plain else verb_status(verb)


def told_by_one(telling: Telling, casting: Casting) -> list[Telling]:
    """ "Had a call with A on Monday and will have one with B today": another such, of the first with others."""
    verb, relation = governor(telling.trigger)
    if verb is None or relation != "object" or len(telling.parts) != TWO_SIDES:
        return []
    held = (v for v in children(verb, "conj") if v.lemma_ in words("light_verbs"))
    for one in (o for v in held for o in children(v, "dobj") if o.lower_ in _ONES):
        others = casting.parts([*prepositional(one, "with"), *prepositional(one.head, "with")])
        if others:
            again = replace(telling, parts=[replace(telling.parts[0]), *others])
            settle_type(again)  # "a telephone call", which "one" does not say
            return [replace(again, trigger=one, status=verb_status(one.head))]
    return []


def date_once_more(trigger: Token, here: list[Dated]) -> Dated | None:
    """The date right behind "again"."""
    return next((d for d in here if 0 < d.span.start - trigger.i <= _NEAR), None)


def is_once_more(dated: Dated) -> bool:
    """Whether a date is that of the second time."""
    doc, start = dated.span.doc, dated.span.start
    near = doc[max(0, start - _NEAR + 1) : start]
    return any(t.lower_ == "again" and t.i and t.nbor(-1).lower_ in _LINKS for t in near)
