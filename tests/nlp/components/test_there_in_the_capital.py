"""What "there" means behind a capital that is described, and when."""

from tests.nlp.conftest import ReadText


def test_there_is_the_capital_described_before(read_text: ReadText) -> None:
    reading = read_text(
        "Fidel Ramos was in Hong Kong in August.\n\nRodrigo Duterte is due in the Laotian capital on Tuesday. "
        "He may sit down there with Barack Obama.",
        published="2016-09-05",
    )
    assert [r.place and r.place.city for r in reading.reports if r.type == "meeting"] == ["Vientiane"]


def test_who_went_somewhere_on_a_day_met_there_then(read_text: ReadText) -> None:
    text = "John Kerry, who travelled to Muscat in August, met there with Mohammad Javad Zarif."
    reading = read_text(text, published="2023-10-17")
    assert [str(r.date) for r in reading.reports if r.type == "meeting"] == ["2023-08"]
