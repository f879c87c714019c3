"""Checks of an encounter against what is known: offices against the days they were held, days against the calendar and
the day of publication, those who met against each other. What fails a check is kept, with a warning."""

import datetime as dt
from dataclasses import dataclass

from spacy.tokens import Token

from graph.model import Notice
from nlp.components.actors.actors import Actor, ActorMention
from nlp.components.encounters.date_checks import impossible_days, is_out_of_order
from nlp.components.encounters.found import Found, sentences
from nlp.components.frames.casting import Casting
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import agents, children, objects, prepositional
from nlp.components.tellings.telling import Telling, When
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
    office = phrase.office if phrase is not None else kb.offices.office_class(title, actor.country)
    held = tuple(t for t in kb.tenures.of(actor.id) if t.office == office)
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


def date_notices(found: Found, text: str, published: dt.date | None) -> tuple[Notice, ...]:
    """Warnings of dates that cannot be, and of a plan whose last day was over when the document was published."""
    told = [text[s.start_char : s.end_char] for s in sentences(found)]
    days = dict.fromkeys(day for sentence in told for day in impossible_days(sentence))
    notices = [Notice(code="impossible_date", detail=f"the calendar has no {day}") for day in days]
    if is_out_of_order(found, text):
        notices.append(Notice(code="dates_out_of_order", detail="the last day is given as before the first"))
    end = found.when.end if found.when is not None else None
    if found.status == "planned" and published is not None and end is not None and end < published.isoformat():
        detail = f"it is told as planned for {end}, which had passed on {published}, the day of publication"
        notices.append(Notice(code="planned_day_passed", detail=detail))
    return tuple(notices)


def self_meetings(found: Found, casting: Casting) -> tuple[Notice, ...]:
    """A warning where a telling names the same actors on both of its sides, and no telling names two."""
    told = [sides for telling in found.tellings if all(sides := _sides(telling, casting))]
    if not told or any(one != other for one, other in told):
        return ()
    names = " and ".join(sorted({part.actor.name for part in found.parts if part.actor.id in told[0][0]}))
    return (Notice(code="self_meeting", detail=f"{names} is named on both sides"),)


def _sides(telling: Telling, casting: Casting) -> tuple[frozenset[str], frozenset[str]]:
    """Who a telling says met, and with whom, by id; empty where it does not tell the one from the other."""
    trigger = telling.trigger
    if trigger.pos_ != "VERB":
        verb = trigger.head if trigger.dep_ == "dobj" else None
        one = subjects(verb) if verb is not None else children(trigger, "poss")
        other = list(prepositional(trigger, "with")) or (list(prepositional(verb, "with")) if verb is not None else [])
    elif children(trigger, "nsubjpass", "auxpass"):
        one, other = agents(trigger), objects(trigger)
    else:
        one, other = subjects(trigger), [*objects(trigger), *prepositional(trigger, "with")]
    return _ids(one, casting), _ids(other, casting)


def _ids(nouns: list[Token], casting: Casting) -> frozenset[str]:
    return frozenset(part.actor.id for part in casting.parts(nouns))
