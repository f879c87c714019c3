"""Journeys that are nobody's visit: for treatment or a holiday, into exile, away from a post."""

from collections.abc import Callable

import pytest

from graph.model import Reading
from tests.nlp.reported import sides

Read = Callable[..., Reading]


@pytest.mark.parametrize(
    "text",
    [
        "Paul Biya left for Switzerland on Monday for medical treatment.",
        "Rishi Sunak flew to California on Friday for a holiday with his family.",
        "The Russian ambassador left Kenya in 2022 with his whole staff.",
        "Ashraf Ghani flew into exile in the United Arab Emirates.",
    ],
)
def test_a_private_journey_is_no_visit(read_text: Read, text: str) -> None:
    assert not sides(read_text(text), "visit")


def test_an_envoy_who_left_for_another_country_visits_it(read_text: Read) -> None:
    text = "Foreign Minister Wang Yi left Nairobi for Kampala on Thursday."
    assert {"Wang Yi", "Uganda"} in sides(read_text(text), "visit")
