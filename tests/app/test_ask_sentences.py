"""Words of answers."""

import datetime as dt

import pytest

from app.ask.finding import Found
from app.ask.sentences import place_name, sentence
from nlp.questions import Query


@pytest.mark.parametrize(
    ("part", "value", "name"),
    [
        ("country", "GB", "the United Kingdom"),
        ("country", "NL", "the Netherlands"),
        ("country", "CN", "China"),
        ("country", "DO", "the Dominican Republic"),
        ("city", "United", "United"),
        ("venue", "Kremlin", "Kremlin"),
    ],
)
def test_countries_stand_with_their_article(part: str, value: str, name: str) -> None:
    assert place_name(part, value) == name


def met(*days: str) -> Found:
    events = [{"title": f"Meeting of {day}", "start": day, "end": day} for day in sorted(days, reverse=True)]
    return Found(events, len(events))


def when(found: Found) -> str:
    return sentence(Query(kind="events", asked="when", type="meeting"), dt.date(2024, 5, 1), found, [])


def test_few_days_are_told_from_the_earliest_and_many_from_the_latest() -> None:
    assert when(met("2023-04-05", "2023-06-19")) == "On 5 April 2023 and on 19 June 2023."
    assert when(met("2023-04-05")) == "On 5 April 2023: Meeting of 2023-04-05."
    many = when(met(*(f"2023-04-0{day}" for day in range(1, 8))))
    assert many.startswith("On 7 April 2023, on 6 April 2023")
    assert many.endswith("and before (7 times in all).")
