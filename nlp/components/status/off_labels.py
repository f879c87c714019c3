"""Words before a colon that say of what follows that it is off: "Not happening: the trip to Oslo", "Postponed: ..."."""

import re

from spacy.tokens import Token

from graph.model import Status
from nlp.components.frames.syntax import FINITE

_LABEL = re.compile(
    r"(?:^|(?<=[.!?]\s))\W{0,3}(?:\d{1,2}[.:h]?\d\d(?:\s?[ap]m)?\W{1,3})?"
    r"(?:(?P<cancelled>off|cancell?ed|called off|scrapped|dropped|axed|not happening|no longer happening"
    r"|(?:what|it) (?:won[’']t|will not|is not going to|isn[’']t going to) (?:happen|be)|struck from the programme)"
    r"|(?P<postponed>postponed|put off|delayed|deferred|rescheduled))"
    r"(?: (?:today|tonight|tomorrow|this \w+|for now|after all|on \w+))?: (?=[^:\n]*$)",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r"^[^:.\n]{0,80}: (?:(?P<cancelled>off|cancell?ed|called off|scrapped|dropped|not happening)"
    r"|(?:postponed|put off|delayed|not (?:now|yet|today|this week)))[.,;]",
    re.IGNORECASE,
)
_LONGEST = 200
"""Characters from the beginning of a line to a word that such a label may be of."""


def label_before(trigger: Token) -> Status | None:
    """What the label of a line or sentence says became of all that the words behind it name."""
    text = trigger.doc.text
    line = max(text.rfind("\n", 0, trigger.idx) + 1, trigger.idx - _LONGEST)
    found = next(iter(_LABEL.finditer(text[line : trigger.idx])), None)
    if found is None or re.search(r"[.!?]\s", text[line + found.end() : trigger.idx]):
        return None
    return "cancelled" if found["cancelled"] else "postponed"


def label_behind(trigger: Token) -> Status | None:
    """ "The planned visit to Damascus on Sunday: not now.", what stands behind the colon of its line."""
    sentence = trigger.sent
    text, start = trigger.doc.text, trigger.idx + len(trigger.text)
    named = trigger.pos_ == "NOUN" and not any(t.tag_ in FINITE for t in sentence.doc[sentence.start : trigger.i])
    found = _BEHIND.match(text[start : start + _LONGEST]) if named else None
    return None if found is None else "cancelled" if found["cancelled"] else "postponed"
