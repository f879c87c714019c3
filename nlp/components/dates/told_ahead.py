"""Dates that a clause in the present or future tells of what is to come, whatever was guessed of the encounter.

"The round opens on June 25" is not of last year, nor "they will have their summit in Agra on Sunday" of last Sunday.
"""

import datetime as dt

from spacy.tokens import Token

from nlp.components.dates.before_dates import is_weekday
from nlp.components.dates.date_clauses import clause_verb
from nlp.components.dates.date_directions import is_caption
from nlp.components.dates.dated import Dated
from nlp.components.dates.told_years import lacks_year
from nlp.components.frames.syntax import SUBJECTS, children
from nlp.components.tellings.telling import SETTLED, Telling
from nlp.dates import Resolved, resolve

_FUTURE = frozenset({"will", "shall", "'ll", "’ll"})
_SOON, _LONG_AGO = dt.timedelta(days=60), dt.timedelta(days=270)
_PRESENT = frozenset({"VBZ", "VBP"})


def day_told_ahead(telling: Telling, dated: Dated, found: Resolved, published: dt.date | None) -> Resolved | None:
    """The days ahead of those found before publication, where a clause tells of what is to come; else None.

    Of a month or its days the ones nearer to publication, where the clause is in the present or nothing but a guess
    tells of the encounter; and whatever the tense those of the next weeks before those of a year ago.
    """
    weekly = is_weekday(dated)
    if published is None or found.end >= published or telling.status not in SETTLED or is_caption(telling):
        return None
    if not (weekly or lacks_year(dated.expression.value)):
        return None
    verb = clause_verb(dated.head)
    told = verb is not None and _is_to_come(verb, telling, dated)
    if not told and (weekly or not telling.learned):
        return None
    ahead = resolve(dated.expression, published, "future")
    if ahead is None or weekly:
        return ahead
    to_come, ago = ahead.start - published, published - found.end
    past = verb is not None and not told and _is_past(verb)
    return ahead if (to_come < _SOON and ago > _LONG_AGO) or (to_come < ago and not past) else None


def _is_past(verb: Token) -> bool:
    return verb.tag_ in ("VBD", "VBN") or any(t.tag_ == "VBD" for t in children(verb, "aux", "auxpass"))


def _is_to_come(verb: Token, telling: Telling, dated: Dated) -> bool:
    """Whether a verb is in the future, or in the present and the date its own."""
    helpers = children(verb, "aux", "auxpass")
    if any(t.lower_ in _FUTURE for t in helpers):
        return True
    if any(t.tag_ in ("VBD", "VBN") or t.lemma_ in ("have", "do") for t in helpers):
        return False
    if any(t.lower_ == "to" for t in helpers):
        return _is_meant(verb)
    if telling.trigger.pos_ == "NOUN" and telling.trigger.is_ancestor(dated.head) and verb.is_ancestor(telling.trigger):
        return False  # "Friday's talks show"
    if any(t.tag_ in _PRESENT for t in helpers):
        return True
    if not children(verb, *SUBJECTS):
        return verb.tag_ in _PRESENT and verb.dep_ == "conj" and _is_of_now(verb.head)
    return verb.tag_ in _PRESENT or (verb.tag_ == "VB" and verb.dep_ in ("ROOT", "conj"))


def _is_of_now(verb: Token) -> bool:
    return verb.tag_ in _PRESENT or any(t.tag_ in _PRESENT for t in children(verb, "aux"))


def _is_meant(verb: Token) -> bool:
    """ "Expects to inform her on Tuesday", "Davutoglu to join Friday's breakfast"."""
    if verb.dep_ == "ROOT":
        return bool(children(verb, *SUBJECTS))
    above = verb.head
    return verb.dep_ == "xcomp" and above.tag_ in _PRESENT and not children(above, "aux", "auxpass")
