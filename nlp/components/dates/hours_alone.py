"""The day of what is to be at an hour alone: "The president receives her at 4 p.m.", in the news of that day.

So is what "Later today:" leads in.
"""

import datetime as dt
from collections.abc import Sequence

from spacy.tokens import Token

from nlp.components.dates.dated import Dated
from nlp.components.dates.news_day import when_published
from nlp.components.frames.syntax import children
from nlp.components.tellings.telling import Telling, When
from nlp.components.text.rubrics import lead_ins_ahead
from nlp.dates import resolve

_HALVES = frozenset({"a.m.", "am", "p.m.", "pm", "gmt", "utc", "cet", "cest"})
_NAMED = frozenset({"lunchtime", "midday", "noon"})
_CLOCK = frozenset({
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
})  # fmt: skip
_PAST_MIDNIGHT = frozenset({"after", "before", "from", "until"})


def day_of_hour(telling: Telling, dates: Sequence[Dated], published: dt.date | None) -> When | None:
    """The day of publication, where a plan has an hour and neither its sentence nor its paragraph has a day."""
    trigger = telling.trigger
    verb = next((t for t in (trigger, *trigger.ancestors) if t.pos_ in ("VERB", "AUX")), None)
    ahead = telling.status == "planned" or (telling.tenseless and telling.status in ("held", "ongoing"))
    if published is None or not ahead or verb is None:
        return None
    text, sentence = trigger.doc.text, trigger.sent
    led_in = any(lead.of_today and lead.body <= trigger.idx < lead.end for lead in lead_ins_ahead(text))
    if not led_in and not _has_hour(verb):
        return None
    paragraph = text.rfind("\n", 0, sentence.start_char) + 1
    near = [d for d in dates if paragraph <= d.expression.start < sentence.end_char]
    return when_published(trigger.doc) if all(_is_today(d, published) for d in near) else None


def _is_today(dated: Dated, published: dt.date) -> bool:
    days = resolve(dated.expression, published, "future")
    return days is not None and days.start == days.end == published


def _has_hour(verb: Token) -> bool:
    """ "At 4 p.m.", "at 16:30", "at noon" on the verb itself, or "dinner follows" what is told before."""
    if verb.lemma_ == "follow" and verb.tag_ in ("VBP", "VBZ") and not children(verb, "dobj"):
        return True
    return any(_is_hour(hour) for at in children(verb, "prep") if at.lower_ == "at" for hour in children(at, "pobj"))


def _is_hour(token: Token) -> bool:
    said = {t.lower_ for t in token.subtree}
    if said == {token.lower_} and token.lower_ in _CLOCK:
        return True  # "at four"
    if said & _PAST_MIDNIGHT:
        return False
    clock = any(t.text[:1].isdigit() and (":" in t.text or "." in t.text) for t in token.subtree)
    return bool(said & (_HALVES | _NAMED)) or (clock and token.text[:1].isdigit())
