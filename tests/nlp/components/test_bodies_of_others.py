"""Bodies named but as those of an organ or a person who takes part: no third party to what that one does."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    ("text", "organ"),
    [
        ("The UN's Security Council met on Wednesday to discuss Sudan.", "United Nations Security Council"),
        (
            "The African Union's Peace and Security Council is due to meet in Tunis on Wednesday.",
            "African Union Peace and Security Council",
        ),
    ],
)
def test_a_body_does_not_meet_with_its_own_organ(read_text: ReadText, text: str, organ: str) -> None:
    (found,) = sides(read_text(text))
    assert organ in found
    assert not found & {"United Nations", "African Union"}


@pytest.mark.parametrize(
    "text",
    [
        "Khaled Meshaal of Hamas was informed of it by President Recep Tayyip Erdogan last Friday in Istanbul.",
        "Ismail Haniyeh of Hamas was informed of it by President Recep Tayyip Erdogan last Friday in Istanbul.",
    ],
)
def test_a_body_that_one_of_two_is_of_is_no_third(read_text: ReadText, text: str) -> None:
    assert all("Hamas" not in found for found in sides(read_text(text, "2016-06-27")))
