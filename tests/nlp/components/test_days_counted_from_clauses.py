"""Days counted from what a clause below tells: "two days after she met him on Monday, she flew to Oslo"."""

import datetime as dt

import pytest

Days = tuple[dt.date | None, dt.date | None]


def days(reading, name: str) -> Days:
    """The days of the only report in which somebody of that name takes part."""
    found = [(r.start, r.end) for r in reading.reports if name in str(r.participants)]
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Two days after Sauli Niinisto met Alar Karis in Tallinn on Friday, he received", "2023-06-18", "2023-06-18"),
        ("Two days after talks with Alar Karis in Tallinn on Friday, Sauli Niinisto met", "2023-06-18", "2023-06-18"),
        ("Three months after he met Alar Karis in February, Sauli Niinisto received", "2023-05-01", "2023-05-31"),
        ("Five years after he met Alar Karis in 2012, Sauli Niinisto received", "2017-01-01", "2017-12-31"),
        ("Hours after he met Alar Karis in Tallinn on Friday, Sauli Niinisto received", "2023-06-16", "2023-06-16"),
    ],
)
def test_the_main_clause_is_so_much_later_than_the_clause_below(read_text, text, first, last):
    reading = read_text(f"{text} Latvian President Edgars Rinkevics in Helsinki.")
    assert days(reading, "Rink") == (dt.date.fromisoformat(first), dt.date.fromisoformat(last))


def test_what_was_counted_from_keeps_its_own_day(read_text):
    reading = read_text(
        "Latvian President Edgars Rinkevics met Sauli Niinisto in Helsinki, two days after Niinisto had received "
        "Alar Karis on Saturday."
    )
    assert days(reading, "Karis")[0] == dt.date(2023, 6, 17)
    assert days(reading, "Rink")[0] == dt.date(2023, 6, 19)


def test_what_the_clause_below_tells_is_counted_back_from_a_month(read_text):
    reading = read_text(
        "Sauli Niinisto received Latvian President Edgars Rinkevics in Helsinki in April 2019, two months after he met "
        "Alar Karis in Tallinn."
    )
    assert days(reading, "Karis") == (dt.date(2019, 2, 1), dt.date(2019, 2, 28))


@pytest.mark.parametrize(
    "text",
    [
        "Antony Blinken will travel to Beijing this weekend, four months after he shelved the trip over a suspected "
        "spy balloon, the State Department announced on Wednesday.",
        "Wang Yi will visit Delhi next week, two months after he called off a trip there, officials said.",
    ],
)
def test_months_are_counted_from_days_of_a_week(read_text, text):
    reports = read_text(text, published="2023-06-14").reports
    assert [r.status for r in reports if str(r.start) > "2023-06"] == ["planned"]
    assert all(str(r.start) < "2023-06" for r in reports if r.status != "planned")


@pytest.mark.parametrize(
    "text",
    [
        "Qin Gang took office on December 30. A week before he vanished, he spent five hours with Antony Blinken.",
        "A month before she resigned, Sanna Marin hosted Kaja Kallas in Helsinki. She left office on Monday.",
    ],
)
def test_what_is_counted_from_something_undated_has_no_day(read_text, text):
    assert [report.start for report in read_text(text, published="2023-07-25").reports] == [None]
