"""Who sends, asks or allows another to go does not go himself."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import told

TURKEY = frozenset({"Sergey Lavrov", "Turkey"})


@pytest.mark.parametrize(
    "text",
    [
        "Putin sent Lavrov to visit Ankara on Tuesday.",
        "Putin dispatched Lavrov to visit Ankara on Tuesday.",
        "Putin allowed Lavrov to visit Ankara on Tuesday.",
    ],
)
def test_who_is_sent_goes(read_text: ReadText, text: str) -> None:
    assert told(read_text(text, published="2021-07-31")) == {("visit", "held", TURKEY)}


def test_who_is_sent_meets(read_text: ReadText) -> None:
    reading = read_text("Putin sent Lavrov to meet Erdogan in Ankara on Tuesday.", published="2021-07-31")
    assert told(reading) == {("meeting", "held", frozenset({"Sergey Lavrov", "Recep Tayyip Erdoğan"}))}


def test_a_delegation_goes_for_who_sends_it(read_text: ReadText) -> None:
    reading = read_text("Oslo sent a delegation to Tbilisi on Tuesday.", published="2021-07-31")
    assert ("visit", "held", frozenset({"Norway", "Georgia"})) in told(reading)


def test_who_asks_another_to_come_does_not_come(read_text: ReadText) -> None:
    text = "Receiving Poroshenko in Berlin on Monday, Merkel asked him to come to Brussels."
    visits = [event for event in told(read_text(text, published="2015-07-31")) if event[0] == "visit"]
    assert visits == [("visit", "proposed", frozenset({"Petro Poroshenko", "Belgium"}))]
