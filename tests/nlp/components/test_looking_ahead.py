"""What live pages and newsletters say is still to come, and what is to be at an hour alone."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import told

STARMER = frozenset({"Keir Starmer", "Narendra Modi"})


@pytest.mark.parametrize(
    "lead", ["Coming up: ", "Still to come today: ", "09:00 Up next: ", "That is all. Later tonight: ", "Coming up\n\n"]
)
def test_what_is_led_in_as_ahead_is_planned(read_text: ReadText, lead: str) -> None:
    assert ("meeting", "planned", STARMER) in told(read_text(f"{lead}Keir Starmer meets Narendra Modi."))


def test_what_stands_below_the_next_line_is_news_again(read_text: ReadText) -> None:
    text = "Coming up: more from Delhi.\n\nKeir Starmer meets Narendra Modi."
    assert ("meeting", "planned", STARMER) not in told(read_text(text))


def test_later_today_is_today(read_text: ReadText) -> None:
    (report,) = read_text("10:00 All are in.\n\n09:00 Still to come today: Keir Starmer meets Narendra Modi.").reports
    assert (report.status, report.date) == ("planned", "2023-06-20")


@pytest.mark.parametrize("hour", ["at 4 p.m.", "at 16:30", "at noon"])
def test_what_has_an_hour_alone_is_of_the_day(read_text: ReadText, hour: str) -> None:
    text = f"It was a quiet morning.\n\nUrsula von der Leyen is to receive Maia Sandu {hour} in Brussels."
    assert [r.date for r in read_text(text).reports] == ["2023-06-20"]


def test_an_hour_behind_another_day_is_not_of_the_day(read_text: ReadText) -> None:
    text = "On Thursday the king is away. At 5 p.m. Ursula von der Leyen is to receive Maia Sandu."
    assert "2023-06-20" not in {r.date for r in read_text(text).reports}
