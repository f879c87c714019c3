"""The day of news that gives no date: its publication, or the week that the article sums up."""

import datetime as dt

from spacy.tokens import Doc

from nlp.components.syntax import children
from nlp.components.telling import When

WEEK = dt.timedelta(days=6)


def when_published(doc: Doc) -> When | None:
    """The day of publication, or the seven days up to it where the text opens with "It was a busy week"."""
    published: dt.date | None = doc._.published
    if published is None or doc._.on_the_past:
        return None
    day = published.isoformat()
    if not _sums_up_a_week(doc):
        return When(day, day, day, "day", "published", None, None)
    first = (published - WEEK).isoformat()
    return When(first, day, f"{first}/{day}", "range", "published", None, None)


def _sums_up_a_week(doc: Doc) -> bool:
    opening = next((s for s in doc.sents if s.start >= (doc._.title_end or 0)), None)
    if opening is None or opening.root.lemma_ != "be":
        return False
    subjects = {t.lower_ for t in children(opening.root, "nsubj")}
    return bool(subjects & {"it", "this"}) and any(t.lower_ == "week" for t in children(opening.root, "attr"))
