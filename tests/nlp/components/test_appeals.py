"""Who is called on to do something was not called on, and who did not shake hands may have met."""

import pytest

from tests.nlp.reported import told


@pytest.mark.parametrize(
    "text",
    [
        "Beijing called on Washington to stop selling arms to Taiwan.",
        "Emmanuel Macron called on Vladimir Putin to withdraw his troops.",
    ],
)
def test_an_appeal_is_no_encounter(read_text, text):
    assert told(read_text(text, "2023-05-18")) == set()


def test_a_call_on_somebody_is(read_text):
    text = "Maia Sandu called on the German president in Berlin to thank him for his help."
    assert {kind for kind, _, _ in told(read_text(text, "2023-05-18"))} == {"meeting"}


def test_a_hand_withheld_is_no_meeting_refused(read_text):
    text = (
        "Kosovo's prime minister Albin Kurti and Serbia's president Aleksandar Vucic did not shake hands when they sat "
        "down with Josep Borrell in Ohrid in March."
    )
    (meeting,) = told(read_text(text, "2023-05-18"))
    assert meeting == ("meeting", "held", frozenset({"Albin Kurti", "Aleksandar Vučić", "Josep Borrell"}))
