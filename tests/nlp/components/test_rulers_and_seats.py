"""Rulers that a text names nowhere, and offices of the government that speaks: "the emir", "the Kremlin said"."""

import pytest

from tests.nlp.conftest import ReadText


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            "MANAMA (Reuters) - Josep Borrell was received by the king on Monday at Sakhir Palace.",
            {"Josep Borrell", "BH"},
        ),
        ("Olaf Scholz flew to Doha on Sunday. He dined with the emir on Monday.", {"Olaf Scholz", "QA"}),
        ("Antony Blinken met the crown prince in Jeddah on Monday.", {"Antony Blinken", "SA"}),
        ("Anwar Ibrahim called on the sultan in Bandar Seri Begawan on Monday.", {"Anwar Ibrahim", "BN"}),
    ],
)
def test_the_ruler_is_the_one_of_the_nearest_place(read_text: ReadText, text: str, sides: set[str]) -> None:
    met = [r for r in read_text(text).reports if r.type == "meeting"]
    assert [{p.name if p.name in sides else p.country for p in r.participants} for r in met] == [sides]


@pytest.mark.parametrize(
    "text",
    [
        "Olaf Scholz met the king on Monday.",
        "Olaf Scholz met the emir in Paris on Monday.",
        "After Rabat and Madrid had agreed, Olaf Scholz met the king on Monday.",
    ],
)
def test_without_a_realm_or_with_two_the_ruler_is_nobody(read_text: ReadText, text: str) -> None:
    assert read_text(text).reports == ()


def test_a_name_of_the_tables_gives_the_rank(read_text: ReadText) -> None:
    text = "John Kerry met Sultan Qaboos in Salalah. The sultan later received Javad Zarif."
    names = [{p.name for p in r.participants} for r in read_text(text).reports]
    assert {"Qaboos bin Said", "Mohammad Javad Zarif"} in names


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("The Kremlin said the president would receive Aleksandar Vucic on Friday.", "RU"),
        ("Downing Street said on Monday that the prime minister would meet Aleksandar Vucic on Thursday.", "GB"),
        ("The Turkish foreign ministry said the minister would meet Aleksandar Vucic on Friday.", "TR"),
    ],
)
def test_a_seat_of_government_speaks_of_its_own(read_text: ReadText, text: str, country: str) -> None:
    reports = read_text(text).reports
    assert [{p.country for p in r.participants} for r in reports] == [{country, "RS"}]


def test_an_office_that_the_speaker_has_not_is_nobodys(read_text: ReadText) -> None:
    assert read_text("The White House said the prime minister would meet Aleksandar Vucic on Thursday.").reports == ()
