"""One journey and one meeting that two words of a sentence tell of."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import told


def test_a_visit_one_says_one_would_go_ahead_with_is_planned(read_text: ReadText) -> None:
    text = "Brazil's Lula said he would go ahead with a visit to Santa Cruz in Bolivia on July 9."
    assert {status for _, status, _ in told(read_text(text, published="2024-06-27"))} == {"planned"}


def test_a_dinner_at_which_all_met_is_no_other_meeting(read_text: ReadText) -> None:
    text = (
        "Bulgaria's Boyko Borissov and Turkey's Tayyip Erdogan last met in Varna in March, at a dinner with the "
        "European Union's Donald Tusk and Jean-Claude Juncker."
    )
    assert len(read_text(text, published="2018-07-23").reports) == 1


def test_who_says_that_another_travels_does_not(read_text: ReadText) -> None:
    text = (
        "Japanese Foreign Minister Taro Aso said in Tokyo that a planned trip to China by his own deputy, Shotaro "
        "Yachi, would take place on Monday as scheduled."
    )
    assert told(read_text(text, published="2006-10-20")) == {
        ("visit", "planned", frozenset({"Shotaro Yachi", "China"}))
    }
