"""Whom "they" means behind people at large: terrorists, migrants, protesters."""

import pytest


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Juan Mora and Petr Fiala argued. Mora said he would catch pirates and send them to Cuba.", False),
        ("Juan Mora and Petr Fiala argued. The navy holds terrorists, and they will go to Cuba.", False),
        ("Juan Mora and Petr Fiala argued. Then they left.", True),
    ],
)
def test_people_at_large_are_meant_before_those_of_the_sentence_before(read, text, named):
    doc = read(text)
    assert named == any(doc[m.start].lower_ in ("they", "them") for m in doc._.mentions)
