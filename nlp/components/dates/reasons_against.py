"""Why a date of a sentence is not that of an encounter told there: it is of a report, a thing, another clause."""

from collections.abc import Iterator, Sequence

from nlp.components.dates.bounded_days import lasts_of_another, numbers_within
from nlp.components.dates.closer_dates import closes
from nlp.components.dates.counted_dates import is_counted_from
from nlp.components.dates.date_clauses import clause_verb, dates_the_matter, hangs_on, in_other_clause, is_parted
from nlp.components.dates.date_decisions import dates_the_offer
from nlp.components.dates.date_reports import dates_the_report, dates_the_talking
from nlp.components.dates.dated import Dated
from nlp.components.dates.dates_ahead import is_of_what_is_ahead, is_of_what_is_to_be
from nlp.components.dates.dates_of_things import is_of_a_thing
from nlp.components.dates.days_given_up import dates_the_decision
from nlp.components.dates.since_clauses import bounds
from nlp.components.dates.vaguely_before import is_of_what_came_later
from nlp.components.frames.told_about import is_told_about
from nlp.components.status.just_begun import is_beside_who_stays
from nlp.components.tellings.event_words import TALKING
from nlp.components.tellings.once_more import is_once_more
from nlp.components.tellings.stays import is_left
from nlp.components.tellings.telling import Telling


def reasons_against(
    dated: Dated, telling: Telling, tellings: Sequence[Telling], rivals: Sequence[Telling]
) -> Iterator[str]:
    """Why a date of the sentence is of a report, a decision, the matter of a talk or another clause, not of the words.

    "Back from Oslo, he said on Monday" gives no day of the stay.
    """
    if is_left(telling) and not telling.trigger.is_ancestor(dated.head) and not _dates_the_return(dated, telling):
        yield "left"
    if is_of_a_thing(dated, telling):
        yield "thing"
    if is_of_what_is_ahead(dated, telling):
        yield "ahead"
    if is_told_about(telling.trigger) and dated.span.start < telling.trigger.i:
        yield "told about"  # "rang on Monday and briefed her on the talks", not "on the talks with X on 10 May"
    if is_of_what_is_to_be(dated, telling):
        yield "to be"
    if is_of_what_came_later(dated, telling.trigger):
        yield "later"
    if is_beside_who_stays(telling.trigger) and clause_verb(dated.head) not in (None, telling.trigger.head.head):
        yield "stay"  # "is in Oslo with X and flies home tomorrow"
    if bounds(dated, telling):
        yield "bound"
    if numbers_within(dated) or closes(dated) or lasts_of_another(dated, telling.trigger):
        yield "closer"
    if is_once_more(dated):
        yield "once more"
    if dates_the_decision(dated, telling):
        yield "decision"
    if dates_the_report(dated, telling):
        yield "report"
    if dates_the_offer(dated, telling):
        yield "offer"
    if telling.paired and is_parted(dated, telling.trigger):
        yield "parted"
    if dates_the_matter(dated, telling, tellings) or is_of_the_matter(dated, telling):
        yield "matter"
    if in_other_clause(dated.head, telling.trigger) or is_counted_from(dated, telling.trigger):
        yield "clause"
    if dates_the_talking(dated, telling.trigger, {r.trigger.i for r in rivals}):
        yield "talking"


def is_of_the_matter(dated: Dated, telling: Telling) -> bool:
    """ "Discussed the accords of May": a date of what is talked about."""
    return telling.word.frame in TALKING and not hangs_on(dated.head, telling.trigger)


def _dates_the_return(dated: Dated, telling: Telling) -> bool:
    """ "Came back from Oslo on Monday": the day is of the verb that "back" goes with, until when the stay was."""
    back = telling.trigger
    verb = back.head if back.dep_ in ("advmod", "prt", "acomp") else None
    return verb is not None and verb.tag_ in ("VBD", "VBN") and verb == clause_verb(dated.head)
