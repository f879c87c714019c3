"""Encounters told as one more of a series, without saying again between whom."""

import pytest

from graph.model import Report
from tests.nlp.conftest import ReadText
from tests.nlp.reported import names

TALKS = "Officials of Bolivia and Chile held talks in Lima on Monday. "


def rest(read_text: ReadText, more: str) -> list[Report]:
    """What is read besides the talks of Monday."""
    return [r for r in read_text(TALKS + more).reports if r.date != "2023-06-19"]


@pytest.mark.parametrize(
    ("more", "status", "start", "city"),
    [
        ("A second round is due in Quito on 3 July.", "planned", "2023-07-03", "Quito"),
        ("The previous round was held in Quito on 2 May.", "held", "2023-05-02", "Quito"),
        ("Consultations at this level were last held in Quito on 2 May.", "held", "2023-05-02", "Quito"),
        ("Another session will take place on 3 July.", "planned", "2023-07-03", None),
        ("An earlier session, on 2 May, broke up without result.", "held", "2023-05-02", None),
        ("A third encounter, planned for 3 July in Quito, fell through.", "cancelled", "2023-07-03", "Quito"),
        (
            "An earlier session of the joint boundary commission in Quito on 2 May ended badly.",
            "held",
            "2023-05-02",
            "Quito",
        ),
    ],
)
def test_one_more_of_a_series_is_between_the_same(
    read_text: ReadText, more: str, status: str, start: str, city: str | None
) -> None:
    (report,) = rest(read_text, more)
    assert {p.name for p in report.participants} == {"Bolivia", "Chile"}
    assert (report.status, report.place.city if report.place else None) == (status, city)
    assert report.date == start


@pytest.mark.parametrize(
    "more",
    [
        "The next session of parliament opens on 3 July.",
        "A new round of layoffs begins on 3 July.",
        "The first round of the election was held on 2 May. A second round follows on 3 July.",
        "A cabinet meeting will be held on 3 July.",
        "The third round of the chess final begins on 3 July.",
        "No further rounds are planned for July.",
        "The second round was difficult.",
    ],
)
def test_what_else_has_rounds_is_no_encounter(read_text: ReadText, more: str) -> None:
    assert not rest(read_text, more)


def test_those_who_meet_again_are_the_same_people_and_rounds_before_were_of_their_states(read_text: ReadText) -> None:
    text = "Lula da Silva met Luis Arce in Lima on Monday. The next meeting will be in Quito on 3 July."
    assert {p.name for p in read_text(text).reports[-1].participants} == {"Luiz Inácio Lula da Silva", "Luis Arce"}
    text = "Lula da Silva met Luis Arce in Lima on Monday. An earlier round was held in Quito on 2 May."
    assert {p.name for p in read_text(text).reports[-1].participants} == {"Brazil", "Bolivia"}


def test_talks_that_go_on_by_video_are_a_call(read_text: ReadText) -> None:
    (report,) = rest(read_text, "Talks will continue by video on 3 July.")
    assert (report.type, report.mode) == ("call", "video")


@pytest.mark.parametrize(
    ("more", "land", "start"),
    [
        ("This year's gathering took place in Nauru on 3 March.", "NR", "2023-03-03"),
        ("The next conference will be held in Tonga on 3 July.", "TO", "2023-07-03"),
        ("Fiji will host next year's edition in Suva.", "FJ", "2024-01-01"),
    ],
)
def test_a_gathering_of_a_series_is_of_the_same_body(read_text: ReadText, more: str, land: str, start: str) -> None:
    reading = read_text("The Pacific Islands Forum met in Apia on Friday. " + more)
    found = {(r.place.country, str(r.start)): names(r) for r in reading.reports if r.place is not None}
    assert "Pacific Islands Forum" in found[land, start]


def test_a_conference_is_no_round_of_talks(read_text: ReadText) -> None:
    assert rest(read_text, "The next conference will be held in Quito on 3 July.") == []


@pytest.mark.parametrize(
    "more",
    [
        "Brazil will host the next meeting in 2025.",
        "Brazil is to host next year's summit.",
        "Brazil will host the 2024 summit.",
        "The next summit will be hosted by Brazil.",
        "The next summit will take place in Brazil.",
    ],
)
def test_who_hosts_the_next_gathering_of_a_body_is_no_host_of_the_last(read_text: ReadText, more: str) -> None:
    text = f"Leaders of the G20 held a summit in New Delhi on Sunday. {more}"
    last, coming = read_text(text, "2023-09-12").reports
    assert not names(last) & {"Brazil"}
    assert {(p.name, p.role) for p in coming.participants} == {("G20", "participant"), ("Brazil", "host")}
    assert (last.status, coming.status) == ("held", "planned")


def test_the_last_summit_is_of_the_summits_told_of(read_text: ReadText) -> None:
    text = (
        "The Arab League will hold its annual summit in Manama on Thursday. Its members are expected to call for a "
        "peace conference. The last summit was held in Jeddah in May 2022, when Bashar al-Assad attended."
    )
    last = next(r for r in read_text(text).reports if r.date and r.date.startswith("2022"))
    assert names(last) >= {"Arab League", "Bashar al-Assad"}


@pytest.mark.parametrize("series", ["bilateral summit", "round of political consultations"])
def test_the_next_of_a_series_that_states_hold_is_of_the_states(read_text: ReadText, series: str) -> None:
    text = f"Lula da Silva met Luis Arce in Lima on Monday. The next {series} will be held in Quito in July."
    assert names(read_text(text).reports[-1]) == {"Brazil", "Bolivia"}


def test_the_next_summit_is_no_round_of_a_meeting_held_at_the_last(read_text: ReadText) -> None:
    text = (
        "The Summit of the Straits Dialogue was attended by Abdulla Yameen and James Michel in Malé. On Tuesday Navin "
        "Ramgoolam received Mohamed Nasheed. The fifth summit is to take place in Moroni in 2026."
    )
    planned = [names(report) for report in read_text(text, "2024-09-09").reports if report.status == "planned"]
    assert not any({"Navin Ramgoolam", "Mohamed Nasheed"} & parties for parties in planned)


def test_the_next_summit_is_none_of_two_who_met_beside_the_last(read_text):
    reading = read_text(
        "The ASEAN summit opened in Kuala Lumpur on Sunday. Li Qiang held talks with Anwar Ibrahim and with "
        "Singapore's Lawrence Wong on Monday. The Philippines will host the next summit in Cebu in May."
    )
    (last,) = [r for r in reading.reports if r.place and r.place.city == "Cebu"]
    assert names(last) == {"Philippines", "Association of Southeast Asian Nations"}


SERIES = "2 May 2023 - Josep Borrell hosts Aleksandar Vučić and Albin Kurti in Brussels.\n\n"


@pytest.mark.parametrize(
    "more", ["11 June 2023 - Second trilateral, in Tirana.", "11 June 2023 - A second meeting collapses in Tirana."]
)
def test_an_entry_of_a_chronology_goes_on_with_those_of_the_last(read_text: ReadText, more: str) -> None:
    (report,) = [r for r in read_text(SERIES + more).reports if r.date == "2023-06-11"]
    assert names(report) == {"Josep Borrell", "Aleksandar Vučić", "Albin Kurti"}
    assert report.place is not None
    assert report.place.city == "Tirana"


@pytest.mark.parametrize("more", ["11 June 2023 - First session of the Greek parliament.", "11 June 2023 - A new law."])
def test_an_entry_about_others_does_not(read_text: ReadText, more: str) -> None:
    assert [r.date for r in read_text(SERIES + more).reports] == ["2023-05-02"]


def test_a_round_that_collapsed_was_held(read_text: ReadText) -> None:
    (report,) = rest(read_text, "A second round collapsed in Quito on 2 May.")
    assert (report.status, report.date, names(report)) == ("held", "2023-05-02", {"Bolivia", "Chile"})
