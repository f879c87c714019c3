"""Checks of an encounter against what is known: the offices people are said to hold against the days they held them."""

import datetime as dt
from dataclasses import dataclass

from graph.model import Notice
from nlp.components.actors import Actor, ActorMention
from nlp.components.found import Found
from nlp.components.telling import When
from nlp.knowledge.base import knowledge_base
from nlp.knowledge.tables import Tenure

FORMER = ("former", "ex-", "then", "late", "outgoing", "acting", "deputy", "incoming", "elect", "designate")


@dataclass(frozen=True, slots=True)
class Conflict:
    """A person said to hold an office on days on which the knowledge base has someone else in it."""

    actor: Actor
    title: str
    tenures: tuple[Tenure, ...]

    def notice(self, when: When) -> Notice:
        """The warning a reader sees."""
        held = " and ".join(f"{t.start or '?'} to {t.end or 'today'}" for t in self.tenures)
        said = when.start if when.start == when.end else f"{when.start} to {when.end}"
        return Notice(
            code="date_conflicts_with_tenure",
            detail=f"{self.actor.name} was {self.tenures[0].title} from {held}, not on {said}",
        )


def tenure_conflicts(found: Found) -> list[Conflict]:
    """Participants named in this encounter's tellings with an office that they did not hold on its days."""
    if found.when is None:
        return []
    start, end = dt.date.fromisoformat(found.when.start), dt.date.fromisoformat(found.when.end)
    conflicts = []
    for part in found.parts:
        title = _stated_title(part.actor, found) or part.actor.title
        tenures = _tenures_of(part.actor, title)
        if title and tenures and not any(_touches(t, start, end) for t in tenures):
            conflicts.append(Conflict(part.actor, title, tenures))
    return conflicts


def _stated_title(actor: Actor, found: Found) -> str | None:
    sentences = {t.trigger.sent.start for t in found.tellings}
    for mention in actor.mentions:
        if mention.title and _sentence_start(mention, found) in sentences:
            return mention.title
    return None


def _sentence_start(mention: ActorMention, found: Found) -> int:
    return int(found.tellings[0].trigger.doc[mention.start].sent.start)


def _tenures_of(actor: Actor, title: str | None) -> tuple[Tenure, ...]:
    """The holdings of the stated office, where every boundary is known to the month at least."""
    if not actor.known or actor.kind != "person" or not title or any(w in title.lower() for w in FORMER):
        return ()
    kb = knowledge_base()
    phrase = kb.parse_office(title)
    office = phrase.office if phrase is not None else kb.office_class(title, actor.country)
    held = tuple(t for t in kb.tenures(actor.id) if t.office == office)
    sure = all(t.start and t.start_precision in ("day", "month") for t in held)
    return held if sure else ()


def _touches(tenure: Tenure, start: dt.date, end: dt.date) -> bool:
    return (tenure.start is None or tenure.start <= end) and (tenure.end is None or start <= tenure.end)


def bounded_by_tenure(conflicts: list[Conflict], published: dt.date | None) -> When | None:
    """The days up to publication on which every conflicting participant held the office; None if there are none."""
    start, end = dt.date.min, published or dt.date.max
    for conflict in conflicts:
        last = max(conflict.tenures, key=lambda t: t.start or dt.date.min)
        start = max(start, last.start or dt.date.min)
        end = min(end, last.end or dt.date.max)
    if start > end or start == dt.date.min or end == dt.date.max:
        return None
    return When(start.isoformat(), end.isoformat(), f"{start}/{end}", "range", "tenure", None, None)
