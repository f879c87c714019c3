"""Every time at which an encounter may have been by its document, for a choice among them."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Doc

from nlp.components.dates.date_clauses import clause_verb
from nlp.components.dates.date_resolving import resolve_for, when_of
from nlp.components.dates.dated import Dated
from nlp.components.dates.news_day import when_published
from nlp.components.dates.reasons_against import reasons_against
from nlp.components.encounters.found import Found
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import OPEN, SETTLED, Telling, When
from nlp.dates import Direction, resolve

NEAR = 3
"""How many sentences before those of an encounter, and how many after, may say when it was."""
_WAYS: tuple[Direction, ...] = ("past", "future")


@dataclass(frozen=True, slots=True)
class DayOption:
    """A time at which an encounter may have been; what of the text gives it, and the telling to which it would belong.

    `source` is "rules" (what they made of it), "none", "text", "published", "heading" or "other" (encounter). `way`
    says how an expression of the text is read: as the telling has it, or looking back or ahead. `apart` counts the
    sentences from the telling to it.
    """

    when: When | None
    telling: Telling
    source: str
    dated: Dated | None = None
    way: str = "told"
    apart: int = 0
    other: Found | None = None


class Days:
    """The date expressions of a document by their sentences."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self.published: dt.date | None = doc._.published
        self.dated: list[Dated] = doc._.dated
        self.sentences = list(doc.sents)
        self.number = {sentence.start: at for at, sentence in enumerate(self.sentences)}
        self.at = [self.number[one.span.sent.start] for one in self.dated]


def day_options(found: Found, encounters: Sequence[Found], days: Days) -> list[DayOption]:
    """The options of an encounter, each time once by each thing that gives it; always among them no time at all."""
    first = found.tellings[0]
    options = [DayOption(None, first, "none"), *_told(found, encounters, days)]
    published = when_published(days.doc)
    if published is not None:
        options.append(DayOption(published, first, "published"))
    options += _of_others(found, encounters)
    options = [option for option in options if not _is_of_another_time(option.when, found, days.published)]
    return [DayOption(found.when, first, "rules"), *options]


def _is_of_another_time(when: When | None, found: Found, published: dt.date | None) -> bool:
    """Whether what has been would be after publication, or what is to come before it."""
    if when is None or published is None:
        return False
    day = published.isoformat()
    return (found.status in SETTLED and when.start > day) or (found.status in OPEN and when.end < day)


def _told(found: Found, encounters: Sequence[Found], days: Days) -> Iterator[DayOption]:
    tellings = [telling for one in encounters for telling in one.tellings]
    where = [(days.number[t.trigger.sent.start], t) for t in found.tellings]
    for dated, at in zip(days.dated, days.at, strict=True):
        mine, telling = min(where, key=lambda one: abs(at - one[0]))
        if abs(at - mine) > NEAR or _is_of_something_else(dated, telling, tellings):
            continue
        source = "text" if dated.heads is None else "heading"
        for when, way in _readings(dated, telling, days):
            yield DayOption(when, telling, source, dated, way, at - mine)


def _is_of_something_else(dated: Dated, telling: Telling, tellings: Sequence[Telling]) -> bool:
    if dated.span.sent != telling.trigger.sent:
        verb = clause_verb(dated.head)
        return verb is not None and verb.lemma_ in words("report_verbs")  # "said on Thursday that"
    rivals = [t for t in tellings if t.trigger.sent == telling.trigger.sent and t.trigger != telling.trigger]
    return any(reasons_against(dated, telling, tellings, rivals))


def _readings(dated: Dated, telling: Telling, days: Days) -> Iterator[tuple[When, str]]:
    """The times that an expression may mean: as the rules read it for the telling, and the last and the next such."""
    told = resolve_for(dated, replace(telling), days.dated, days.published)  # which sets the status of its telling
    if told is not None:
        yield told, "told"
    known = {told}
    if getattr(dated.expression.value, "base", None) == "text":
        return  # "Berlin on Friday and Paris the day after": counted from no day but the one told before
    for way in _WAYS if dated.heads is None else ():
        found = resolve(dated.expression, dated.anchor or days.published, way)
        when = None if found is None else when_of(dated, found)
        if when is not None and all(k is None or (k.start, k.end) != (when.start, when.end) for k in known):
            known.add(when)
            yield when, way


def _of_others(found: Found, encounters: Sequence[Found]) -> Iterator[DayOption]:
    """The times of encounters with some of the same people, and of those told next before and after."""
    mine = {part.actor.id for part in found.parts}
    at = next((i for i, other in enumerate(encounters) if other is found), 0)
    for index, other in enumerate(encounters):
        near = abs(index - at) == 1 or mine & {part.actor.id for part in other.parts}
        if near and other is not found and other.when is not None:
            yield DayOption(other.when, found.tellings[0], "other", other=other)
