"""A query put into words reads back as this query, so that every nearest question is one that is understood."""

import csv
import datetime as dt
from importlib.resources import files
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp.knowledge.base import knowledge_base
from nlp.questions import Actor, Query, encounters, question, read_question

ASKED = dt.date(2024, 5, 1)
TOPICS = [row["id"] for row in csv.DictReader(files("data").joinpath("topics.csv").read_text("utf-8").splitlines())]


def actor(name: str) -> Actor:
    (known,) = knowledge_base().exact(name)
    assert known.kind != "place"
    country = known.country if known.kind == "country" else None
    return Actor(name=known.name, entity_id=known.id, kind=known.kind, country=country)


PEOPLE = [actor(name) for name in ("Xi Jinping", "Antony Blinken", "Wang Yi", "Emmanuel Macron", "Narendra Modi")]
STATES = [actor(name) for name in ("Japan", "South Korea", "Iran")]
DAYS = st.dates(dt.date(2015, 1, 1), dt.date(2024, 4, 30))


ASKED_OF_ANY = [
    "who", "events", "count", "whether", "when", "where", "city", "country", "topics", "outcomes", "statements",
]  # fmt: skip


@st.composite
def ranges(draw: st.DrawFn) -> dict[str, Any]:
    days = sorted((draw(DAYS), draw(DAYS)))
    first = days[0].replace(day=1)
    whole_month = {"since": first, "until": (first + dt.timedelta(days=31)).replace(day=1) - dt.timedelta(days=1)}
    whole_year = {"since": days[0].replace(month=1, day=1), "until": days[0].replace(month=12, day=31)}
    shapes = [
        {}, {"since": days[0]}, {"until": days[0]}, {"since": days[0], "until": days[1]},
        {"since": days[0], "until": days[0]}, whole_month, whole_year,
    ]  # fmt: skip
    return draw(st.sampled_from(shapes))


@st.composite
def queries(draw: st.DrawFn) -> Query:
    """Of what has been, of any status, or of a chain."""
    actors = draw(st.lists(st.sampled_from(PEOPLE + STATES), max_size=3, unique=True))
    days = draw(ranges())
    as_of = {"as_of": draw(st.none() | DAYS)}
    if actors and draw(st.booleans()):
        return mediation(draw, actors, days | as_of)
    if len(actors) == 2 and draw(st.booleans()):
        return Query(kind="path", asked="who", participant=tuple(actors), **days, **as_of)
    asked = draw(st.sampled_from(ASKED_OF_ANY))
    kind = {0: "events", 1: "timeline", 2: "pair", 3: "events"}[len(actors)]
    conditions = {
        "type": draw(st.sampled_from(["meeting", "call", "gathering", None])),
        "status": draw(st.sampled_from(["held", "cancelled", "postponed", "refused", None])),
        "place": draw(st.sampled_from(["Geneva", "Camp David", "Africa", "the Gulf", None])),
        "region": draw(st.sampled_from([None, "Africa", "the Gulf", "Central Asia", "the European Union"])),
        "office": draw(st.sampled_from([None, "leader", "foreign minister", "head of state"])),
        "topic": draw(st.none() | st.sampled_from(TOPICS))
        if asked not in ("topics", "outcomes", "statements")
        else None,
        "order": draw(st.sampled_from(["last", "first", None])) if asked != "who" else None,
        "counted": draw(st.booleans()) if asked in ("who", "city", "country", "venue", "topics") else False,
        "speakers": tuple(actors[:1]) if asked == "statements" and draw(st.booleans()) else (),
    }
    return Query.model_validate(
        {"kind": "counterparts" if asked == "who" and actors else kind, "asked": asked, "participant": tuple(actors)}
        | conditions | days | as_of
    )  # fmt: skip


def mediation(draw: st.DrawFn, actors: list[Actor], days: dict[str, Any]) -> Query:
    """Who mediated between those, or what the first of them mediated between the others."""
    conditions = {"status": "held", "type": draw(st.sampled_from(["meeting", "call", None])), **days}
    conditions["place"] = draw(st.sampled_from(["Geneva", "the Gulf", None]))
    kinds = {1: "timeline", 2: "pair"}
    if draw(st.booleans()):
        asked: dict[str, Any] = {"asked": "mediators", "participant": tuple(actors)}
    else:
        asked = {"asked": draw(st.sampled_from(["when", "where", "count", "whether", "events"]))}
        asked |= {"mediators": tuple(actors[:1]), "participant": tuple(actors[1:])}
    return Query.model_validate({"kind": kinds.get(len(actors), "events"), **asked, **conditions})


def test_who_of_a_region_visited_reads_back() -> None:
    asked = Query(
        kind="events", asked="guests", region="Africa", office="leader", type="visit", status="held", place="Rome"
    )
    assert question(asked, ASKED) == "Which African leaders visited Rome?"
    assert read_question("Which African leaders visited Rome?", ASKED).query == asked


def is_a_question(query: Query) -> bool:
    """Whether it says about what; "when were meetings" does not, nor "when are they", which is about those planned."""
    named = query.actors or query.place
    says = named or query.type or query.topic or query.since or query.until or query.as_of or query.kind == "path"
    needs_name = query.asked in ("when", "whether", "where", "topics", "outcomes", "statements") and not named
    return bool(says) and not needs_name and not (query.asked == "when" and query.status is None)


@given(queries().filter(is_a_question))
def test_a_query_in_words_reads_back_as_this_query(query: Query) -> None:
    worded = question(query, ASKED)
    read = read_question(worded, ASKED)
    assert read.query == query, (worded, read.why)


@pytest.mark.parametrize("topic", TOPICS)
def test_every_topic_has_words_that_mean_it(topic: str) -> None:
    query = Query(kind="events", asked="events", type="meeting", status="held", topic=topic, place="Geneva")
    assert read_question(question(query, ASKED), ASKED).query == query


def test_what_was_found_is_named_with_its_number() -> None:
    query = Query(
        kind="pair", asked="count", participant=tuple(PEOPLE[:2]), type="meeting", status="held",
        since=dt.date(2023, 6, 1), until=dt.date(2023, 6, 30),
    )  # fmt: skip
    assert encounters(query, ASKED, 1) == "1 meeting of Xi Jinping and Antony Blinken in June 2023"
    assert encounters(query, ASKED) == "meetings of Xi Jinping and Antony Blinken in June 2023"
