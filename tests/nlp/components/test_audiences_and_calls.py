"""Who receives whom at an audience, who takes whose call, and who drops by."""

import pytest

from tests.nlp.conftest import ReadText


@pytest.mark.parametrize(
    "text",
    [
        "Rishi Sunak was granted an audience with King Salman in Riyadh on Monday.",
        "King Salman granted Rishi Sunak an audience in Riyadh on Monday.",
        "Rishi Sunak called in on King Salman in Riyadh on Monday.",
    ],
)
def test_who_grants_an_audience_is_the_host(read_text: ReadText, text: str) -> None:
    (report,) = read_text(text).reports
    assert {p.name: p.role for p in report.participants} == {
        "Rishi Sunak": "guest",
        "Salman bin Abdulaziz Al Saud": "host",
    }


@pytest.mark.parametrize(
    "text",
    [
        "Rishi Sunak fielded a call from Olaf Scholz on Monday.",
        "Rishi Sunak returned Olaf Scholz's call on Monday.",
        "Rishi Sunak picked up the phone to Olaf Scholz on Monday.",
    ],
)
def test_who_takes_or_returns_a_call_talks(read_text: ReadText, text: str) -> None:
    (report,) = read_text(text).reports
    assert (report.type, {p.name for p in report.participants}) == ("call", {"Rishi Sunak", "Olaf Scholz"})


def test_who_drops_by_calls_nothing_off(read_text: ReadText) -> None:
    (report,) = read_text("Wang Yi dropped by to see Antonio Guterres in New York on Monday.").reports
    assert report.status == "held"


@pytest.mark.parametrize(
    "text",
    [
        "Julius Maada Bio received letters of credence from the Egyptian Ambassador, Mohamed Nabil, on Monday.",
        "Julius Maada Bio received the letters of credence of Egyptian Ambassador Mohamed Nabil on Monday.",
    ],
)
def test_letters_of_credence_are_credentials(read_text: ReadText, text: str) -> None:
    (report,) = read_text(text).reports
    assert {p.name: p.role for p in report.participants} == {"Julius Maada Bio": "host", "Mohamed Nabil": "guest"}


def test_who_calls_and_is_received_by_telephone_is_told_of_once(read_text: ReadText) -> None:
    text = (
        "Foreign Minister Abdullah Al-Yahya received a phone call from his Omani counterpart Sayyid Badr bin Hamad "
        "Al-Busaidi, dealing with the latest developments in the region."
    )
    assert [report.type for report in read_text(text, "2025-11-11").reports] == ["call"]


def test_a_call_on_somebody_at_his_office_is_no_call_at_a_port(read_text: ReadText) -> None:
    text = "British Ambassador Rob Fenn called on Home Minister Ramesh Lekhak at his office in Singha Durbar on Monday."
    assert [report.type for report in read_text(text, "2025-06-18").reports] == ["meeting"]


@pytest.mark.parametrize(
    "text",
    [
        "Finance Minister Biman Prasad held a meeting via Zoom with Nicola Willis on Monday.",
        "Biman Prasad and Nicola Willis held talks through video conferencing on Monday.",
        "Biman Prasad had discussions by videoconference with Nicola Willis on Monday.",
    ],
)
def test_talks_held_over_a_link_are_a_call(read_text: ReadText, text: str) -> None:
    assert [(report.type, report.mode) for report in read_text(text).reports] == [("call", "video")]


@pytest.mark.parametrize(
    "text",
    [
        "Wang Yi received a courtesy call by Hakan Fidan in Beijing on Monday.",
        "Wang Yi received a courtesy call from Hakan Fidan in Beijing on Monday.",
        "Wang Yi received the letters of credence of the Turkish ambassador, Hakan Fidan, in Beijing on Monday.",
        "Wang Yi received copies of the credentials of the Turkish ambassador, Hakan Fidan, in Beijing on Monday.",
    ],
)
def test_who_pays_a_courtesy_call_that_is_received_is_the_guest(read_text: ReadText, text: str) -> None:
    (report,) = read_text(text).reports
    assert {p.name: p.role for p in report.participants} == {"Wang Yi": "host", "Hakan Fidan": "guest"}


def test_what_is_received_from_afar_is_no_visit(read_text: ReadText) -> None:
    assert not any(r.type == "meeting" for r in read_text("Wang Yi received a letter from Hakan Fidan.").reports)
