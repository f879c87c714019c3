"""The day of what comes after something else: "was in Kyiv on Friday before heading to St Petersburg on Saturday".

So is what one went for: "flew to Moscow on Tuesday evening for talks on Wednesday".
"""

import datetime as dt
from dataclasses import replace

from spacy.tokens import Token

from nlp.components.dates.dated import Dated
from nlp.components.frames.syntax import governor
from nlp.components.tellings.telling import OPEN, SETTLED, Telling, When
from nlp.dates import resolve
from nlp.dates.values import Written


def date_after(tellings: list[Telling], dates: list[Dated], published: dt.date | None) -> None:
    """Let a weekday behind "before" follow the day of the clause above; then it may be to come, whatever the tense."""
    for telling in tellings:
        when = telling.when
        above = _above(telling.trigger) or _gone_for(telling, tellings)
        if when is None and telling.status in OPEN:
            telling.when = _day_of_one_above(telling, tellings)
        if when is None or when.span is None or above is None:
            continue
        dated = next((d for d in dates if (d.expression.start, d.expression.end) == when.span), None)
        main = next((t for t in tellings if t.trigger == above and t.when is not None and t.when != when), None)
        if dated is None or main is None or main.when is None or not is_weekday(dated):
            continue
        if when.start >= main.when.start:
            continue
        found = resolve(dated.expression, dt.date.fromisoformat(main.when.end), "future")
        if found is not None:
            start, end = found.start.isoformat(), found.end.isoformat()
            telling.when = replace(when, start=start, end=end, edtf=found.edtf, basis="relative_to_text")
            if published is not None and found.start > published and telling.status in SETTLED:
                telling.status = "planned"


def _day_of_one_above(telling: Telling, tellings: list[Telling]) -> When | None:
    """ "Will see the emir on Monday before flying to Muscat for a dinner": so soon that it is told of one day."""
    trigger = telling.trigger
    for node in (trigger, *trigger.ancestors):
        if node.dep_ == "pcomp" and node.head.lower_ == "before" and node.tag_ == "VBG":
            over = node.head.head
            days = (t.when for t in tellings if t.trigger == over and t.when is not None and t.status in OPEN)
            return next((when for when in days if when.start == when.end), None)
    return None


def _above(trigger: Token) -> Token | None:
    """The verb over the "before" that a verb stands behind, or what it is done for ("heading to Oslo to see X")."""
    verb = trigger if trigger.pos_ == "VERB" else trigger.head
    if verb.tag_ == "VB" and verb.dep_ in ("advcl", "xcomp"):
        verb = verb.head
    if verb.dep_ == "pcomp" and verb.head.lower_ == "before":
        return verb.head.head
    before = any(c.lower_ == "before" and c.dep_ == "mark" for c in verb.children)
    return verb.head if before and verb.dep_ == "advcl" else None


def _gone_for(telling: Telling, tellings: list[Telling]) -> Token | None:
    """The verb of the journey that was made for what a noun tells of."""
    verb, relation = governor(telling.trigger) if telling.trigger.pos_ == "NOUN" else (None, "")
    return verb if relation == "for" and any(t.type == "visit" and t.trigger == verb for t in tellings) else None


def is_weekday(dated: Dated) -> bool:
    """Whether a date is a weekday alone, of a week that is left open."""
    value = dated.expression.value
    return isinstance(value, Written) and value.weekday is not None and value.day is None and value.month is None
