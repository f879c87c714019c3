"""The place of an encounter by the dateline of a story that is written from where its lead happened."""

import datetime as dt

from spacy.tokens import Doc

from nlp.components.encounters.found import Found
from nlp.components.places.hosts_lands import is_received_at
from nlp.components.places.place_context import dateline_city
from nlp.components.tellings.telling import SETTLED, Where
from nlp.components.text.lead import is_news, leads

FRESH = dt.timedelta(days=3)
"""How old news may be of which a story is filed from where it happened."""
LONG_PAST = dt.timedelta(days=10)
"""So long after an encounter a story is no longer written from where it was."""


def dateline_place(doc: Doc, found: Found) -> Where | None:
    """A story written from the city where its lead happened: the home of one side, or where both are for the news.

    A visit to the country of the dateline takes its city. What was weeks before was anywhere.
    """
    if not leads(doc, found.tellings) or _is_long_past(doc, found):
        return None
    where = dateline_city(doc)
    if found.status not in SETTLED and not (where is not None and is_received_at(found, where)):
        return None
    if where is None or (found.where is not None and where.country == found.where.country):
        return where
    in_town = found.where is not None and found.where.venue is not None and found.where.country is None
    home = {p.actor.country for p in found.parts}
    fitting = in_town or where.country in home or found.type == "gathering" or _is_fresh(doc, found)
    return where if fitting else None


def _is_long_past(doc: Doc, found: Found) -> bool:
    """Whether the days that the text gives are over for so long that the reporter files from elsewhere by now."""
    if found.when is None or found.when.basis == "published" or doc._.published is None:
        return False
    past: dt.timedelta = doc._.published - dt.date.fromisoformat(found.when.end)
    return past > LONG_PAST


def _is_fresh(doc: Doc, found: Found) -> bool:
    """News of these days that the lead itself tells, and that no word puts in any country: its reporter is there."""
    if found.where is not None or found.type != "meeting" or not is_news(doc, found.tellings):
        return False
    if found.when is None or doc._.published is None:
        return False
    day = dt.date.fromisoformat(found.when.end)
    age: dt.timedelta = doc._.published - day
    return dt.timedelta(0) <= age <= FRESH or found.when.start <= doc._.published.isoformat() <= found.when.end
