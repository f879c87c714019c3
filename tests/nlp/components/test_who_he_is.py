"""Who "he" and "she" are in sentences that begin with somebody else, or with an office of their own."""

import pytest


@pytest.mark.parametrize(
    ("text", "mention", "name"),
    [
        (
            "Saeed Karimi waits. Jonas Berg is listening too. On the first stop of his first trip as minister, "
            "he met Ana Ruiz.",
            "he",
            "Jonas Berg",
        ),
        (
            "Jonas Berg called Oslo. With Viktor Lund of Sweden, reached at night, he spoke of Syria.",
            "he",
            "Jonas Berg",
        ),
        (
            "Quilla Ruiz smiled. She had come early. Jonas Berg is the third leader she has called on.",
            "she",
            "Quilla Ruiz",
        ),
    ],
)
def test_pronouns_are_whom_the_text_goes_on_about(read, meant, text, mention, name):
    assert meant(read(text), mention) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "HE the Minister, Jonas Berg, spoke.",
        "Viktor Lund left. HE UN Envoy Jonas Berg is in Oslo.",
    ],
)
def test_an_excellency_is_no_pronoun(read, text):
    doc = read(text)
    assert not any(m.form == "pronoun" and doc[m.start].text == "HE" for m in doc._.mentions)
