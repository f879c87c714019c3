"""Who is among those at a gathering attends it."""

import pytest

from tests.nlp.reported import sides


@pytest.mark.parametrize(
    "text",
    [
        "Sergey Lavrov, who smiled, and Petr Fiala, who wept, were among those at Monday's Oslo conference on Yemen.",
        "Sergey Lavrov and Petr Fiala were among the guests at the G20 summit in Oslo on Monday.",
    ],
)
def test_those_among_the_guests_attend(read_text, text):
    assert any({"Sergey Lavrov", "Petr Fiala"} <= named for named in sides(read_text(text), "gathering"))
