"""Which way a date goes that leaves its week or year open: back for what has been, ahead for what is to come."""

import datetime as dt
from collections.abc import Sequence

from spacy.tokens import Token

from graph.model import Status
from nlp.components.dates.date_clauses import clause_verb, is_bound
from nlp.components.dates.dated import Dated
from nlp.components.frames.syntax import children, governor
from nlp.components.status.hindrance import was_hindered
from nlp.components.status.pictured import is_caption_line
from nlp.components.status.status import word_status
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import SETTLED, Telling
from nlp.dates import Direction, Interval
from nlp.dates.values import Listed, Written

DIRECTIONS: dict[Status, Direction] = {
    "held": "past",
    "ongoing": "none",
    "planned": "future",
    "proposed": "future",
    "postponed": "none",
    "cancelled": "none",
    "refused": "none",
}
_OF_LATE = ("recently", "lately", "lastly", "the last time", "the last of them", "the last of which", "the latest")
"""What is said before the day of the last of several encounters."""
_LONGEST = 4
"""Tokens of the longest of these but one."""
_SET_BEFORE = 2
"""Tokens from "due" to the verb of "due to start"."""
_PRESENT = frozenset({"VBZ", "VBP", "MD"})


def direction_of(telling: Telling, dated: Dated) -> Direction:
    """Which way an underspecified date goes: "flies out on Friday" is ahead, "meets him on Friday" either."""
    if is_moved_to(dated, telling):
        return "future"
    if telling.status in ("cancelled", "refused") and was_hindered(telling.trigger):
        return "past"
    if telling.status in SETTLED and is_bound(dated):
        return "past"  # "has been in Kigali since October"
    put_off = telling.status in ("cancelled", "postponed") and is_of_week(dated)
    if put_off and (telling.trigger.is_ancestor(dated.head) or _is_scheduled(dated)):
        return "future"  # "has scrapped Saturday's talks", but a trip planned for May rather is of the nearest May
    if telling.status in ("cancelled", "refused") and _is_to_be(telling.trigger):
        return "future"
    if not telling.tenseless or telling.status in ("planned", "proposed"):
        return DIRECTIONS[telling.status]
    if telling.status in SETTLED and is_of_week(dated) and is_caption_line(telling.trigger.sent):
        return "past"
    if _were_there(telling):
        return "past"
    coming = telling.type == "visit" or _is_anew(telling.trigger)
    leaves = coming and telling.trigger.pos_ == "VERB" and not is_caption(telling)
    return "future" if leaves else "none"


def _is_anew(verb: Token) -> bool:
    """ "They see each other again on the 27th": in the present, what is done again is still to be done."""
    again = any(c.lower_ == "again" for c in children(verb, "advmod"))
    return again and verb.tag_ in ("VBP", "VBZ") and bool(children(verb, "nsubj"))


def _is_to_be(trigger: Token) -> bool:
    """ "Will not be going to Delhi in September": what does not come about lies ahead."""
    verb = trigger if trigger.pos_ in ("VERB", "AUX") else governor(trigger)[0]
    return verb is not None and any(c.lower_ in ("will", "wo") for c in children(verb, "aux"))


def _were_there(telling: Telling) -> bool:
    """ "Both were at the summit in February": where somebody has been is over, whichever February is nearer."""
    verb = clause_verb(telling.trigger)
    if telling.trigger.pos_ not in ("NOUN", "PROPN") or verb is None or verb.lemma_ != "be" or verb.tag_ != "VBD":
        return False
    return any(p.is_ancestor(telling.trigger) for p in verb.children if p.lower_ in ("at", "in"))


def _is_scheduled(dated: Dated) -> bool:
    """ "Postponed his visit, scheduled for Friday" or "due to start on Friday", whatever the parse hangs that on."""
    verb = clause_verb(dated.head)
    if verb is None or verb.i < _SET_BEFORE:
        return False
    due = verb.tag_ == "VB" and verb.doc[verb.i - _SET_BEFORE].lower_ == "due"
    return due or (verb.tag_ == "VBN" and word_status(verb) == "planned")


def is_moved_to(dated: Dated, telling: Telling) -> bool:
    """ "Postponed to Thursday", "has put off her visit until June": the new day, which holds from now on."""
    if telling.status != "postponed":
        return False
    preposition = next((t for t in dated.head.ancestors if t.dep_ == "prep"), None)
    if preposition is None or preposition.lower_ not in words("moved_to"):
        return False
    verb = preposition.head
    return verb.pos_ == "VERB" and verb != telling.trigger and verb.is_ancestor(telling.trigger)


def is_ahead(telling: Telling, dated: Dated, found: Interval, published: dt.date | None) -> bool:
    """Whether a weekday that would be days ago is to come, as its verb in the present says: "is in Oslo on Friday".

    What has been is told in the past, save by headlines and captions.
    """
    if not is_of_week(dated) or published is None or found.start >= published or is_caption(telling):
        return False
    dating = clause_verb(dated.head)
    if dating is not None and dating != telling.trigger and dating.tag_ == "VBD":
        return False  # "met them on Tuesday; he stays on"
    verb = telling.trigger if telling.trigger.pos_ in ("VERB", "AUX") else dating
    if telling.trigger.pos_ == "NOUN" and telling.trigger.is_ancestor(dated.head) and not _opens(telling.trigger):
        return verb is not None and (_is_of_clause(verb, telling.trigger) or _is_goal(telling.trigger))
    return verb is not None and (_is_present(verb) or _goes_on_from_present(verb))


def _is_of_clause(verb: Token, noun: Token) -> bool:
    """ "A summit, which opens on Sunday", but "Friday's talks show": a verb over the noun tells nothing of when."""
    return noun.is_ancestor(verb) and verb.dep_ == "relcl" and verb.tag_ == "VBZ" and _is_present(verb)


def _is_goal(noun: Token) -> bool:
    """ "Travels to Lucca for a ministerial on Monday": what somebody travels for."""
    verb, relation = governor(noun)
    going = verb is not None and relation == "for" and verb.lemma_ in words("motion_verbs") | words("leaving_verbs")
    return verb is not None and going and _is_present(verb)


def is_of_week(dated: Dated) -> bool:
    """Whether a date is a weekday alone, or a list of them."""
    value = dated.expression.value
    if isinstance(value, Listed):
        value = value.members[0].value  # "on Monday and Tuesday"
    return isinstance(value, Written) and value.weekday is not None and value.day is None and value.month is None


def _opens(noun: Token) -> bool:
    """ "Begins a four-day visit to the United States on Tuesday", which the parse hangs on the country."""
    verb, relation = governor(noun)
    return verb is not None and relation in ("object", "on") and verb.lemma_ in words("begin_visit")


def _goes_on_from_present(verb: Token) -> bool:
    """ "Leaves on Saturday, and on Sunday he and the king open their talks": a plural that taggers take for bare."""
    own = children(verb, "nsubj") and not children(verb, "aux", "auxpass")
    return bool(own) and verb.tag_ == "VB" and (verb.dep_ == "ROOT" or (verb.dep_ == "conj" and _is_present(verb.head)))


def _is_present(verb: Token) -> bool:
    helpers = [*children(verb, "aux"), *children(verb, "auxpass")]
    if any(t.tag_ in ("VBD", "VBN") or t.lemma_ == "have" for t in helpers):
        return False
    if verb.tag_ == "VB" and verb.dep_ == "xcomp":  # "is supposed to meet"
        return _is_present(verb.head)
    return verb.tag_ in _PRESENT or any(t.tag_ in _PRESENT for t in helpers)


def is_of_late(dated: Dated) -> bool:
    """ "Have met three times, most recently on Monday", "lastly in May": the words before say that it was."""
    doc, before = dated.span.doc, dated.span.start - 1
    while before > dated.span.sent.start and doc[before].pos_ in ("ADP", "DET"):
        before -= 1
    return doc[max(dated.span.sent.start, before - _LONGEST) : before + 1].text.lower().endswith(_OF_LATE)


def date_of_the_last(telling: Telling, here: Sequence[Dated], rivals: Sequence[Telling]) -> Dated | None:
    """ "Met twice last month, most recently on Monday": behind a comma, of whatever was told before it."""
    for dated in here:
        first, own = telling.trigger.i, dated.span.start
        parted = first < own and "," in {t.text for t in telling.trigger.doc[first:own]}
        if parted and is_of_late(dated) and not any(first < t.trigger.i < own for t in rivals):
            return dated
    return None


def is_caption(telling: Telling) -> bool:
    """Headlines and captions tell the past in the present tense."""
    return telling.trigger.i < (telling.trigger.doc._.title_end or 0) or is_caption_line(telling.trigger.sent)
