"""Gatherings that the name of a forum alone tells of, and forums that only act."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides

PUBLISHED = "2024-06-12"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("President Javier Milei comes directly from the G7 in Apulia.", {"G7", "Javier Milei"}),
        ("On the sidelines of the G20 in Hamburg on Friday, Angela Merkel met Recep Tayyip Erdoğan.", {"G20"}),
        ("Chancellor Olaf Scholz flew to New York for the UN General Assembly on Monday.", {"Olaf Scholz"}),
        ("Keir Starmer arrived in Lima on Thursday, a day late for APEC.", {"Keir Starmer"}),
        ("The two ministers shook hands before the G20 opens on Bali on Tuesday.", {"G20"}),
        ("Foreign Minister Radosław Sikorski in Brussels for the Foreign Affairs Council.", {"Radosław Sikorski"}),
        ("Prime Minister Fumio Kishida has the G20 in Rio de Janeiro in November to think of.", {"G20"}),
    ],
)
def test_a_forum_is_an_occasion_where_one_goes_to_it_or_it_has_a_place(
    read_text: ReadText, text: str, who: set[str]
) -> None:
    assert any(who <= found for found in sides(read_text(text, PUBLISHED), "gathering"))


@pytest.mark.parametrize(
    "text",
    [
        "The G7 condemned the launch on Monday, Prime Minister Fumio Kishida said.",
        "The resolution went to the Security Council, diplomats in New York said.",
        "President William Ruto thanked the members of the G20 for their help.",
        "Norway's seat in the Security Council falls vacant in January.",
        "The President of the European Council, Charles Michel, welcomed the news on Monday.",
    ],
)
def test_a_forum_that_acts_is_no_occasion(read_text: ReadText, text: str) -> None:
    assert sides(read_text(text, PUBLISHED), "gathering") == []


def test_leaders_gather_for_the_forum_that_their_town_is_named_for(read_text: ReadText) -> None:
    (report,) = read_text("World leaders gather in New York next week for the UN General Assembly.").reports
    assert (report.type, report.status) == ("gathering", "planned")
