"""Chronologies, lists of journeys and diaries: the day, year and place that head an entry hold for what it tells."""

import datetime as dt
from collections.abc import Callable
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from graph.model import Reading, Report
from nlp.components.text.entries import find_entries

Read = Callable[..., Reading]


def told(report: Report) -> tuple[str, str, str | None, set[str]]:
    return (
        report.type,
        report.date or "",
        report.place.city if report.place else None,
        {p.name for p in report.participants},
    )


def test_day_that_heads_a_line_dates_each_of_its_sentences(read_text: Read) -> None:
    text = (
        "Talks on the treaty, 2019-2020\n"
        "9–11 October 2019: Emmanuel Macron travels to Ankara. He meets President Recep Tayyip Erdoğan.\n"
        "14 January 2020: Angela Merkel cancels a trip to Moscow that was due on 20 January."
    )
    found = [told(r) for r in read_text(text, "2021-05-03").reports]
    assert ("visit", "2019-10-09/2019-10-11", "Ankara", {"Emmanuel Macron", "Recep Tayyip Erdoğan", "Turkey"}) in found
    assert any(f[0] == "meeting" and f[1] == "2019-10-09/2019-10-11" for f in found)
    assert all(f[1] in ("2020-01-20", "") for f in found if "Angela Merkel" in f[3])


def test_year_line_gives_the_days_below_it_their_year(read_text: Read) -> None:
    text = (
        "2014\nMarch 3: Obama and Putin speak by telephone.\n"
        "2015\nSeptember 29 – Putin receives Benjamin Netanyahu in Moscow.\n"
        "November 16 – Obama meets Erdoğan in Antalya."
    )
    days = [report.date for report in read_text(text, "2018-02-01").reports]
    assert days == ["2014-03-03", "2015-09-29", "2015-11-16"]


def test_row_of_a_list_of_journeys_is_a_visit_and_its_meetings(read_text: Read) -> None:
    text = (
        "List of international trips made by Angela Merkel\n"
        "1 | Poland | Warsaw | 7 February 2017 | Met with Prime Minister Beata Szydło.\n"
        "2 | Mexico | Mexico City | 9–10 June 2017 | Met with President Enrique Peña Nieto. Attended an exhibition."
    )
    found = [told(report) for report in read_text(text, "2018-02-01").reports]
    assert ("visit", "2017-02-07", "Warsaw", {"Angela Merkel", "Beata Szydło", "Poland"}) in found
    assert ("meeting", "2017-02-07", "Warsaw", {"Angela Merkel", "Beata Szydło"}) in found
    both = {"Angela Merkel", "Enrique Peña Nieto", "Mexico"}
    assert ("visit", "2017-06-09/2017-06-10", "Mexico City", both) in found
    assert len(found) == 4


def test_slug_of_a_diary_line_places_it_and_its_last_day_ends_it(read_text: Read) -> None:
    text = (
        "WEEK AHEAD\nWEDNESDAY, JUNE 21\nPARIS - President Emmanuel Macron to meet Prime Minister Narendra Modi.\n"
        "THURSDAY, JUNE 22\nHANOI - South Korean President Yoon Suk Yeol begins a visit to Vietnam (to June 24)."
    )
    found = [told(report) for report in read_text(text, "2023-06-20").reports]
    assert ("meeting", "2023-06-21", "Paris", {"Emmanuel Macron", "Narendra Modi"}) in found
    assert ("visit", "2023-06-22/2023-06-24", "Hanoi", {"Yoon Suk Yeol", "Vietnam"}) in found


def test_place_and_year_head_an_entry(read_text: Read) -> None:
    text = (
        "* VIENNA, 2003: Vladimir Putin met Gerhard Schröder.\n"
        "* OSLO, 2009: Barack Obama met Prime Minister Jens Stoltenberg."
    )
    found = [told(report) for report in read_text(text, "2015-02-01").reports]
    assert [(f[1], f[2]) for f in found] == [("2003", "Vienna"), ("2009", "Oslo")]


def test_year_of_a_title_holds_for_the_entries(read_text: Read) -> None:
    text = (
        "International trips of Theresa May in 2018\n"
        "31 January – 2 February: China. Met President Xi Jinping in Beijing.\n"
        "23–24 March: Belgium. Attended the European Council in Brussels."
    )
    found = [told(report) for report in read_text(text, "2021-02-01").reports]
    assert ("visit", "2018-01-31/2018-02-02", "Beijing", {"Theresa May", "China"}) in found
    assert {f[1][:4] for f in found} == {"2018"}


def test_days_are_counted_on_from_the_entry_and_have_been(read_text: Read) -> None:
    text = (
        "12 April 2022 – Karl Nehammer meets Vladimir Putin in Moscow.\n"
        "26 April – António Guterres meets Putin in Moscow; two days later he meets Volodymyr Zelensky in Kyiv."
    )
    reports = read_text(text, "2023-03-01").reports
    assert [(r.date, r.status) for r in reports] == [
        ("2022-04-12", "held"),
        ("2022-04-26", "held"),
        ("2022-04-28", "held"),
    ]


def test_one_day_alone_heads_no_chronology() -> None:
    assert find_entries("12 May 2022\nThe minister met his colleague.", dt.date(2022, 5, 12)) == ()


@given(st.lists(st.dates(dt.date(1950, 1, 1), dt.date(2022, 12, 31)), min_size=2, max_size=6))
def test_entries_keep_order_bounds_and_days(days: list[dt.date]) -> None:
    text = "\n".join(f"{day:%B} {day.day}, {day.year}: The envoys met." for day in days)
    entries = find_entries(text, dt.date(2023, 6, 20))
    assert [entry.days.start for entry in entries] == days
    assert all(e.start < e.body <= e.starts[0] <= e.end for e in entries)
    assert all(a.end <= b.start for a, b in pairwise(entries))


def test_what_an_entry_of_the_past_tells_in_the_present_has_been(read_text: Read) -> None:
    text = (
        "March 25-28, 2018: Kim Jong Un takes his train to Beijing, his first journey abroad as leader.\n\n"
        "May 9, 2018: Mike Pompeo returns to Pyongyang."
    )
    found = {(r.status, frozenset(told(r)[3])) for r in read_text(text, "2019-03-01").reports if r.type == "visit"}
    assert ("held", frozenset({"Kim Jong-un", "China"})) in found
    assert ("held", frozenset({"Mike Pompeo", "North Korea"})) in found
