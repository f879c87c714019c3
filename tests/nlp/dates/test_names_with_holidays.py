"""What is called after a holiday is no day: "the Easter recess"."""

import pytest

from tests.nlp.conftest import ReadText


@pytest.mark.parametrize("words", ["the Easter recess", "the Christmas break", "the Easter holidays"])
def test_what_is_called_after_a_holiday_gives_no_day(read_text: ReadText, words: str) -> None:
    text = "Rishi Sunak received Olaf Scholz on Monday. The two discussed trade. Sunak said that the house would vote "
    text += f"before it rises for {words}."
    assert {str(report.start) for report in read_text(text).reports} == {"2023-06-19"}
