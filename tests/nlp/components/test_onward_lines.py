"""Next stops told without a traveller, visits to a venue, and who came for an occasion."""

from collections.abc import Callable

import pytest

from graph.model import Reading
from tests.nlp.reported import told

ReadText = Callable[..., Reading]


@pytest.mark.parametrize(
    ("text", "lands"),
    [
        ("Annalena Baerbock flies to Accra on Thursday. Then Lomé, then Dakar.", {"Ghana", "Togo", "Senegal"}),
        ("Annalena Baerbock flies to Accra on Thursday. Next on the itinerary is Lomé.", {"Ghana", "Togo"}),
        ("Annalena Baerbock flies to Accra on Thursday. Lomé follows on Saturday.", {"Ghana", "Togo"}),
        ("Annalena Baerbock will be at the White House on Thursday.", {"United States"}),
    ],
)
def test_next_stops_are_of_who_travels(read_text: ReadText, text: str, lands: set[str]) -> None:
    expected = {("visit", "planned", frozenset({"Annalena Baerbock", land})) for land in lands}
    assert told(read_text(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The price of cocoa rose in Accra. Then Lomé, then Dakar.",
        "Annalena Baerbock spoke in Berlin on Monday. Then came Hamburg, then the holidays.",
        "Annalena Baerbock spoke in Berlin on Monday. Applause follows.",
    ],
)
def test_lines_without_a_traveller_tell_of_no_visit(read_text: ReadText, text: str) -> None:
    assert not told(read_text(text))
