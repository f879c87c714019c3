"""A name of a place or body that the tagger lets run on over a comma into a leader's name."""

from tests.nlp.conftest import ReadText


def test_a_hall_ends_before_the_leader_named_behind_it(read_text: ReadText) -> None:
    text = "In Trier on Tuesday, in the Assembly Hall, Merkel met Emmanuel Macron."
    (report,) = read_text(text, "2019-01-23").reports
    assert {p.name for p in report.participants} == {"Angela Merkel", "Emmanuel Macron"}
    assert report.place is not None
    assert report.place.country == "DE"
