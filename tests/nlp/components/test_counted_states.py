"""Gatherings of officials of a number of states, in words or figures, and those who sat there for their states."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import names

COUNTED = [
    (
        "Defence ministers of six states ended a two-day conference in Ljubljana on Monday. Slovenia's Ljubica Jelusic "
        "was in the chair; Croatia was represented by Branko Vukelic.",
        {"Ljubica Jelusic", "Branko Vukelic"},
    ),
    (
        "The ministers of eleven countries on the Danube met in Vienna on Monday. Austria's Ana Huber presided. "
        "Hungary's Peter Kovacs attended.",
        {"Ana Huber", "Peter Kovacs"},
    ),
    (
        "Ambassadors of nine states opened a conference in Bern on Monday. Norway's Ola Dahl and Peru's Ana Ruiz "
        "attended.",
        {"Switzerland", "Ola Dahl", "Ana Ruiz"},
    ),
]


@pytest.mark.parametrize(("text", "there"), COUNTED)
def test_officials_of_a_number_of_states_gather(read_text: ReadText, text: str, there: set[str]) -> None:
    (report,) = [r for r in read_text(text).reports if r.type != "visit"]
    assert (report.type, report.status) == ("gathering", "held")
    assert there <= names(report)


def test_a_few_ministers_of_one_state_are_no_gathering(read_text: ReadText) -> None:
    assert not read_text("Three ministers of Peru met in Lima on Friday.").reports


def test_officials_of_a_region_who_discuss_something_are_its_body(read_text: ReadText) -> None:
    (report,) = read_text("Arab foreign ministers discussed Syria in Cairo on Sunday.").reports
    assert report.type == "gathering"
    assert "Arab League" in names(report)
