"""Datelines whose agency stands in no brackets, opens the line, or follows the town on a line of its own."""

import pytest

from nlp.source.layout import layout

STORY = "Ministers of both sides met for three hours in the palace, and they will meet again."


@pytest.mark.parametrize(
    ("head", "place", "agency"),
    [
        ("Riyadh, December 03, 2025, NNA -- ", "Riyadh", "NNA"),
        ("YOKOHAMA, Aug. 21, Norden - ", "YOKOHAMA", "Norden"),
        ("Accra, Sept. 11, NNA - ", "Accra", "NNA"),
        ("Tehran, NNAX – ", "Tehran", "NNAX"),
        ("TASHKENT. NORDPRESS – ", "TASHKENT", "NORDPRESS"),
        ("(NNA) - ROME, FEB 6 - ", "ROME", "NNA"),
        ("ISTANBUL (NN)\n\n", "ISTANBUL", "NN"),
    ],
)
def test_an_agency_needs_no_brackets(head: str, place: str, agency: str) -> None:
    found = layout(head + STORY)
    assert found.dateline is not None
    assert (found.dateline.place, found.dateline.agency) == (place, agency)
    assert (head + STORY)[found.body :] == STORY


@pytest.mark.parametrize("head", ["Paris, 3 May, Berlin - ", "Rome, Peru – ", "Saturday, March 1, Peru - "])
def test_a_town_or_land_is_no_agency(head: str) -> None:
    found = layout(head + STORY)
    assert found.dateline is None or found.dateline.agency is None
