"""How the days that `diplograph dates` reads are compared with ranges whose end no longer belongs to them."""

import datetime as dt
import json
import sys
from pathlib import Path

import pytest

from nlp.dates import read_dates
from scripts.date_phrases import as_said, exclusive, main, overlapping, right, wanted

SATURDAY = dt.date(2024, 3, 2)


def ends(text: str) -> tuple[str, str]:
    [reading] = read_dates(text, SATURDAY)
    return str(exclusive(reading)[1]), str(as_said(reading)[1])


@pytest.mark.parametrize(
    ("text", "same", "said"),
    [
        ("They met in February.", "2024-03-01", "2024-03-01"),
        ("They met on 3 May 2023.", "2023-05-04", "2023-05-04"),
        ("They met from 3 to 5 May 2023.", "2023-05-06", "2023-05-05"),
        ("They met from 2014 to 2018.", "2019-01-01", "2018-01-01"),
        ("They met in the first two weeks of 2021.", "2021-01-18", "2021-01-18"),
        ("It must be done no later than 1 May 2023.", "2023-05-02", "2023-05-01"),
        ("It was done before 2018.", "2018-01-01", "2018-01-01"),
        ("They have met since 2018.", "None", "None"),
    ],
)
def test_our_last_days_become_ends_that_are_not_counted_in(text: str, same: str, said: str) -> None:
    assert ends(text) == (same, said)


def test_each_way_of_comparing_is_what_it_says() -> None:
    [reading] = read_dates("They met from 3 to 5 May 2023.", SATURDAY)
    first, last = dt.date(2023, 5, 3), dt.date(2023, 5, 5)
    by_days = right(reading, [(first, last + dt.timedelta(days=1))])
    by_words = right(reading, [(first, last)])
    assert by_days == {"same days": True, "ends as said": False, "either end": True}
    assert by_words == {"same days": False, "ends as said": True, "either end": True}
    assert not any(right(None, [(first, last)]).values())
    assert not any(right(reading, [(first, None)]).values())


def test_a_value_that_is_left_open_is_no_value() -> None:
    values = [{"value": "not resolved"}, {"value": "2023-05-03"}, {"start": "2023-05-03"}]
    assert list(wanted(values)) == [
        (dt.date(2023, 5, 3), dt.date(2023, 5, 4)),
        (dt.date(2023, 5, 3), None),
    ]


def test_the_reading_that_shares_most_with_a_phrase_is_compared() -> None:
    readings = read_dates("On Monday, 3 July 2023 or on 5 May 2023.", SATURDAY)
    found = overlapping(readings, 29, 39)
    assert found is not None
    assert found.value == "2023-05-05"
    assert overlapping(readings, 0, 2) is None
    assert overlapping((), 0, 5) is None


def test_a_file_of_phrases_is_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    timexes = [
        {"start": 3, "end": 13, "type": "datetimeV2.date", "values": [{"value": "2023-05-03"}]},
        {"start": 3, "end": 13, "type": "datetimeV2.date", "values": [{"value": "not resolved"}]},
        {"start": 3, "end": 13, "type": "datetimeV2.duration", "values": [{"value": "10"}]},
    ]
    row = {"id": "a", "text": "On 3 May 2023.", "doc_date": "2024-03-02", "gold": {"timex": timexes}}
    phrases = tmp_path / "phrases.jsonl"
    phrases.write_text(json.dumps(row) + "\n", encoding="utf-8")
    monkeypatch.setattr(sys, "argv", ["date_phrases", str(phrases)])
    main()
    first, second = capsys.readouterr().out.splitlines()
    assert first.endswith("all: 1 (1 left open): same days 1.000, ends as said 1.000, either end 1.000")
    assert " date: 1 " in second
