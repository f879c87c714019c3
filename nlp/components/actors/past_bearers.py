"""People in sentences that give a year of the past: who bore a name then, and in what office."""

import datetime as dt

from spacy.tokens import Doc

from nlp.components.actors.people import Person
from nlp.components.names.past_days import days_of_all
from nlp.knowledge.base import KnowledgeBase
from nlp.knowledge.tables import Known, Tenure

_SO_CALLED = frozenset({"exact alias", "part of the name"})
_LIMIT = 8


def bearer_then(
    doc: Doc, base: KnowledgeBase, person: Person, today: Known | None, published: dt.date | None
) -> Known | None:
    """ "George Bush" beside 1989: who of that name was in office then, where whom it means today was in none yet.

    Otherwise whom it means today.
    """
    first = min((t.start for t in base.tenures.of(today.id) if t.start is not None), default=None) if today else None
    if today is None or first is None or " " not in person.fullest:
        return today
    days = days_of_all(doc, person.names, published)
    if not days or any(day >= first for day in days):
        return today
    found = {}
    for day in days:
        for candidate in base.find(person.fullest, kind="person", country=person.country, on=day, limit=_LIMIT):
            if _SO_CALLED & set(candidate.reasons) and base.tenures.office_on(candidate.entry.id, day) is not None:
                found[candidate.entry.id] = candidate.entry
    return next(iter(found.values())) if len(found) == 1 else today


def office_held(
    doc: Doc, base: KnowledgeBase, person: Person, known: Known | None, published: dt.date | None
) -> Tenure | None:
    """The office of somebody on the day of the document, else on the days of the past told beside all his names."""
    if known is None or published is None:
        return None
    now = base.tenures.office_on(known.id, published)
    if now is not None or not base.tenures.of(known.id):
        return now
    days = days_of_all(doc, person.names, published)
    return next((held for day in days if (held := base.tenures.office_on(known.id, day)) is not None), None)
