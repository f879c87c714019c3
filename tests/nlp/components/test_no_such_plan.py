"""What a spokesman is asked about and says that there is no such thing of; tours that are no journeys."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides, statuses

ANSWERS = ["there was no such proposal", "no such meeting was planned"]


@pytest.mark.parametrize("answer", ANSWERS)
def test_what_there_is_no_such_thing_of_is_refused(read_text: ReadText, answer: str) -> None:
    reading = read_text(
        "NEW DELHI - Asked about speculation over a meeting between Prime Minister Narendra Modi and his Pakistani "
        f"counterpart Shehbaz Sharif, MEA spokesperson Randhir Jaiswal said {answer}.",
        published="2026-02-03",
    )
    assert statuses(reading, "meeting") == {"refused"}


def test_the_ministry_of_a_spokesman_is_indian(read_text: ReadText) -> None:
    reading = read_text(
        "NEW DELHI - Ukraine was discussed, MEA spokesperson Randhir Jaiswal said.", published="2026-02-03"
    )
    countries = {entity.name: entity.country for entity in reading.entities}
    assert countries["Randhir Jaiswal"] == "IN"


def test_a_tour_of_duty_is_no_visit(read_text: ReadText) -> None:
    reading = read_text(
        "ABUJA - The President of the ECOWAS Commission, Dr Omar Alieu Touray, on Wednesday in Abuja received the "
        "Ambassador of Morocco to Nigeria, Mr Moha Ou Ali Tagma, who came to bid him farewell at the end of his tour "
        "of duty.",
        published="2025-01-31",
    )
    assert sides(reading, "visit") == []
