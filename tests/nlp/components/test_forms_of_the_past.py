"""Forms of the past that taggers take for the present."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import statuses


def test_who_rang_has_done_so(read_text: ReadText) -> None:
    reading = read_text("Albares rang Abbas Araghchi from the plane on Sunday, says the ministry, and will report.")
    assert statuses(reading, "call") == {"held"}


def test_what_one_put_to_paper_is_past(read_text: ReadText) -> None:
    text = (
        "Fayez al-Serraj, head of the internationally recognised government, put his name to the paper on Monday after "
        "some eight hours of indirect negotiations brokered by Russia and Turkey."
    )
    reading = read_text(text, published="2020-01-15")
    assert [(r.status, str(r.date)) for r in reading.reports] == [("held", "2020-01-13")]


def test_what_was_shown_on_a_trip_is_past(read_text: ReadText) -> None:
    reading = read_text(
        "Angolan Defence Minister Joao Ernesto dos Santos was shown the yard during a trip to Brazil in May.",
        published="2023-12-04",
    )
    assert [(r.status, str(r.date)) for r in reading.reports] == [("held", "2023-05")]
