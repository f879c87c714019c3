"""Who is among those at a gathering attends it; ambassadors hand over their credentials one by one."""

import pytest

from tests.nlp.reported import sides


@pytest.mark.parametrize(
    "text",
    [
        "Sergey Lavrov, who smiled, and Petr Fiala, who didn't, were among those at Monday's Oslo conference on Yemen.",
        "Sergey Lavrov and Petr Fiala were among the guests at the G20 summit in Oslo on Monday.",
    ],
)
def test_those_among_the_guests_attend(read_text, text):
    assert any({"Sergey Lavrov", "Petr Fiala"} <= named for named in sides(read_text(text), "gathering"))


def test_credentials_are_received_from_each(read_text):
    reading = read_text("Petr Fiala received the credentials of the ambassadors of Peru, Cuba and Chad on Monday.")
    assert {"Petr Fiala", "Peru"} in sides(reading)
    assert {"Petr Fiala", "Chad"} in sides(reading)


def test_ambassadors_received_at_once_are_one_company(read_text):
    reading = read_text("Petr Fiala received the ambassadors of Peru, Cuba and Chad on Monday.")
    assert {"Petr Fiala", "Peru", "Cuba", "Chad"} in sides(reading)
