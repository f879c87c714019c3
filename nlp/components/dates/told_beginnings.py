"""Visits told by their last day whose first another sentence tells: "Concluded his visit today. He arrived on
Sunday"."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace

from spacy.tokens import Token

from nlp.components.dates.date_clauses import clause_verb
from nlp.components.dates.dated import Dated
from nlp.components.dates.since_clauses import follows_since
from nlp.components.dates.told_ends import is_guest
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import children, governor
from nlp.components.tellings.event_words import words
from nlp.components.tellings.stays import is_left
from nlp.components.tellings.telling import SETTLED, Telling, When
from nlp.dates import resolve

_LONGEST = dt.timedelta(days=31)
_ARRIVING = frozenset({"arrive", "land"})


def told_to_begin(telling: Telling, dates: Iterable[Dated], published: dt.date | None) -> When | None:
    """The days of a visit that ends on its date, from the one on which the guest is said to have come.

    "Arrived" is told in the sentence itself or the next one.
    """
    when = telling.when
    if when is None or not _is_last_day(when, published) or not _is_ended(telling):
        return when
    last = dt.date.fromisoformat(when.end)
    for dated in dates:
        verb = clause_verb(dated.head)
        if verb is None or not (_arrives(verb) or _had_stayed(verb, dated)):
            continue
        own = [t for t in children(verb, "nsubj") if t.lower_ not in ("that", "which", "who")]
        who = own or ([verb.head] if verb.dep_ == "relcl" else subjects(verb))  # "Wang, who arrived"
        if not any(is_guest(noun, telling) for noun in who):
            continue
        first = resolve(dated.expression, published or last, "past")
        if first is not None and first.start == first.end and dt.timedelta(0) < last - first.start <= _LONGEST:
            start = first.start.isoformat()
            return replace(when, start=start, edtf=f"{start}/{when.end}", precision="range")
    return when


def _arrives(verb: Token) -> bool:
    return verb.lemma_ in _ARRIVING and verb.tag_ in ("VBD", "VBN")


def _had_stayed(verb: Token, dated: Dated) -> bool:
    """ "Returned from Apia, where he had been since Sunday"."""
    there = verb.lemma_ in ("be", "stay") and any(c.lower_ == "had" for c in children(verb, "aux"))
    return there and verb.dep_ == "relcl" and follows_since(dated)


def _is_last_day(when: When, published: dt.date | None) -> bool:
    """Whether only the end is told; "ends his visit on Thursday" was read from the day of publication on."""
    from_now = published is not None and when.start == published.isoformat()
    return (when.precision == "day" and when.start == when.end) or (when.precision == "range" and from_now)


def _is_ended(telling: Telling) -> bool:
    """ "Concluded her visit", "wrapped up a trip", "left Lusaka"."""
    if telling.type != "visit" or telling.status not in SETTLED:
        return False
    verb, relation = governor(telling.trigger)
    ended = verb is not None and relation == "object" and verb.lemma_ in words("end_visit")
    return ended or (is_left(telling) and telling.trigger.lemma_ in words("leaving_verbs"))
