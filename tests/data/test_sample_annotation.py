"""The annotation of the sample articles: it follows the texts, and covers what the demonstration is to show."""

import calendar
import datetime as dt
import json
from importlib.resources import files
from typing import Any, get_args

import pytest

from graph.model import ActorKind, DocumentIn, EntityKind, EventType, Mode, Role, Status

FOLDER = files("data").joinpath("sample")
EXPECTED: dict[str, dict[str, Any]] = {
    row["id"]: row
    for row in map(json.loads, FOLDER.joinpath("expected.jsonl").read_text(encoding="utf-8").splitlines())
}


def article(name: str) -> DocumentIn:
    return DocumentIn.model_validate_json(FOLDER.joinpath(f"{name}.json").read_text(encoding="utf-8"))


def text_of(name: str) -> str:
    return article(name).text or ""


def bounds(value: str) -> tuple[dt.date, dt.date]:
    """First and last day of YYYY, YYYY-MM or YYYY-MM-DD."""
    parts = [int(part) for part in value.split("-")]
    if len(parts) == 3:
        return dt.date(*parts), dt.date(*parts)
    year, month = parts[0], parts[1] if len(parts) == 2 else None
    last = calendar.monthrange(year, month or 12)[1]
    return dt.date(year, month or 1, 1), dt.date(year, month or 12, last)


def reports(*people: str, **wanted: str) -> set[str]:
    """The articles with an event in which all these people take part and whose fields are as wanted."""
    return {
        name
        for name, row in EXPECTED.items()
        for event in row["events"]
        if set(people) <= {p["name"] for p in event["participants"]} and all(event[k] == v for k, v in wanted.items())
    }


def test_every_article_is_annotated_and_nothing_else() -> None:
    articles = {path.name.removesuffix(".json") for path in FOLDER.iterdir() if path.name.endswith(".json")}
    assert set(EXPECTED) == articles
    assert all(row["doc_date"] == name[:10] for name, row in EXPECTED.items())


@pytest.mark.parametrize("name", EXPECTED)
def test_words_given_as_evidence_stand_in_the_text(name: str) -> None:
    text = text_of(name)
    for event in EXPECTED[name]["events"]:
        assert event["quote"] in text
        assert len(event["quote"].split()) <= 15
        assert (event["date_text"] or "") in text
        assert all((p["title"] or "") in text for p in event["participants"])
        assert all(topic.lower() in text.lower() for topic in event["topics"])
        assert len(event["topics"]) <= 5
    for entity in EXPECTED[name]["entities"]:
        assert entity["kind"] in get_args(EntityKind)
        assert entity["mentions"]
        assert all(mention in text for mention in entity["mentions"])


@pytest.mark.parametrize("name", EXPECTED)
def test_events_use_the_words_of_the_model(name: str) -> None:
    events = EXPECTED[name]["events"]
    assert [event["id"] for event in events] == [f"e{i + 1}" for i in range(len(events))]
    for event in events:
        assert event["type"] in get_args(EventType)
        assert event["status"] in get_args(Status)
        assert event["mode"] in get_args(Mode)
        roles = [p["role"] for p in event["participants"]]
        assert set(roles) <= set(get_args(Role))
        assert {p["kind"] for p in event["participants"]} <= set(get_args(ActorKind))
        if event["type"] == "visit":
            assert "guest" in roles
            assert any(p["role"] == "host" and p["kind"] == "country" for p in event["participants"])
        if event["type"] == "call":
            assert event["place"] is None


@pytest.mark.parametrize("name", EXPECTED)
def test_dates_agree_with_status_and_weekday(name: str) -> None:
    published = dt.date.fromisoformat(EXPECTED[name]["doc_date"])
    for event in EXPECTED[name]["events"]:
        assert (event["start"] is None) == (event["end"] is None)
        if event["start"] is None:
            continue
        first, last = bounds(event["start"])[0], bounds(event["end"])[1]
        assert first <= last
        if event["status"] == "held":
            assert first <= published
        if event["status"] == "planned":
            assert last >= published
        if len(event["start"]) == 10:
            named = [day for day in calendar.day_name if day in (event["date_text"] or "")]
            ends = {calendar.day_name[first.weekday()], calendar.day_name[last.weekday()]}
            assert not named or ends & set(named)


def test_one_meeting_is_told_by_several_sources_and_planned_before() -> None:
    met = reports("Xi Jinping", "Antony Blinken", type="meeting", status="held", start="2023-06-19")
    assert len({article(name).source for name in met}) >= 5
    assert reports("Xi Jinping", "Antony Blinken", status="proposed")
    assert reports("Xi Jinping", "Antony Blinken", status="held", start="2024-04-26")
    visit = reports("Antony Blinken", "China", type="visit", status="planned", start="2023-06-18")
    assert visit & reports("Antony Blinken", "China", type="visit", status="postponed")


def test_a_summit_is_proposed_then_planned_then_held() -> None:
    pair = ("Joe Biden", "Xi Jinping")
    days = [
        min(reports(*pair, type="meeting", status=s, start=d))
        for s, d in (("proposed", "2023-11"), ("planned", "2023-11-15"), ("held", "2023-11-15"))
    ]
    assert days == sorted(days)


@pytest.mark.parametrize(
    ("people", "wanted"),
    [
        (("Joe Biden", "Abdullah II"), {"status": "cancelled"}),
        (("Antony Blinken", "China"), {"status": "postponed"}),
        (("Lloyd Austin", "Li Shangfu"), {"status": "refused"}),
        (("Xi Jinping", "Volodymyr Zelensky"), {"type": "call", "mode": "phone"}),
        (("Joe Biden", "Xi Jinping"), {"type": "call", "mode": "video"}),
        (("Group of Twenty",), {"type": "gathering", "status": "held"}),
        (("Mousa Abu Marzook",), {"type": "meeting", "status": "held"}),
        (("Amir Khan Muttaqi", "Tom West"), {"type": "meeting", "status": "held"}),
    ],
)
def test_each_kind_of_encounter_is_there(people: tuple[str, ...], wanted: dict[str, str]) -> None:
    assert reports(*people, **wanted)


def test_two_sources_disagree_on_place_and_on_day() -> None:
    def told(*people: str, day: str) -> set[tuple[str, str]]:
        events = [e for row in EXPECTED.values() for e in row["events"] if e["type"] == "meeting" and e["start"] == day]
        same = [e for e in events if set(people) <= {p["name"] for p in e["participants"]}]
        return {(e["place"]["venue"], e["place"]["city"]) for e in same if e["place"]}

    venues = {venue for venue, _ in told("Xi Jinping", "Antony Blinken", day="2023-06-19")}
    assert {"Great Hall of the People", "Diaoyutai State Guesthouse"} <= venues
    assert told("Kim Jong Un", "Vladimir Putin", day="2023-09-13") == {
        ("Vostochny Cosmodrome", None),
        (None, "Vladivostok"),
    }
    assert reports("Janet Yellen", "He Lifeng", status="held", start="2023-07-08")
    assert reports("Janet Yellen", "He Lifeng", status="held", start="2023-07-09")


def test_ordinary_articles_hold_no_event() -> None:
    assert sum(not row["events"] for row in EXPECTED.values()) >= 2
