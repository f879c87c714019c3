"""What the present tense says of a later hour of the day of publication: "lands tonight", "sees him in an hour".

What has been that day is told in the past, so that what is told in the present is still to come.
"""

import datetime as dt
import re

from spacy.tokens import Token

from nlp.components.dates.date_clauses import clause_verb
from nlp.components.dates.dated import Dated
from nlp.components.frames.syntax import children
from nlp.components.status.just_begun import is_beside_who_stays
from nlp.components.tellings.telling import SETTLED, Telling
from nlp.dates import Resolved

_LATER = ("this evening", "tonight", "this afternoon", "later today", "later this", "later in the day")
_SOON = re.compile(r"(?:in|over|within) (?!.*\b(?:last|past)\b).*\b(?:hours?|minutes|moments)\b")
_UP_TO = frozenset({"until", "till", "through", "since"})
_PRESENT = frozenset({"VBZ", "VBP"})
_PAST = frozenset({"VBD", "VBN"})


def is_still_to_come(telling: Telling, dated: Dated, found: Resolved, published: dt.date | None) -> bool:
    """Whether a telling whose date is a later hour of the day of publication has its verb in the present."""
    if telling.status not in SETTLED or published is None or found.start != published:
        return False
    trigger, doc = telling.trigger, dated.span.doc
    if telling.word.frame == "leaving" and is_present(trigger):
        return True  # "leaves Madrid for Damascus today"
    before = doc[dated.span.start - 1].lower_ if dated.span.start else ""
    said = dated.expression.text.lower()
    if before in _UP_TO or not (said.startswith(_LATER) or _SOON.match(said)):
        return False
    if (trigger.lemma_ == "be" and trigger.tag_ in _PRESENT) or is_beside_who_stays(trigger):
        return False  # who "is in Oslo tonight" is there
    verb = trigger if trigger.pos_ in ("VERB", "AUX") else clause_verb(trigger)
    return verb is not None and is_present(verb)


def is_present(verb: Token) -> bool:
    """Whether a verb, or what helps it, stands in the present: "meets", "is meeting", "is received"."""
    helpers = children(verb, "aux", "auxpass")
    if any(t.tag_ in _PAST or t.lemma_ in ("have", "to") for t in helpers):
        return False
    return verb.tag_ in _PRESENT or any(t.tag_ in _PRESENT for t in helpers)
