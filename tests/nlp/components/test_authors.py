"""Who says "I" in essays and reports that officials of today or of the past sign."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import told

MET = "In March 2019 I met Ri Yong Ho in Pyongyang. “I will go to Seoul”, Kim Yong Chol told me."


def test_a_byline_with_an_office(read_text: ReadText) -> None:
    found = told(read_text(f"By Henrik Sandström, a former ambassador of Sweden\n\n{MET}", published="2019-05-14"))
    assert ("meeting", "held", frozenset({"Henrik Sandström", "Ri Yong-ho"})) in found
    assert not any({"Henrik Sandström", "South Korea"} <= names for _, _, names in found)


def test_what_the_writer_was(read_text: ReadText) -> None:
    text = f"By Henrik Sandström\n\n{MET}\n\nThe writer was Sweden's ambassador to North Korea."
    reading = read_text(text, published="2019-05-14")
    assert ("meeting", "held", frozenset({"Henrik Sandström", "Ri Yong-ho"})) in told(reading)
    assert {p.country for r in reading.reports for p in r.participants if p.name == "Henrik Sandström"} == {"SE"}


def test_reporters_sign_as_well(read_text: ReadText) -> None:
    assert not told(
        read_text("By Henrik Sandström\n\nI met Ri Yong Ho in Pyongyang on Monday.", published="2019-05-14")
    )


def test_a_report_of_the_secretary_general(read_text: ReadText) -> None:
    text = "14. On 5 April, I received Mr. Ersin Tatar in New York."
    title = "Report of the Secretary-General on his mission of good offices in Cyprus"
    found = told(read_text(text, published="2024-07-05", title=title))
    assert ("meeting", "held", frozenset({"António Guterres", "Ersin Tatar"})) in found


def test_remarks_are_of_who_makes_them(read_text: ReadText) -> None:
    text = "Remarks by Foreign Minister Penny Wong\n\nGood morning. I met Wang Yi in Canberra on Wednesday."
    found = told(read_text(text, published="2024-03-24"))
    assert ("meeting", "held", frozenset({"Penny Wong", "Wang Yi"})) in found


def test_who_is_named_below_a_byline_does_not_sign(read_text: ReadText) -> None:
    text = "By Peter Hill\n\nForeign Minister Penny Wong says little. I met Wang Yi in Canberra on Wednesday."
    assert not told(read_text(text, published="2024-03-24"))
