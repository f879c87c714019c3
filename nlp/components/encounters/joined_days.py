"""On which days the encounter is that several tellings tell of."""

import datetime as dt

from spacy.tokens import Doc

from graph.model import Status
from nlp.components.dates.counted_dates import is_so_long_before_clause
from nlp.components.dates.narrative_days import narrative_day
from nlp.components.dates.news_day import is_lone_sentence, when_published
from nlp.components.dates.unnamed_days import is_of_unnamed_day
from nlp.components.dates.vaguely_before import is_vaguely_before
from nlp.components.encounters.joined import Joined
from nlp.components.tellings.stays import is_left
from nlp.components.tellings.telling import Telling, When
from nlp.components.text.lead import is_earlier, is_news, leads
from nlp.components.text.live import is_live

_WEEK = 6
"""By how many days a week ends after it begins."""


def days_of(doc: Doc, group: Joined, status: Status) -> When | None:
    """The most precise date of the tellings that name the sides or stand in the lead.

    Without any it is the day of publication for what the report leads with as held, else what a back reference gives.
    """
    sure = _most_precise([t for t in _dating(group) if not t.definite or leads(doc, [t])])
    if sure is not None:
        return _day_within(sure, group) or sure
    if all(is_vaguely_before(t.trigger) for t in group.tellings):
        return _most_precise(group.tellings)
    if any(is_so_long_before_clause(t.trigger) for t in group.tellings):
        return _most_precise(group.tellings)
    told = narrative_day(group.tellings, doc._.dated, doc._.published)
    if told is not None:
        return told
    recalled = any(t.goes_on is not None for t in group.tellings)
    unsaid = is_lone_sentence(doc) or any(is_of_unnamed_day(t) for t in group.tellings)
    unsaid = unsaid or all(is_left(t) or is_earlier(t.trigger) for t in group.tellings)
    if unsaid and status == "held":
        return _most_precise(group.tellings)
    of_news = status in ("held", "ongoing") and (is_news(doc, group.tellings) or is_live(doc, group.tellings))
    published = when_published(doc) if of_news and not recalled else None
    return published or _most_precise(group.tellings)


def _dating(group: Joined) -> list[Telling]:
    """The tellings whose days count: those by words that tell of encounters, where they give any, before guesses."""
    framed = [t for t in group.tellings if not t.learned]
    return framed if any(t.when is not None for t in framed) else group.tellings


def _day_within(when: When, group: Joined) -> When | None:
    """The one day in a vaguer time that other words tell of it: "flew there at the weekend", "landed on Sunday"."""
    text = (when.text or "").lower()
    if (dt.date.fromisoformat(when.end) - dt.date.fromisoformat(when.start)).days < _WEEK and "weekend" not in text:
        return None
    days = {t.when.start: t.when for t in group.tellings if t.when is not None and t.when.precision == "day"}
    inside = [day for day in days.values() if when.start <= day.start and day.end <= when.end]
    return inside[0] if len(inside) == 1 else None


def _most_precise(tellings: list[Telling]) -> When | None:
    whens = [t.when for t in tellings if t.when is not None]
    ranges = [w for w in whens if w.precision == "range"] if tellings and tellings[0].type == "visit" else []
    return min(ranges or whens, key=_days, default=None)


def _days(when: When) -> int:
    return int(when.end.replace("-", "")) - int(when.start.replace("-", ""))
