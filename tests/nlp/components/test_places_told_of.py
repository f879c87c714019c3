"""Where something is of which one tells the other, the two are not."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "Donald Trump told Xi Jinping on Thursday that he had just fired missiles at Syria.",
        "Rex Tillerson said after meeting Sergey Lavrov that rule by one man in Damascus was coming to an end.",
        "Angela Merkel told Vladimir Putin on Friday that troops in Minsk were not welcome.",
    ],
)
def test_a_place_in_what_is_told_is_not_where_it_is_told(read_text, text):
    (report,) = read_text(text, "2017-04-07").reports
    assert report.place is None


def test_where_they_met_may_be_part_of_what_is_told(read_text):
    text = "Angela Merkel told reporters in Berlin on Friday that she had met Vladimir Putin in Sochi."
    (report,) = read_text(text, "2017-04-07").reports
    assert report.place.city == "Sochi"
