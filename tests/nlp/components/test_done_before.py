"""What was done once more, or before: "was there in April and again in May", "rang him today, as he had on Friday"."""

import pytest

from tests.nlp.conftest import ReadText

TWICE = [
    ("Olaf Scholz was in Lima on 1 April and again on 9 May.", {"2023-04-01", "2023-05-09"}),
    ("Olaf Scholz rang Emmanuel Macron this afternoon, as he had on Friday.", {"2023-06-20", "2023-06-16"}),
    ("Olaf Scholz spoke with Emmanuel Macron on Monday as he did on Friday.", {"2023-06-19", "2023-06-16"}),
    ("Olaf Scholz flew to Lima on Monday, as he had in April.", {"2023-06-19", "2023-04"}),
    ("Olaf Scholz met Emmanuel Macron on Monday, as he had promised in April.", {"2023-06-19"}),
]


@pytest.mark.parametrize(("text", "days"), TWICE)
def test_what_was_done_before_is_another_encounter(read_text: ReadText, text: str, days: set[str]) -> None:
    assert {report.date for report in read_text(text).reports} == days
