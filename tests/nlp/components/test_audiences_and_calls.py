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
