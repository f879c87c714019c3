"""What somebody is open to is proposed; and two whom somebody unknown meets did not meet each other."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides, statuses


@pytest.mark.parametrize(("words", "status"), [("was open in principle to", "proposed"), ("is not open to", "refused")])
def test_what_one_is_open_to_is_proposed(read_text: ReadText, words: str, status: str) -> None:
    reading = read_text(f"Benjamin Netanyahu {words} a meeting with Mahmoud Abbas.")
    assert statuses(reading, "meeting") == {status}


@pytest.mark.parametrize("who", ["They", "He", "We"])
def test_those_whom_somebody_unknown_meets_did_not_meet_each_other(read_text: ReadText, who: str) -> None:
    assert not read_text(f"{who} met Antony Blinken and James Cleverly on Monday.").reports


def test_they_are_who_travelled_together(read_text: ReadText) -> None:
    reading = read_text(
        "Dmytro Kuleba flew on to Washington with presidential aide Andriy Yermak. They will see Antony Blinken soon."
    )
    assert sides(reading, "meeting") == [{"Dmytro Kuleba", "Andriy Yermak", "Antony Blinken"}]
