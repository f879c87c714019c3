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


def test_a_day_behind_what_somebody_is_told_about_is_its_own(read_text: ReadText) -> None:
    reading = read_text(
        "Norwegian Foreign Minister Anna Lund previewed the visit of Premier Jonas Gahr Støre to Seoul next week "
        "and briefed on her consultations with Japanese Vice Foreign Minister Masataka Okano in Tokyo on May 10.",
        "2024-05-14",
    )
    assert [(r.status, r.date) for r in reading.reports if r.type == "meeting"] == [("held", "2024-05-10")]
