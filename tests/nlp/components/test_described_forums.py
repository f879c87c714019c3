"""Gatherings without a name of their own: of a kind, on a state, called after a city."""

from collections.abc import Callable

import pytest

from graph.model import Reading, Report

TheReport = Callable[..., Report]
ReadText = Callable[..., Reading]


@pytest.mark.parametrize(
    ("text", "people", "city"),
    [
        (
            "Qatar's Sheikh Tamim bin Hamad Al Thani opened the Doha peace conference on Sunday alongside Ghanaian "
            "President Nana Akufo-Addo.",
            {"Doha peace conference", "Tamim bin Hamad Al Thani", "Nana Akufo-Addo"},
            "Doha",
        ),
        (
            "Aid was promised at a donors' conference for Yemen in Stockholm on Monday. UN Secretary-General Antonio "
            "Guterres attended.",
            {"donors' conference for Yemen", "Sweden", "António Guterres"},
            "Stockholm",
        ),
        (
            "German Foreign Minister Annalena Baerbock will host a conference in Berlin on July 8 on rebuilding "
            "Ukraine.",
            {"Annalena Baerbock", "conference on rebuilding Ukraine"},
            "Berlin",
        ),
        (
            "President William Ruto hosted a regional peace conference in Nairobi on Sunday. Uganda was represented by "
            "Prime Minister Robinah Nabbanja, Ethiopia by President Sahle-Work Zewde.",
            {"William Ruto", "regional peace conference", "Robinah Nabbanja", "Sahle-Work Zewde"},
            "Nairobi",
        ),
        (
            "African Union leaders held a summit on Sudan in Addis Ababa on Monday, attended by Antonio Guterres.",
            {"African Union", "Ethiopia", "António Guterres"},
            "Addis Ababa",
        ),
    ],
)
def test_a_gathering_is_called_by_its_kind_or_matter(
    the_report: TheReport, text: str, people: set[str], city: str
) -> None:
    report = the_report(text)
    assert report.type == "gathering"
    assert {p.name for p in report.participants} == people
    assert report.place is not None
    assert report.place.city == city


@pytest.mark.parametrize(
    "text",
    [
        "Scholars gathered at a university for a conference on China.",
        "The party's regional conference for Bavaria elected a new chairman on Sunday.",
        "She told a news conference on Friday that prices would fall.",
    ],
)
def test_what_no_state_attends_is_no_gathering(read_text: ReadText, text: str) -> None:
    assert read_text(text).reports == ()
