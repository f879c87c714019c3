"""Dates that a noun beside the telling has: "rang her over Monday's flood", "briefed them on the strikes of 3 May"."""

from spacy.tokens import Token

from nlp.components.dates.dated import Dated
from nlp.components.frames.syntax import SIDELINES
from nlp.components.tellings.telling import Telling
from nlp.components.tellings.trigger_words import trigger_of

_OCCASIONAL = frozenset({"at", "between", "during", "for", "in", "to"})
"""Words before what somebody met at: "at Friday's funeral"."""
_ONWARD = frozenset({"after", "beyond", "from", "since", "until"})
_TIMES = frozenset((
    "afternoon", "beginning", "day", "end", "eve", "evening", "hour", "month", "morning", "night", "part", "start",
    "week",
))  # fmt: skip


def is_of_a_thing(dated: Dated, telling: Telling) -> bool:
    """Whether a date stands in the possessive or behind "of" with a noun that names no encounter nor its occasion."""
    noun = _noun(dated)
    if noun is None or noun == telling.trigger or noun.lemma_.lower() in _TIMES | SIDELINES:
        return False
    if noun.pos_ not in ("NOUN", "PROPN") or trigger_of(noun) is not None or noun.is_ancestor(telling.trigger):
        return False
    over = noun.head if noun.dep_ == "pobj" else None
    if over is None:
        return noun.dep_ in ("dobj", "nsubj", "nsubjpass", "conj")
    return over.lower_ not in _OCCASIONAL and over.head.lower_ not in SIDELINES


def _noun(dated: Dated) -> Token | None:
    """The noun that has the date: "Monday's flood", "the strikes of 3 May"."""
    head = dated.head
    if head.dep_ == "poss":
        return head.head
    before = dated.span.doc[dated.span.start - 1] if dated.span.start else None
    if before is not None and before.lower_ in _ONWARD and dated.span.text.isdigit() and before.head.pos_ == "NOUN":
        return before.head  # "the supply of gas after 2030"
    noun = before.head if before is not None and before.lower_ == "of" and before.dep_ == "prep" else None
    of_town = noun is not None and noun.pos_ == "PROPN" and noun.dep_ == "pobj" and noun.head.lower_ == "in"
    return noun.head.head if noun is not None and of_town else noun  # "the riots in Oslo of Monday"
