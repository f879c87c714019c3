"""The reading of a plain question: cut into pieces, rewritten pass by pass, and put together to a query.

Every word has to be accounted for. What is not is said, and then the nearest question is offered that can be answered:
the query that the understood part makes, put into words by `nlp.questions.wording`.
"""

import datetime as dt
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from nlp.collections_off import loading
from nlp.dates import read_dates
from nlp.questions.actors import NameReader
from nlp.questions.asking import what_is_asked, with_things_asked
from nlp.questions.circumstances import with_countries, with_places, with_sides_named, with_topics
from nlp.questions.counting import as_listing, counts_things
from nlp.questions.days import Days, SeveralDates, period, without_days
from nlp.questions.gaps import not_answerable, not_understood
from nlp.questions.known_names import Names, Nobody
from nlp.questions.manner import Unclear, event_mode, event_order, event_status, event_type
from nlp.questions.nearest import nearest
from nlp.questions.pieces import Piece, pairs_apart, pieces_of
from nlp.questions.query import Asked, Query, QueryKind, Understanding
from nlp.questions.roles import Cast, actors_in, cast
from nlp.questions.speaking import speakers_in, with_sayings, without_speakers
from nlp.questions.wording import question

LONGEST_QUESTION = 400
"""Characters."""
NOBODY = Nobody()
_NOTHING = Query(kind="events", asked="events")


def read_question(text: str, asked_on: dt.date, names: Names = NOBODY) -> Understanding:
    """What the question asks for, relative days counted from `asked_on`; `names` are those the store knows."""
    text = " ".join(text.split())
    if not text or len(text) > LONGEST_QUESTION:
        return _declined(f"a question has from 1 to {LONGEST_QUESTION} characters", _NOTHING, asked_on, names)
    query, why = _read(text, asked_on, names)
    if why is None:
        return Understanding(query=query)
    return _declined(why, query, asked_on, names)


@cache
def prepare_to_read() -> None:
    """Build the indexes for misspelt names and for cities, once, so that no question has to wait for them."""
    with loading():
        read_question("Did Antony Blinkin meet Henry Kissingr in Bejing?", dt.date.min.replace(year=2000))


def _read(text: str, asked_on: dt.date, names: Names) -> tuple[Query, str | None]:
    """The query that the understood part of a question makes, and why that is not what was asked, if it is not."""
    text = pairs_apart(text)
    dates = read_dates(text, asked_on)
    reader = NameReader(period(dates, asked_on), names, in_lower_case=text[1:] == text[1:].lower())
    pieces = pieces_of(text, asked_on, reader)
    try:
        pieces, days = without_days(pieces)
    except SeveralDates as unclear:
        query, _ = _best_effort([piece for piece in pieces if piece.date is None], Days(), asked_on)
        return query, str(unclear)
    return _best_effort(pieces, days, asked_on)


def _declined(why: str, query: Query, asked_on: dt.date, names: Names) -> Understanding:
    """Why there is no query, and the nearest question, which itself has been read and understood."""
    worded = ((near, question(near, asked_on)) for near in nearest(query))
    read = (text for near, text in worded if _read(text, asked_on, names) == (near, None))
    found = next(read, f"Which meetings took place in {asked_on.year}?")
    return Understanding(query=None, why=f"{why[0].upper()}{why[1:]}.", nearest=found)


def _best_effort(pieces: list[Piece], days: Days, asked_on: dt.date) -> tuple[Query, str | None]:
    """The query that the pieces make, and why it is not what was asked, if it is not."""
    while pieces and pieces[0].tag in ("break", "and"):
        pieces = pieces[1:]
    counted = counts_things(pieces)
    pieces = with_sayings(with_things_asked(as_listing(pieces)))
    links = any(piece.tag == "link" for piece in pieces)
    if not links:
        visits = any(p.is_visit for p in pieces) or not any(p.tag == "event" for p in pieces)
        pieces = with_countries(with_places(with_topics(pieces), on_visit=visits))
    problem = not_understood(pieces)
    try:
        query = _path(pieces, days) if links else _encounters(pieces, days, asked_on)
        query = query.model_copy(update={"counted": True}) if counted else query
    except Unclear as unclear:
        query, problem = _of_names(pieces, days), problem or str(unclear)
    return query, problem or not_answerable(query)


def _path(pieces: Sequence[Piece], days: Days) -> Query:
    return Query(
        kind="path", asked="who", participant=tuple(dict.fromkeys(actors_in(pieces))),
        since=days.since, until=days.until, as_of=days.as_of,
    )  # fmt: skip


def _encounters(pieces: Sequence[Piece], days: Days, asked_on: dt.date) -> Query:
    asked = what_is_asked(pieces) or ("events" if days.as_of else None)
    if asked is None:
        raise Unclear("it is not understood what it asks for")
    if asked == "who":
        pieces = with_sides_named(pieces)
    place = next((p.value for p in pieces if p.tag == "place"), None)
    mode, order = event_mode(pieces), event_order(pieces)
    kind = event_type(pieces, mode, actors_in(pieces))
    if (
        place
        and kind is None
        and asked not in ("topics", "outcomes", "statements", "events")
        and not any(p.tag == "event" for p in pieces)
    ):
        kind = "visit"
    status = event_status(pieces, asked, order)
    if status == "planned" and asked == "statements":
        raise Unclear("what is yet to be said is not known")
    order = "next" if status == "planned" and asked == "when" and order is None else order
    speakers = speakers_in(pieces)
    parts = cast(without_speakers(pieces, speakers), asked, kind)
    since = days.since
    if status == "planned" and days.since is None and days.until is None:
        since = days.as_of or asked_on
    return Query(
        kind=_kind(parts), asked=parts.asked,
        participant=tuple(parts.participant), guests=tuple(parts.guests), hosts=tuple(parts.hosts),
        mediators=tuple(parts.mediators), any_of=tuple(parts.any_of), speakers=speakers,
        country=_value(pieces, "country", "side"),
        region=_value(pieces, "region", "region_side"), office=_office(pieces),
        type=kind, status=status, mode=mode, topic=_value(pieces, "topic"), q=_value(pieces, "q"), place=place,
        since=since, until=days.until, as_of=days.as_of, order=order,
    )  # fmt: skip


def _value(pieces: Sequence[Piece], *tags: str) -> str | None:
    return next((piece.value for piece in pieces if piece.tag in tags), None)


def _office(pieces: Sequence[Piece]) -> str | None:
    """The office of people asked about; of those of a body, "the G7 leaders", the body itself takes part."""
    for before, piece in pairwise((None, *pieces)):
        of_body = before is not None and before.tag == "name"
        if piece is not None and piece.tag == "people" and piece.value and not of_body:
            return piece.value
    return None


def _kind(parts: Cast) -> QueryKind:
    actors = [*parts.participant, *parts.guests, *parts.hosts, *parts.mediators]
    if parts.asked == "who" and actors:
        return "counterparts"
    return "pair" if len(actors) == 2 else "timeline" if len(actors) == 1 else "events"


def _of_names(pieces: Sequence[Piece], days: Days) -> Query:
    """What can be asked of those named where nothing else is clear."""
    actors = tuple(dict.fromkeys(actors_in(pieces)))
    asked: Asked = "whether" if len(actors) == 2 else "events"
    kind: QueryKind = "pair" if len(actors) == 2 else "timeline" if len(actors) == 1 else "events"
    return Query(
        kind=kind, asked=asked, participant=actors, place=_value(pieces, "place"), since=days.since, until=days.until,
        as_of=days.as_of,
    )  # fmt: skip
