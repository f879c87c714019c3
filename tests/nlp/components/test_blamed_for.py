"""Who is blamed for an encounter has had it, and "President Lee" is who holds that office."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import told


@pytest.mark.parametrize("verb", ["scolds", "mocked", "attacked"])
def test_who_is_blamed_for_meeting_somebody(read_text: ReadText, verb: str) -> None:
    text = f"The paper {verb} Viktor Orban for meeting Vladimir Putin in Moscow."
    assert told(read_text(text, "2024-07-09")) == {("meeting", "held", frozenset({"Viktor Orbán", "Vladimir Putin"}))}


def test_one_of_a_name_who_holds_the_office(read_text: ReadText) -> None:
    found = told(read_text("President Lee met Anwar Ibrahim on Monday in Kuala Lumpur.", "2025-07-23"))
    assert found == {("meeting", "held", frozenset({"Lee Jae-myung", "Anwar Ibrahim"}))}
