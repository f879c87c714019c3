"""Conversations, of which no word says that people sat together."""

import pytest

from tests.nlp.reported import told


@pytest.mark.parametrize(
    "text",
    [
        "Jan Lipavsky spoke on Tuesday with Eli Cohen. In the conversation, Lipavsky repeated his support for Israel. "
        "The two also discussed trade.",
        "Hakainde Hichilema telephoned Lazarus Chakwera in March. In their conversation, the two presidents agreed to "
        "open a common warehouse.",
    ],
)
def test_a_conversation_may_be_by_telephone(read_text, text):
    (call,) = told(read_text(text, "2023-05-18"))
    assert call[0] == "call"
