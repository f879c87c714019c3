"""What several do together, as the text says by one verb: "co-chaired", "co-hosted"."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides, told


def test_who_co_chairs_a_dialogue_takes_part(read_text: ReadText) -> None:
    text = (
        "Kerry co-chaired the fourth round of the India-U.S. strategic dialogue with External Affairs Minister Salman "
        "Khurshid on Monday."
    )
    assert sides(read_text(text, published="2013-06-25")) == [{"John Kerry", "Salman Khurshid"}]


def test_what_is_being_co_hosted_is_to_come(read_text: ReadText) -> None:
    text = "Germany and Jordan are co-hosting a conference on Syria in Amman on Thursday."
    assert {status for _, status, _ in told(read_text(text, published="2024-05-14"))} == {"planned"}
