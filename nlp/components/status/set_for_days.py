"""What "should" be on a named day, as writers of other languages say of what is planned: "should host him tomorrow".

Without a day, or as somebody's opinion, it is what ought to be: "A said that B should go to Oslo".
"""

import datetime as dt

from spacy.tokens import Token

from nlp.components.dates.date_clauses import clause_verb
from nlp.components.dates.dated import Dated
from nlp.components.frames.syntax import children
from nlp.components.status.negation import is_negated
from nlp.components.tellings.telling import Telling
from nlp.dates import Resolved

_LONGEST = dt.timedelta(days=3)
"""From the first to the last of some days: a week, or a month, is one by which something ought to be done."""
_GOES_ON = frozenset({"advcl", "conj", "xcomp"})
_OPINIONS = frozenset({"ccomp", "csubj"})


def is_set_for_days(telling: Telling, dated: Dated, found: Resolved) -> bool:
    """Whether a proposal is told with "should" and a day, in no clause that somebody says, asks or hopes."""
    if telling.status != "proposed" or found.end - found.start > _LONGEST:
        return False
    trigger = telling.trigger
    verb = _told_with_should(trigger if trigger.pos_ in ("VERB", "AUX") else clause_verb(trigger))
    if verb is None or verb.dep_ in _OPINIONS or is_negated(verb):
        return False
    asked = any(c.lower_ in ("if", "whether", "why") for c in children(verb, "mark", "advmod"))
    return verb.is_ancestor(dated.head) and not asked and verb.sent[-1].text != "?"


def _told_with_should(verb: Token | None) -> Token | None:
    """The verb of "should", or over what goes on from it: "should travel to Quito to meet him"."""
    while verb is not None:
        if any(c.lower_ == "should" for c in children(verb, "aux")):
            return verb
        verb = verb.head if verb.dep_ in _GOES_ON and verb.head != verb else None
    return None
