"""The days of the past that a text tells of beside names: who led a state then is meant by a family name alone."""

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import lru_cache

from spacy.tokens import Doc, Span

from nlp.components.actors.linking import fits
from nlp.components.dates.told_years import PAST
from nlp.components.names.names import Name
from nlp.components.names.titles import Title
from nlp.components.text.entries import entry_at
from nlp.knowledge.base import KnowledgeBase
from nlp.knowledge.leaders import leading_family_names
from nlp.knowledge.tables import Known

LEADING = ("head_of_state", "head_of_government", "supreme_leader", "leader", "foreign_minister")
"""Offices whose holders go by their family name alone, the first of them before the others."""
_YEAR = re.compile(r"\b(?:18|19|20)\d\d\b")
_MOST_YEARS = 12
_MONTHS = (7, 1, 12)
"""Months of a year that are tried where only the year is given: its middle, before elections, after them."""
_LIMIT = 8


def days_told(doc: Doc, names: Iterable[Name], published: dt.date | None, around: bool = True) -> Iterator[dt.date]:
    """Days before the year of publication: of the entry that a name stands in, and of the years in its sentence.

    Of a text on the past they are those of its other sentences where its own has none, if these `around` count.
    """
    text = doc.text  # which spaCy puts together anew each time
    for name in names:
        sentence = doc[name.start].sent
        yield from _days(doc, text, doc[name.start].idx, sentence, published, around)


def days_of_all(doc: Doc, names: Iterable[Name], published: dt.date | None) -> list[dt.date]:
    """Days of the past beside all the names of a person; none if a sentence that names him gives no year."""
    text, starts = doc.text, [name.start for name in names]
    told = [set(_days(doc, text, doc[i].idx, doc[i].sent, published, around=False)) for i in starts]
    return sorted(set().union(*told)) if all(told) else []


def leaders_told(doc: Doc) -> dict[int, frozenset[str]]:
    """By token, the family names of those who led states in the years of the past that its sentence or entry gives."""
    published, text = doc._.published, doc.text
    years = {int(year) for year in _YEAR.findall(text)}
    if not doc._.entries and not any(published is None or year < published.year for year in years):
        return {}
    found: dict[int, frozenset[str]] = {}
    told = [match.start() for match in _YEAR.finditer(text)]
    throughout = bool(doc._.entries or _years_of_text(text, published))
    for sentence in doc.sents:
        if not throughout and bisect_left(told, sentence.start_char) == bisect_left(told, sentence.end_char):
            continue
        days = {dt.date(d.year, 7, 15) for d in _days(doc, text, sentence.start_char, sentence, published)}
        if days:
            found |= dict.fromkeys(range(sentence.start, sentence.end), _leading(tuple(sorted(days))))
    return found


@lru_cache(maxsize=64)
def _leading(days: tuple[dt.date, ...]) -> frozenset[str]:
    return frozenset().union(*map(leading_family_names, days))


def _days(
    doc: Doc, text: str, offset: int, sentence: Span, published: dt.date | None, around: bool = True
) -> Iterator[dt.date]:
    entry = entry_at(doc._.entries, offset)
    if entry is not None and (published is None or entry.days.start.year < published.year):
        yield entry.days.start
    years = {int(year) for year in _YEAR.findall(sentence.text)}
    for year in sorted(years or (_years_of_text(text, published) if around else ())):
        if published is None or year < published.year:
            yield from (dt.date(year, month, 15) for month in _MONTHS)


@lru_cache(maxsize=1)
def _years_of_text(text: str, published: dt.date | None) -> tuple[int, ...]:
    """The years that a text on the past gives, for its sentences that give none; none of a text with a late one."""
    years = {int(year) for year in _YEAR.findall(text)}
    late = published is None or not years or max(years) > published.year - PAST
    return () if late or len(years) > _MOST_YEARS else tuple(sorted(years))


def led_on(base: KnowledgeBase, known: Known, day: dt.date | None) -> bool:
    """Whether somebody held one of the leading offices of a state on that day."""
    return day is not None and _rank(base, known, day) < len(LEADING)


def rules(base: KnowledgeBase, known: Known, day: dt.date | None) -> bool:
    """Whether somebody was the head of a state on that day."""
    return day is not None and _rank(base, known, day) == 0


def holder_then(
    base: KnowledgeBase, family: str, country: str | None, titles: list[Title], day: dt.date
) -> Known | None:
    """Who of that family name led a state on that day, the one in the highest office."""
    found = base.find(family, kind="person", country=country, on=day, limit=_LIMIT)
    named = [c.entry for c in found if "family name" in c.reasons and fits(base, c, country, titles)]
    ranked = sorted((_rank(base, known, day), known.id) for known in named)
    if not ranked or ranked[0][0] >= len(LEADING) or (len(ranked) > 1 and ranked[1][0] == ranked[0][0]):
        return None
    return base.entry(ranked[0][1])


def _rank(base: KnowledgeBase, known: Known, day: dt.date) -> int:
    held = [t.office for t in base.tenures.of(known.id) if t.covers(day) and not t.organization_id]
    return min((LEADING.index(office) for office in held if office in LEADING), default=len(LEADING))
