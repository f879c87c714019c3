"""Whose diary a heading gives by the office and its state: "Programme of the President of the Republic of Malawi"."""

import pytest

from graph.model import Reading
from tests.nlp.conftest import ReadText

TEXT = (
    "Monday, 14 February: the {office}, Anna Lund, receives the Ambassador of Egypt, Mr. Hany Rashwan.\n\n"
    "Tuesday, 15 February: travels to Ottawa."
)


def owner(reading: Reading) -> set[tuple[str, str | None]]:
    """Who is the guest in Ottawa, and of which state."""
    visits = (report for report in reading.reports if report.type == "visit")
    return {(p.name, p.country) for report in visits for p in report.participants if p.role == "guest"}


@pytest.mark.parametrize(
    ("heading", "office", "state"),
    [
        ("Programme of the President of the Republic of Malawi", "President", "MW"),
        ("Programme of the Prime Minister of Norway, 14-20 February", "Prime Minister", "NO"),
        ("Agenda of the Minister of Foreign Affairs of Trinidad and Tobago", "Minister", "TT"),
        ("Schedule of the Foreign Minister of the Kingdom of Tonga", "Minister", "TO"),
        ("Engagements of the Secretary-General of the OSCE", "Secretary-General", None),
    ],
)
def test_the_heading_says_of_which_state_its_owner_is(
    read_text: ReadText, heading: str, office: str, state: str | None
) -> None:
    assert owner(read_text(TEXT.format(office=office), "2005-02-14", title=heading)) == {("Anna Lund", state)}
