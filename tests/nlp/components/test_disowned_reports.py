"""Reports of encounters of which the next sentence says that they are not so; and meetings "notably with" several."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides, statuses


@pytest.mark.parametrize(
    "behind",
    ["They do not correspond to reality.", "These are false.", "Those are simply untrue.", "This is not true."],
)
def test_reports_are_disowned_in_the_next_sentence(read_text: ReadText, behind: str) -> None:
    text = f"We have taken note of reports that a Russian delegation went to Tripoli on February 10. {behind}"
    assert statuses(read_text(text, "2020-02-13"), "visit") == {"refused"}


def test_what_is_true_of_them_is_told(read_text: ReadText) -> None:
    text = "We have seen reports that a Russian delegation went to Tripoli on February 10. They are accurate."
    assert statuses(read_text(text, "2020-02-13"), "visit") == {"held"}


@pytest.mark.parametrize("among", ["notably with", "in particular with"])
def test_meetings_with_some_of_several_are_one_each(read_text: ReadText, among: str) -> None:
    text = f"Sergey Lavrov will hold bilateral meetings, {among} Josep Borrell and Edi Rama, on Friday."
    met = sides(read_text(text, "2020-02-13"), "meeting")
    assert {"Sergey Lavrov", "Josep Borrell"} in met
    assert {"Sergey Lavrov", "Edi Rama"} in met
