"""Who is unable to be somewhere, and what costs little."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import names, statuses

SUMMIT = "the G20 summit in New Delhi"


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("was unable to attend", "held"),
        ("failed to attend", "held"),
        ("did not attend", "held"),
        ("could not attend", "held"),
        ("will be unable to attend", "planned"),
        ("will not attend", "planned"),
    ],
)
def test_a_gathering_goes_on_without_who_is_unable_to_attend(read_text: ReadText, said: str, status: str) -> None:
    reports = read_text(f"Sergey Lavrov {said} {SUMMIT}.").reports
    assert [(r.status, "Sergey Lavrov" in names(r)) for r in reports] == [(status, False)]


def test_a_visit_that_somebody_was_unable_to_make(read_text: ReadText) -> None:
    assert statuses(read_text("Sergey Lavrov was unable to travel to Khartoum."), "visit") == {"cancelled"}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("A meeting in Oslo between Nikol Pashinyan and Ilham Aliyev would cost little.", "proposed"),
        ("The scandal cost Antony Blinken a meeting with Xi Jinping.", "cancelled"),
    ],
)
def test_what_it_costs(read_text: ReadText, text: str, status: str) -> None:
    assert statuses(read_text(text), "meeting") == {status}
