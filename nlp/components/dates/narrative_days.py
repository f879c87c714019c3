"""Days that a story goes on from: "arrived on Thursday. He saw the president", "In the evening she was his guest".

What follows in the past without a date of its own was on the day that the sentences before it tell, and not on the
day of publication.
"""

import datetime as dt
import re
from collections.abc import Iterable, Sequence

from spacy.tokens import Span, Token

from nlp.components.dates.date_clauses import clause_verb, is_bound
from nlp.components.dates.dated import Dated
from nlp.components.dates.news_day import when_published
from nlp.components.frames.syntax import children, governor
from nlp.components.tellings.event_words import words
from nlp.components.tellings.stays import is_left
from nlp.components.tellings.telling import SETTLED, Telling, When
from nlp.components.text.lead import is_background
from nlp.dates import resolve

_PART_OF_DAY = re.compile(
    r"\b(?:(?:in|during) the (?:morning|afternoon|evening|night)|at (?:noon|midday|lunchtime))\b"
    r"|\A\s*later (?:in|that|on in|on that) (?:the )?(?:day|evening)\b"
    r"|\bthat (?:morning|evening)\b"
    r"|\A\s*earlier,? (?!this|in|that|on|last|than)|\bearlier (?:held|hosted|met|received|saw|spoke|talked)\b",
    re.IGNORECASE,
)
_BREAK = re.compile(r"\n\s*")
_NEWS = dt.timedelta(days=7)
_OPENING = frozenset({"begin", "break", "start"})
"""Verbs of what goes on for longer than the day on which it began."""
_TO_COME = frozenset({"due", "expected", "scheduled", "set", "slated"})
_GOING_ON = frozenset({"he", "she", "they", "both", "there", "then", "afterwards", "later"})


def narrative_day(tellings: Sequence[Telling], dates: Sequence[Dated], published: dt.date | None) -> When | None:
    """The day told before the first of the undated tellings of one encounter that goes on a story, if there is one."""
    if published is None:
        return None
    for telling in tellings:
        if telling.when is not None or is_left(telling):
            continue
        sentence = telling.trigger.sent
        part, dated = _PART_OF_DAY.search(sentence.text), _is_dated(sentence, dates)
        if part is not None and (not dated or not sentence.text[: part.start()].strip()):
            return _day_of_part(telling, dates, published)
        if not dated and telling.status in SETTLED and _is_main_line(telling):
            return _told_before(telling, dates, published)
    return None


def last_told(dates: Iterable[Dated], start: int, published: dt.date) -> When | None:
    """The last day before the token `start` that the main line of the text tells as past."""
    before = [d for d in dates if d.span.end <= start]
    return next((when for d in reversed(before) if (when := _of_main_line(d, published)) is not None), None)


def is_told_as_past(verb: Token) -> bool:
    """Whether a verb tells something as past, by its form or by "had"."""
    return verb.tag_ == "VBD" or any(t.tag_ == "VBD" for t in children(verb, "aux", "auxpass"))


def _is_dated(sentence: Span, dates: Sequence[Dated]) -> bool:
    """Whether a sentence has a date of what it tells, and not only of what was before: "the first since February"."""
    here = (d for d in dates if sentence.start <= d.span.start < sentence.end)
    return any(d.span.start == sentence.start or d.span[0].nbor(-1).lower_ != "since" for d in here)


def _day_of_part(telling: Telling, dates: Sequence[Dated], published: dt.date) -> When | None:
    """ "In the evening", "at noon": of the day of the news, if what is told before it is not long past."""
    last = last_told(dates, telling.trigger.sent.start, published) if telling.status in SETTLED else None
    if last is not None:
        return last if published - dt.date.fromisoformat(last.start) <= _NEWS or _is_main_line(telling) else None
    return when_published(telling.trigger.doc)


def _is_main_line(telling: Telling) -> bool:
    """Whether a telling is of the main line of a story: in the past, with no word that it was before or is usual."""
    verb = telling.trigger if telling.trigger.pos_ in ("VERB", "AUX") else governor(telling.trigger)[0]
    while verb is not None and verb.tag_ in ("VB", "VBG") and verb.head != verb and verb.head.pos_ in ("VERB", "AUX"):
        verb = verb.head
    return verb is not None and verb.tag_ == "VBD" and not is_background(telling.trigger)


def _told_before(telling: Telling, dates: Sequence[Dated], published: dt.date) -> When | None:
    """The day of the same paragraph, or of the one before where its sentence begins with "he" or "there", or goes on
    about who did what was done on that day."""
    sentence = telling.trigger.sent
    for dated in reversed([d for d in dates if d.span.end <= sentence.start]):
        breaks = len(_BREAK.findall(sentence.doc[dated.span.sent.start : sentence.start].text_with_ws.lstrip()))
        when = _of_main_line(dated, published)
        goes_on = sentence[0].lower_ in _GOING_ON or _is_of_same_doer(telling, dated)
        if breaks > 1 or (breaks and not goes_on):
            return None
        if when is not None:
            return when
    return None


def _is_of_same_doer(telling: Telling, dated: Dated) -> bool:
    """ "Eide met envoys on Sunday. (New paragraph) Eide, who opened the session, received X"."""
    verb = clause_verb(dated.head)
    before = {p.actor.id for p in telling.parts if p.token <= telling.trigger.i}
    own = children(verb, "nsubj") if verb is not None else []
    doing = (m for m in telling.trigger.doc._.mentions or () for t in own if m.start <= t.i < m.end)
    return any(actor.kind == "person" and actor.id in before for m in doing for actor in m.actors)


def _of_main_line(dated: Dated, published: dt.date) -> When | None:
    """The day of a date that stands with a verb of the main line in the past, and not of saying."""
    verb = clause_verb(dated.head)
    if (
        verb is None
        or verb.tag_ != "VBD"
        or verb.lemma_ in _OPENING | words("leaving_verbs")
        or is_bound(dated)
        or not _is_main(verb)
    ):
        return None
    if children(verb, "aux", "ccomp") or any(c.lower_ in _TO_COME for c in children(verb, "acomp", "xcomp")):
        return None  # "was due in Tripoli on Friday"
    found = resolve(dated.expression, dated.anchor or published, "past")
    if found is None or found.precision != "day" or found.start != found.end or found.start > published:
        return None
    day = found.start.isoformat()
    expression = dated.expression
    return When(day, day, found.edtf, "day", "relative_to_text", expression.text, (expression.start, expression.end))


def _is_main(verb: Token) -> bool:
    while verb.dep_ == "conj" or (verb.dep_ == "ccomp" and _leads(verb)):
        verb = verb.head
    return verb.dep_ == "ROOT"


def _leads(verb: Token) -> bool:
    """Whether a clause is no less than the one it is parsed below: before a semicolon, or before who reports it."""
    over = verb.head
    reported = verb.i < over.i and over.lemma_ in words("report_verbs")
    return reported or any(t.text == ";" for t in verb.doc[verb.i : over.i])
