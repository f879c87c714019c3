"""Gatherings as news tells them: who spoke there, who hosted, what was put off and came about."""

from collections.abc import Callable

import pytest

from graph.model import Reading, Report

TheReport = Callable[..., Report]
ReadText = Callable[..., Reading]


@pytest.mark.parametrize(
    ("text", "status", "people"),
    [
        (
            "The 18th SAARC summit, twice put off after floods, concluded in Kathmandu on Sunday.",
            "held",
            {"South Asian Association for Regional Cooperation", "Nepal"},
        ),
        (
            "Germany's Foreign Minister Annalena Baerbock will host a conference in Berlin on July 8 on the civilian "
            "side of the settlement.",
            "planned",
            {"Annalena Baerbock"},
        ),
        (
            "Prime Minister Rishi Sunak told the NATO summit in Vilnius on Monday that aid would continue.",
            "held",
            {"NATO", "Rishi Sunak", "Lithuania"},
        ),
        (
            "The G20 summit closed in Osaka on Sunday with leaders including Joe Biden and Narendra Modi vowing aid.",
            "held",
            {"G20", "Joe Biden", "Narendra Modi", "Japan"},
        ),
        (
            "Leaders of 34 nations signed a clause at the Summit of the Americas in Lima on Sunday. Dina Boluarte, the "
            "host, said that it was a success. Canada's Justin Trudeau made a surprise appearance.",
            "held",
            {"Summit of the Americas", "Dina Boluarte", "Justin Trudeau"},
        ),
        (
            "The BRICS summit will be held in Durban next week; Turkey's Recep Tayyip Erdogan will attend, South "
            "Africa's Naledi Pandor said.",
            "planned",
            {"BRICS", "South Africa", "Recep Tayyip Erdoğan"},
        ),
    ],
)
def test_a_gathering_in_the_news(the_report: TheReport, text: str, status: str, people: set[str]) -> None:
    report = the_report(text)
    assert (report.type, report.status) == ("gathering", status)
    assert {p.name for p in report.participants} == people


def test_a_meeting_of_a_body_is_a_gathering(read_text: ReadText) -> None:
    reading = read_text(
        "Iran's Hossein Amir-Abdollahian is to travel to Jeddah for a meeting of the Organization of Islamic "
        "Cooperation. Turkey's Hakan Fidan will take part as well."
    )
    gathering = next(r for r in reading.reports if r.type == "gathering")
    assert {"Hossein Amir-Abdollahian", "Hakan Fidan"} <= {p.name for p in gathering.participants}


def test_a_minister_hosts_no_conference_of_the_press(read_text: ReadText) -> None:
    text = "Germany's Foreign Minister Annalena Baerbock will host a press conference in Berlin on July 8."
    assert read_text(text).reports == ()


def test_who_meets_somebody_on_the_sidelines_of_a_summit_has_a_meeting(read_text: ReadText) -> None:
    text = (
        "Chadian Trade Minister Ahmad Yoadim, who is in Moroni for a regional summit, met Comorian Interior Minister "
        "Fahmi Abdoul on its sidelines."
    )
    met = [{p.name for p in r.participants} for r in read_text(text, "2012-05-09").reports if r.type == "meeting"]
    assert met == [{"Ahmad Yoadim", "Fahmi Abdoul"}]
