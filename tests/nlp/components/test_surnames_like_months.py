"""Family names that are months date nothing: "the trips of Theresa May in 2018"."""

from tests.nlp.conftest import ReadText


def test_the_year_behind_a_name_is_no_month_of_it(read_text: ReadText) -> None:
    text = "Chancellor Angela Merkel received Theresa May in 2018 in Berlin."
    (report,) = [r for r in read_text(text).reports if r.type == "meeting"]
    assert report.date == "2018"


def test_a_month_behind_a_name_is_one(read_text: ReadText) -> None:
    text = "Chancellor Angela Merkel received Theresa May in May 2018 in Berlin."
    (report,) = [r for r in read_text(text).reports if r.type == "meeting"]
    assert report.date == "2018-05"
