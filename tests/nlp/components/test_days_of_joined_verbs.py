"""Days of what a sentence tells by several verbs: each has its own, and a journey on from there has none."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import names


def _days(read_text: ReadText, text: str, published: str, *kinds: str) -> dict[str, str]:
    """The date of each report by the name of whom it tells besides the first of the text."""
    reports = read_text(text, published=published).reports
    first = reports[0].participants[0].name
    return {" ".join(sorted(names(r) - {first})): str(r.date) for r in reports if not kinds or r.type in kinds}


def test_a_day_behind_the_second_verb_is_not_of_the_first(read_text: ReadText) -> None:
    text = (
        "Ernesto Araujo will see his counterpart Toshimitsu Motegi on September 26 and call on Prime Minister "
        "Shinzo Abe the following day, a spokeswoman said."
    )
    assert _days(read_text, text, "2019-09-18") == {"Toshimitsu Motegi": "2019-09-26", "Shinzo Abe": "2019-09-27"}


def test_weekdays_to_come_are_in_order(read_text: ReadText) -> None:
    text = "Olzhas Bektenov will hold talks with Li Qiang on Monday and see Xi Jinping on Tuesday, the embassy said."
    assert _days(read_text, text, "2024-05-14") == {"Li Qiang": "2024-05-20", "Xi Jinping": "2024-05-21"}
    text = "Blinken met Sameh Shoukry in Cairo on Sunday and will see Ayman Safadi in Amman on Tuesday."
    assert _days(read_text, text, "2024-05-14") == {"Sameh Shoukry": "2024-05-12", "Ayman Safadi": "2024-05-14"}


def test_a_journey_on_has_not_the_day_of_the_first_stop(read_text: ReadText) -> None:
    text = (
        "Bolivian President Luis Arce is expected in Moscow on June 6 and will go on to Beijing, where he is to meet "
        "President Xi Jinping on June 9."
    )
    assert _days(read_text, text, "2024-05-14", "visit") == {"Russia": "2024-06-06", "China": "2024-06-09"}
    text = "Yoon Suk Yeol was in Hiroshima last year and goes on to Jakarta."
    assert _days(read_text, text, "2024-05-14", "visit") == {"Japan": "2023", "Indonesia": "None"}
