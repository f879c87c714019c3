"""Where "there" is, and of what "the day after" is, behind a flight."""

from tests.nlp.conftest import ReadText


def test_there_is_where_one_leaves_for(read_text: ReadText) -> None:
    text = (
        "SEOUL - U.S. Secretary of State Condoleezza Rice flew in from Seoul. She leaves for Moscow on Saturday and is "
        "to see President Vladimir Putin there."
    )
    (report,) = (r for r in read_text(text, published="2006-10-20").reports if r.type == "meeting")
    assert report.place is not None
    assert report.place.city == "Moscow"


def test_the_day_after_a_flight_is_of_its_aim(read_text: ReadText) -> None:
    text = "Olaf Scholz flies to Washington on Sunday for a meeting with President Joe Biden the day after."
    days = {r.type: str(r.date) for r in read_text(text, published="2022-02-04").reports}
    assert days == {"visit": "2022-02-06", "meeting": "2022-02-07"}
