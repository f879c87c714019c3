"""Bodies that gather under the name of their region, and forums written with small letters."""

from collections.abc import Callable

import pytest

from graph.model import Reading, Report

TheReport = Callable[..., Report]
ReadText = Callable[..., Reading]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Gulf oil ministers meet in Kuwait City on Sunday.", {"Gulf Cooperation Council"}),
        ("Arab heads of state opened a summit in Algiers on Monday.", {"Arab League", "Algeria"}),
        (
            "Southeast Asian foreign ministers held an emergency meeting in Jakarta on Friday.",
            {"Association of Southeast Asian Nations"},
        ),
        (
            "At the Negev summit in Sde Boker on Monday, Yair Lapid hosted Antony Blinken and the foreign ministers of "
            "Egypt and Morocco.",
            {"Negev Forum", "Yair Lapid", "Antony Blinken", "Egypt", "Morocco"},
        ),
        (
            "The International Contact Group on Madagascar met in Addis Ababa on Monday under the chairmanship of "
            "Ablassé Ouédraogo.",
            {"International Contact Group on Madagascar", "Ethiopia", "Ablassé Ouédraogo"},
        ),
        (
            "The presidents of Iran and Russia were in Aktau on Sunday for the Caspian summit with the participation "
            "of President Ilham Aliyev.",
            {"Caspian Summit", "Ilham Aliyev"},
        ),
    ],
)
def test_a_body_gathers(the_report: TheReport, text: str, people: set[str]) -> None:
    report = the_report(text)
    assert report.type == "gathering"
    assert people <= {p.name for p in report.participants}


@pytest.mark.parametrize(
    "text",
    [
        "Several Arab leaders condemned the raid.",
        "Gulf rulers spend much on stadiums.",
        "Two West African leaders met.",
        "Central European leaders met in Bratislava on Monday.",
    ],
)
def test_some_of_a_region_are_not_its_body(read_text: ReadText, text: str) -> None:
    assert read_text(text).reports == ()


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "European foreign ministers met in Luxembourg on Monday. Britain's David Cameron attended.",
            {"European Union", "David Cameron"},
        ),
        ("African leaders gathered in Kampala on Monday for their annual summit.", {"African Union", "Uganda"}),
    ],
)
def test_leaders_of_a_continent_gather_as_its_union(the_report: TheReport, text: str, people: set[str]) -> None:
    report = the_report(text)
    assert report.type == "gathering"
    assert people <= {p.name for p in report.participants}


@pytest.mark.parametrize(
    ("who", "body"),
    [
        ("Leaders of the 10 ASEAN countries", "Association of Southeast Asian Nations"),
        ("Foreign ministers from the 28 NATO states", "NATO"),
    ],
)
def test_leaders_of_all_members_gather_as_the_body(the_report: TheReport, who: str, body: str) -> None:
    report = the_report(f"{who} met in Bali on Monday.")
    assert report.type == "gathering"
    assert body in {p.name for p in report.participants}


def test_leaders_of_some_members_do_not(read_text: ReadText) -> None:
    assert read_text("Foreign ministers of three NATO countries met in Riga on Monday.").reports == ()


@pytest.mark.parametrize(
    ("who", "body"),
    [
        ("Finance ministers of the euro zone", "Eurogroup"),
        ("The Gulf states' foreign ministers", "Gulf Cooperation Council"),
        ("Foreign ministers of the Gulf states", "Gulf Cooperation Council"),
        ("Leaders from West Africa", "Economic Community of West African States"),
    ],
)
def test_a_body_gathers_by_its_states_or_its_land(the_report: TheReport, who: str, body: str) -> None:
    assert body in {p.name for p in the_report(f"{who} met in Oslo on Monday.").participants}


@pytest.mark.parametrize("who", ["Two foreign ministers of the Gulf states", "Some leaders of West Africa"])
def test_a_few_of_a_land_are_not_its_body(read_text: ReadText, who: str) -> None:
    assert not read_text(f"{who} met in Oslo on Monday.").reports
