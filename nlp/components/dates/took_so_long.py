"""Times that something took, which are no days to come: "agreed in three days", "his second trip in four months"."""

import datetime as dt

from nlp.components.dates.date_clauses import clause_verb
from nlp.components.dates.dated import Dated
from nlp.components.frames.syntax import children
from nlp.dates import Resolved
from nlp.dates.values import Distance, Rolling

_PAST = frozenset({"VBD", "VBN"})


def is_how_long(dated: Dated, found: Resolved, published: dt.date | None) -> bool:
    """Whether an amount behind "in", told of in the past, would be counted ahead of the day of publication."""
    value = dated.expression.value
    if published is None or found.start < published or not isinstance(value, Distance | Rolling):
        return False
    if not dated.expression.text.lower().startswith("in "):
        return False
    verb = clause_verb(dated.head)
    if verb is not None and verb.head.lower_ == "time" and verb.head != verb:
        return True  # "the second time that they see each other in less than a year"
    if verb is None or verb.tag_ not in _PAST:
        return False
    return not any(c.lower_ in ("is", "are", "be", "to", "will") for c in children(verb, "aux", "auxpass", "xcomp"))
