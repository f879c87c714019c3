"""Envoys of bodies who are called by the land that they are from."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides

ENVOY = "AU envoy Mohamed Ibn Chambas was received by President Mahamat Idriss Deby on Tuesday. "


@pytest.mark.parametrize(
    ("before", "who"),
    [(ENVOY, "Mohamed Ibn Chambas"), (ENVOY + "Ghana's Kofi Badu was there. ", "Kofi Badu")],
)
def test_the_diplomat_is_the_envoy_unless_a_compatriot_is_named(read_text: ReadText, before: str, who: str) -> None:
    reading = read_text(before + "The Ghanaian diplomat then met Abdel Fattah al-Burhan.", published="2025-03-05")
    assert any({who, "Abdel Fattah al-Burhan"} <= names for names in sides(reading, "meeting"))
