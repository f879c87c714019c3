"""Offices without a country in what parliaments and spokesmen say are their own state's."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import told


@pytest.mark.parametrize(
    ("title", "text", "names"),
    [
        (
            "Senate Estimates: foreign affairs",
            "Ms Lund: The Minister for Foreign Affairs met Prime Minister Sogavare in Honiara on Monday.",
            {"Penny Wong", "Manasseh Sogavare"},
        ),
        (
            "Commons Chamber: oral answers",
            "The Prime Minister met Emmanuel Macron in Paris on Monday.",
            {"Rishi Sunak", "Emmanuel Macron"},
        ),
        (
            "Department Press Briefing",
            "The Secretary spoke with Foreign Minister Fidan in Ankara on Monday.",
            {"Antony Blinken", "Hakan Fidan"},
        ),
        (
            "Weekly media briefing by the Official Spokesperson",
            "New Delhi, June 20, 2023\n\nThe External Affairs Minister met Hakan Fidan on Monday.",
            {"S. Jaishankar", "Hakan Fidan"},
        ),
    ],
)
def test_whose_proceedings_they_are(read_text: ReadText, title: str, text: str, names: set[str]) -> None:
    assert names in [set(met) for _, _, met in told(read_text(text, title=title, published="2023-06-20"))]


@pytest.mark.parametrize("title", ["A chamber of horrors", "The king opens the Riksdag", "Riksdag speaker in Paris"])
def test_other_titles_do_not_say(read_text: ReadText, title: str) -> None:
    text = "The Prime Minister met Emmanuel Macron in Paris on Monday."
    assert not told(read_text(text, title=title, published="2023-06-20"))


@pytest.mark.parametrize(
    ("house", "host"), [("Buckingham Palace, 19 June 2023", "Charles III"), ("Amalienborg, 19 June 2023", None)]
)
def test_of_which_court_a_circular_is(read_text: ReadText, house: str, host: str | None) -> None:
    text = f"{house}\n\nThe President of Ghana, Nana Akufo-Addo, was received in audience by The King."
    met = [set(names) for _, _, names in told(read_text(text, title="Court Circular"))]
    assert ({host, "Nana Akufo-Addo"} in met) == (host is not None)
