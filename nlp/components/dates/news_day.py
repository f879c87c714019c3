"""The day of news that gives no date: its publication, or the week that the article sums up."""

import datetime as dt

from spacy.tokens import Doc

from nlp.components.frames.syntax import children
from nlp.components.tellings.telling import When
from nlp.components.text.obituaries import death_told

WEEK = dt.timedelta(days=6)
_TODAY = frozenset(
    {"just", "now", "currently", "dawn", "morning", "noon", "midday", "lunchtime", "afternoon", "evening", "overnight"}
)


def when_published(doc: Doc) -> When | None:
    """The day of publication, or the seven days up to it where the text opens with "It was a busy week"."""
    published: dt.date | None = doc._.published
    if published is None or doc._.on_the_past or death_told(doc.text, doc._.source_title) is not None:
        return None
    day = published.isoformat()
    if not _sums_up_a_week(doc):
        return When(day, day, day, "day", "published", None, None)
    first = (published - WEEK).isoformat()
    return When(first, day, f"{first}/{day}", "range", "published", None, None)


def is_lone_sentence(doc: Doc) -> bool:
    """Whether a text is one sentence that says nothing of its day: a headline or brief may be of any day before.

    A dateline in capitals, "just" and a part of the day say that it is of the day, and so does a title that the
    document has besides: then the sentence is all that an office gave out on it.
    """
    first = next(doc.sents, None)
    if first is None or doc._.source_title or first.end < len(doc) or (doc[0].is_upper and len(doc[0]) > 1):
        return False
    return not any(t.lower_ in _TODAY for t in first)


def _sums_up_a_week(doc: Doc) -> bool:
    opening = next((s for s in doc.sents if s.start >= (doc._.title_end or 0)), None)
    if opening is None or opening.root.lemma_ != "be":
        return False
    subjects = {t.lower_ for t in children(opening.root, "nsubj")}
    return bool(subjects & {"it", "this"}) and any(t.lower_ == "week" for t in children(opening.root, "attr"))
