"""Church styles before names, and the numbers behind them."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_his_beatitude_is_no_part_of_the_name(read_text: ReadText) -> None:
    reading = read_text(
        "Jordan's Prince Ghazi received His Beatitude Theophilos III, Patriarch of Jerusalem, on Sunday. Theophilos "
        "leaves for Athens tomorrow.",
        published="2025-02-20",
    )
    assert {"Ghazi", "Theophilos III"} in sides(reading, "meeting")
    assert {"Theophilos III", "Greece"} in sides(reading, "visit")


def test_his_holiness_receives(read_text: ReadText) -> None:
    reading = read_text(
        "His Holiness Karekin II received the French ambassador, Olivier Decottignies, on Sunday.",
        published="2025-02-20",
    )
    assert sides(reading, "meeting") == [{"Karekin II", "Olivier Decottignies"}]
