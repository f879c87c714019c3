"""Plans that are not confirmed are open still, and not refused."""

import pytest

from tests.nlp.conftest import ReadText

OPEN = [
    ("Friday 30 June. Visit of Olaf Scholz to Lima (not confirmed).", "proposed"),
    ("Friday 30 June. Olaf Scholz visits Lima (not yet confirmed).", "proposed"),
    ("Friday 30 June. Olaf Scholz meets Emmanuel Macron (unconfirmed).", "proposed"),
    ("Friday 30 June. Olaf Scholz meets Emmanuel Macron, as the Elysee has confirmed.", "planned"),
]


@pytest.mark.parametrize(("entry", "status"), OPEN)
def test_what_is_not_confirmed_is_left_open(read_text: ReadText, entry: str, status: str) -> None:
    text = f"{entry}\nSaturday 1 July. Ola Dahl of Norway meets the Finnish prime minister."
    (first, *_) = read_text(text, title="Diary").reports
    assert (first.status, first.date) == (status, "2023-06-30")


def test_a_trip_that_is_not_confirmed_is_not_refused(read_text: ReadText) -> None:
    (report,) = read_text("Olaf Scholz will visit Lima in July, though the trip is not confirmed.").reports
    assert report.status in ("planned", "proposed")
