"""Attendees of gatherings that the sentences after it name."""

from collections.abc import Callable

import pytest

from graph.model import Reading, Report

TheReport = Callable[..., Report]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "The East African Community held a summit in Kampala on Sunday. Kenya's William Ruto and Tanzania's Samia "
            "Suluhu Hassan attended. Rwanda's President Paul Kagame did not attend.",
            {"East African Community", "Uganda", "William Ruto", "Samia Suluhu Hassan"},
        ),
        (
            "The SCO summit in Astana closed on Thursday. Xi Jinping was there. Vladimir Putin took part by video.",
            {"Shanghai Cooperation Organization", "Kazakhstan", "Xi Jinping", "Vladimir Putin"},
        ),
        (
            "The NATO summit in Madrid opened on Tuesday. Jens Stoltenberg told the summit that the alliance would "
            "grow. Foreign Secretary Liz Truss represented Britain.",
            {"NATO", "Spain", "Jens Stoltenberg", "Liz Truss"},
        ),
        (
            "APEC leaders gathered in Lima at the weekend. Also attending was Canada's Justin Trudeau. The foreign "
            "ministers of Chile and Mexico took part.",
            {"Asia-Pacific Economic Cooperation", "Peru", "Justin Trudeau", "Chile", "Mexico"},
        ),
        (
            "ECOWAS leaders met in Abuja on Saturday. Nigerian President Bola Tinubu opened the session.",
            {"Economic Community of West African States", "Bola Tinubu"},
        ),
    ],
)
def test_later_sentences_name_who_attends(the_report: TheReport, text: str, people: set[str]) -> None:
    report = the_report(text)
    assert report.type == "gathering"
    assert {p.name for p in report.participants} == people


def test_who_hosts_stands_for_the_state_where_it_is(the_report: TheReport) -> None:
    report = the_report(
        "The African Union held a summit in Kigali on Monday. Rwanda's Paul Kagame and Chad's Idriss Deby attended."
    )
    assert {(p.name, p.role) for p in report.participants if p.country == "RW"} == {("Paul Kagame", "host")}


@pytest.mark.parametrize(
    ("later", "people"),
    [
        (
            "President Emmanuel Macron, Chancellor Olaf Scholz and Chinese President Xi Jinping attended.",
            {"Emmanuel Macron", "Olaf Scholz", "Xi Jinping"},
        ),
        ("Emmanuel Macron was in the chair.", {"Emmanuel Macron"}),
    ],
)
def test_lists_and_chairs_are_there(read_text: Callable[..., Reading], later: str, people: set[str]) -> None:
    reading = read_text("The G20 leaders gathered in Seoul on Monday. " + later)
    assert [report.type for report in reading.reports] == ["gathering"]
    assert people <= {p.name for p in reading.reports[0].participants}


def test_who_tells_the_council_something_is_before_it(the_report: TheReport) -> None:
    report = the_report(
        "The UN Security Council held a closed session on Kosovo in New York on Monday. Serbian Foreign Minister Vuk "
        "Jeremic told the council that Belgrade would not yield."
    )
    assert report.type == "gathering"
    assert {p.name for p in report.participants} == {"United Nations Security Council", "Vuk Jeremić"}
