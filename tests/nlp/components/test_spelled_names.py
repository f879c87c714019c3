"""Known bodies go by the full name that a text spells, and otherwise by that of the knowledge base."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    ("text", "published", "name"),
    [
        ("President Anna Ruiz of Chile attended the Group of Seven summit in Kyoto.", "2023-06-20", "Group of Seven"),
        (
            "Leaders of the Organization of African Unity met in Tunis on Monday with President Nelson Mandela.",
            "1998-06-09",
            "Organization of African Unity",
        ),
    ],
)
def test_a_body_is_called_what_the_text_spells(read_text: ReadText, text: str, published: str, name: str) -> None:
    assert any(name in found for found in sides(read_text(text, published)))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Chilean President Anna Ruiz attended an ASEAN summit.", "Association of Southeast Asian Nations"),
        ("The Security Council met on Wednesday to discuss Sudan.", "United Nations Security Council"),
        ("The UN Security Council met on Wednesday to discuss Sudan.", "United Nations Security Council"),
        (
            "President Anna Ruiz of Chile attended the summit of the Group of Seven in Kyoto. The G7 discussed trade.",
            "G7",
        ),
    ],
)
def test_initials_and_short_forms_are_no_full_name(read_text: ReadText, text: str, name: str) -> None:
    assert any(name in found for found in sides(read_text(text)))


def test_the_entity_keeps_the_name_of_the_knowledge_base(read_text: ReadText) -> None:
    reading = read_text("President Anna Ruiz of Chile attended the Group of Seven summit in Kyoto.")
    (body,) = (entity for entity in reading.entities if entity.id == "org-g7")
    assert (body.name, "Group of Seven" in body.aliases) == ("G7", True)
