"""Days on which an encounter was offered, agreed on or planned, which are not days of the encounter."""

import datetime as dt

from spacy.tokens import Token

from nlp.components.dates.dated import Dated
from nlp.components.frames.syntax import children
from nlp.components.status.came_about import came_to_nothing
from nlp.components.status.status import word_status
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import SETTLED, Telling
from nlp.dates import Resolved, resolve
from nlp.dates.values import Written

_OFFERED = frozenset({"ask", "invite", "offer", "urge"})
"""Verbs whose passive is said of when it was offered: "was invited on Monday to"."""


def dates_the_offer(dated: Dated, telling: Telling) -> bool:
    """ "Offered on Monday to host talks", "on Monday agreed to meet": the day stands with the past verb of deciding.

    Or with one to which that is joined: "On Monday saw her and accepted an invitation to Oslo".
    """
    verb = _over(dated)
    verb = verb and _joined_over(telling.trigger, verb)
    if verb is not None and verb == telling.trigger:
        return _is_when_invited(dated, verb)
    if telling.status in SETTLED or verb is None or not verb.is_ancestor(telling.trigger):
        return False
    if word_status(verb) is None or verb.tag_ not in ("VBD", "VBN") or dated.span.start > telling.trigger.i:
        return False
    below = [c for c in verb.rights if c == telling.trigger or c.is_ancestor(telling.trigger)]
    if not below or dated.span.start > below[0].i or below[0].dep_ in ("conj", "parataxis"):
        return False
    return not children(verb, "auxpass") or verb.lemma_ in _OFFERED


def _over(dated: Dated) -> Token | None:
    """The verb that the date itself hangs on, by a preposition or alone."""
    before = dated.span.doc[dated.span.start - 1] if dated.span.start > dated.span.sent.start else None
    if before is not None and before.dep_ == "prep" and before.head.pos_ == "VERB":
        return before.head  # "On Monday Xi accepted", with the day parsed into the name
    above = dated.head.head
    above = above.head if above.dep_ == "prep" else above
    return above if above.pos_ == "VERB" else None


def _is_when_invited(dated: Dated, verb: Token) -> bool:
    """ "On Monday invited her to Rome", "was invited on Monday to Rome", but not "invited her to Rome on Monday"."""
    if verb.lemma_ != "invite" or verb.tag_ not in ("VBD", "VBN"):
        return False
    between = verb.doc[verb.i : dated.span.start]
    return not any(t.lower_ in ("to", "for") for t in between)


def _joined_over(trigger: Token, verb: Token) -> Token:
    """The past verb, of the trigger or over it, that is joined to another which is past, else that other."""
    joined = (c for c in children(verb, "conj") if c.tag_ == "VBD" and (c == trigger or c.is_ancestor(trigger)))
    return next(joined, verb) if verb.tag_ == "VBD" else verb


def day_of_old_plan(telling: Telling, dated: Dated, published: dt.date | None) -> Resolved | None:
    """The day of a plan of before: "had been due on Monday", "was to have met", "talks on Monday did not happen".

    It may be over or not, and is the one nearer to publication, or the last one where it is over.
    """
    if telling.status in SETTLED or published is None:
        return None
    trigger = telling.trigger
    verbs = [t for t in (trigger, *trigger.ancestors, *dated.head.ancestors) if t.pos_ in ("VERB", "AUX")]
    own = [verb for verb in verbs[:4] if verb.lemma_ not in words("report_verbs") or _was_to_have(verb)]
    last = resolve(dated.expression, published, "past")
    if any(_is_over(verb) for verb in own) or (_was_yesterday(last, published) and _is_off(telling, dated)):
        return last
    if _was_yesterday(last, published) and any(_was_planned(verb) for verb in own):
        return last
    open_week = isinstance(dated.expression.value, Written) and dated.expression.value.month is None
    if not any(_was_of_before(verb) or (_was_planned(verb) and not open_week) for verb in own):
        return None
    both = [resolve(dated.expression, published, way) for way in ("past", "future")]
    return min((f for f in both if f is not None), key=lambda f: abs(f.start - published), default=None)


def _is_off(telling: Telling, dated: Dated) -> bool:
    """ "The trip, due on Monday, fell through": a day that the noun has itself."""
    return telling.status in ("cancelled", "postponed") and telling.trigger.is_ancestor(dated.head)


def _was_yesterday(day: Resolved | None, published: dt.date) -> bool:
    return day is not None and day.start == day.end == published - dt.timedelta(days=1)


def _was_of_before(verb: Token) -> bool:
    return _was_to_have(verb) or any(c.lower_ == "had" for c in children(verb, "aux", "auxpass"))


def _was_to_have(verb: Token) -> bool:
    """ "The trip he was to have made on Wednesday"."""
    helpers = {c.lower_ for c in children(verb, "aux", "auxpass")}
    return "have" in helpers and bool(helpers & {"to", "would"})


def _was_planned(verb: Token) -> bool:
    """ "Were scheduled to meet on 5 October": in a week or year that is left open, rather the last one."""
    planned = word_status(verb) == "planned" or (verb.lemma_ == "be" and any(c.tag_ == "VB" for c in verb.rights))
    return planned and any(c.lower_ in ("was", "were") for c in (verb, *verb.children))


def _is_over(verb: Token) -> bool:
    """ "Failed to meet", "did not take place": the day was there, and went by."""
    if verb.tag_ == "VBD" and verb.lemma_ == "fail":
        return True
    return came_to_nothing(verb) and any(c.lower_ in ("did", "never") for c in children(verb, "aux", "neg"))
