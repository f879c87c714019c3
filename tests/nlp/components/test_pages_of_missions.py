"""Posts of embassies: of which state their ambassadors and those whom they meet are, and where."""

import pytest

from graph.model import Report
from tests.nlp.conftest import ReadText


def told(report: Report) -> tuple[str | None, dict[str, str | None]]:
    return report.place.city if report.place else None, {p.name: p.country for p in report.participants}


@pytest.mark.parametrize(
    ("heading", "met", "expected"),
    [
        (
            "Embassy of Ireland in Vietnam",
            "Minister Tran Van Binh",
            ("Hanoi", {"Deirdre Walsh": "IE", "Tran Van Binh": "VN"}),
        ),
        (
            "Embassy of Japan in Nepal",
            "Finance Minister Ram Thapa",
            ("Kathmandu", {"Deirdre Walsh": "JP", "Ram Thapa": "NP"}),
        ),
    ],
)
def test_embassy_names_both_states(
    read_text: ReadText, heading: str, met: str, expected: tuple[str, dict[str, str]]
) -> None:
    text = f"{heading}\nAmbassador Deirdre Walsh called on {met} this morning to discuss aviation."
    (report,) = read_text(text, "2025-06-12").reports
    assert told(report) == expected


def test_sign_behind_a_town_leaves_it_a_town(read_text: ReadText) -> None:
    (report,) = read_text("Minister Baiba Braže begins her visit to Ankara 🇱🇻🇹🇷", "2025-01-22").reports
    assert (report.type, report.place.city if report.place else None) == ("visit", "Ankara")
