"""Saints whose names places have are nobody who takes part; names of Taiwan keep their second syllable."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_a_patron_of_a_square_is_nobody(read_text: ReadText) -> None:
    reading = read_text(
        "Zoran Zaev has been welcomed on St Mark's Square by Andrej Plenkovic. The two have talked about roads.",
        published="2019-03-06",
    )
    assert sides(reading) == [{"Zoran Zaev", "Andrej Plenković"}]


def test_a_syllable_written_as_in_taiwan_is_part_of_the_name(read_text: ReadText) -> None:
    reading = read_text("Tien Chung-kwang met Surangel Whipps in Koror on Sunday.", published="2024-08-26")
    assert sides(reading, "meeting") == [{"Tien Chung-kwang", "Surangel Whipps Jr."}]
