"""Encounters that somebody is told about by another: neither need have been there."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    "told",
    [
        "briefed her on the peace conference for Sudan in Nairobi",
        "informed her of the results of the peace conference in Nairobi",
    ],
)
def test_who_tells_of_a_forum_need_not_be_there(read_text: ReadText, told: str) -> None:
    reading = read_text(
        "Norwegian Foreign Minister Anna Lund received a telephone call on Monday from Peter Mwangi, Foreign Minister "
        f"of Kenya, who {told}."
    )
    assert sides(reading, "call") == [{"Anna Lund", "Peter Mwangi"}]
    for report in reading.reports:
        if report.type == "gathering":
            assert not {"Anna Lund", "Peter Mwangi"} & {part.name for part in report.participants}
            assert report.date is None
