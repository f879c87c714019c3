"""Whom somebody meets after another, told with a word of order alone: "saw A, then B", "met A, followed by B"."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    "told",
    [
        "met Prime Minister Najib Mikati, followed by Speaker Nabih Berri.",
        "went straight from the airport to see Prime Minister Najib Mikati, then Parliament Speaker Nabih Berri.",
        "saw Prime Minister Najib Mikati on Monday and, a few hours later, Speaker Nabih Berri.",
    ],
)
def test_whom_one_sees_next_is_another_meeting(read_text: ReadText, told: str) -> None:
    reading = read_text(f"Iranian Foreign Minister Hossein Amir-Abdollahian {told}")
    assert sides(reading, "meeting") == [
        {"Hossein Amir-Abdollahian", "Najib Mikati"},
        {"Hossein Amir-Abdollahian", "Nabih Berri"},
    ]


def test_who_speaks_next_was_not_met(read_text: ReadText) -> None:
    reading = read_text("James Cleverly met Antony Blinken on Monday, then Kamala Harris said the talks had gone well.")
    assert sides(reading, "meeting") == [{"James Cleverly", "Antony Blinken"}]


def test_who_flies_in_first_of_his_kind_pays_a_visit(read_text: ReadText) -> None:
    reading = read_text(
        "Hossein Amir-Abdollahian flew into the Lebanese capital on Monday, the first senior official from Tehran "
        "to do so since Israel killed a general a week ago."
    )
    assert sides(reading, "visit") == [{"Hossein Amir-Abdollahian", "Lebanon"}]
