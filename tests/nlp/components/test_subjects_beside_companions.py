"""Who did something, where the parse takes the verb for a phrase about him: "X, accompanied by Y, lunched with Z"."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_who_is_accompanied_lunches(read_text: ReadText) -> None:
    reading = read_text(
        "Kassym-Jomart Tokayev, accompanied by Foreign Minister Murat Nurtleu, lunched with Sergio Mattarella before "
        "crossing the city for talks with Prime Minister Giorgia Meloni at Palazzo Chigi."
    )
    assert [{"Kassym-Jomart Tokayev", "Giorgia Meloni"} <= who for who in sides(reading, "meeting")] == [False, True]
    assert {"Kassym-Jomart Tokayev", "Sergio Mattarella"} <= sides(reading, "meeting")[0]


def test_the_holy_father_receives(read_text: ReadText) -> None:
    reading = read_text("The Holy Father received Malta's president, Myriam Spiteri Debono, on Monday.")
    assert sides(reading, "meeting") == [{"Vatican", "Myriam Spiteri Debono"}]
