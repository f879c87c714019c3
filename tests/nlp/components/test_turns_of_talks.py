"""Who breaks off, renews or prolongs talks with somebody holds them, and not the state where they are."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    "verb",
    ["broke off", "renewed", "revived", "interrupted", "adjourned", "pursued", "rounded off", "halted", "wound up"],
)
def test_who_takes_talks_another_turn_is_a_side(read_text: ReadText, verb: str) -> None:
    text = f"Kim Myong Gil {verb} talks with Stephen Biegun in Stockholm on October 5."
    assert sides(read_text(text, "2019-11-20")) == [{"Kim Myong-gil", "Stephen Biegun"}]


def test_whoever_does_else_with_talks_leaves_no_place_for_the_state(read_text: ReadText) -> None:
    text = "Radoslaw Sikorski shrugged off talks with Maria Zakharova in Stockholm on Tuesday."
    assert {"Maria Zakharova", "Sweden"} not in sides(read_text(text, "2023-11-20"))
