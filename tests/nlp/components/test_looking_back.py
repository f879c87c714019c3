"""What is discussed, looked back on or shown in a file picture is no encounter of its own, nor one proposed."""

from tests.nlp.conftest import ReadText


def test_calls_made_to_discuss_something_were_held(read_text: ReadText) -> None:
    reading = read_text(
        "The comments came after President Donald Trump made his latest round of separate telephone calls to the "
        "leaders of Japan, China and Germany to discuss concerns about North Korea."
    )
    assert {(r.type, r.status) for r in reading.reports} == {("call", "held")}


def test_a_meeting_that_was_discussed_is_proposed(read_text: ReadText) -> None:
    reading = read_text("A meeting between Vladimir Putin and Emmanuel Macron was discussed on Monday.")
    assert "proposed" in {r.status for r in reading.reports if r.type == "meeting"}


def test_who_discuss_the_results_of_a_meeting_need_not_have_met_there(read_text: ReadText) -> None:
    reading = read_text(
        "Vladimir Putin spoke by telephone with Emmanuel Macron. The two presidents discussed in particular the "
        "results of the Seventh International Meeting on Syria that took place in Astana on October 30-31."
    )
    theirs = [r for r in reading.reports if any(p.kind == "person" for p in r.participants)]
    assert [(r.type, r.status, r.place) for r in theirs] == [("call", "held", None)]


def test_the_results_of_their_own_meeting_are_of_one_held(read_text: ReadText) -> None:
    reading = read_text("Vladimir Putin and Emmanuel Macron discussed the results of their meeting in Astana.")
    assert [(r.type, r.status, r.place and r.place.city) for r in reading.reports] == [("meeting", "held", "Astana")]


def test_who_chat_in_a_file_picture_are_together_and_on_no_telephone(read_text: ReadText) -> None:
    reading = read_text(
        "The comments came after President Donald Trump made telephone calls to President Xi Jinping.\n\n"
        "FILE - Donald Trump and China's Xi Jinping chat as they walk along the patio after a bilateral meeting in "
        "Palm Beach, Florida, April 7, 2017."
    )
    found = {(r.type, r.mode): r.start and r.start.isoformat() for r in reading.reports}
    assert found == {("call", "phone"): "2023-06-20", ("meeting", "in_person"): "2017-04-07"}
