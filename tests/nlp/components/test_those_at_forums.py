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


def test_those_present_attend(read_text):
    text = (
        "The G20 summit opened in Oslo on Monday. US Vice-President Kamala Harris, Sergey Lavrov and Petr Fiala were "
        "among those present."
    )
    (named,) = sides(read_text(text), "gathering")
    assert named >= {"G20", "Kamala Harris", "Sergey Lavrov", "Petr Fiala"}
