"""The day of the last of several encounters, told behind a comma."""

import pytest


@pytest.mark.parametrize(
    "words",
    [
        "met twice in May, most recently on Tuesday",
        "have met several times in the past month, the last time on Tuesday",
        "held several meetings over the spring, the last of them on Tuesday",
    ],
)
def test_it_is_the_day_of_the_encounter(the_report, words):
    assert the_report(f"Sergei Lavrov and Hakan Fidan {words}.", "2023-06-23").date == "2023-06-20"
