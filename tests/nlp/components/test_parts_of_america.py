"""Leaders of a part of America speak for no state."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize("part", ["Latin", "South", "Central"])
def test_leaders_of_a_part_of_america_are_not_of_the_united_states(read_text: ReadText, part: str) -> None:
    text = f"Xi Jinping received Luiz Inacio Lula da Silva and other {part} American leaders in Beijing on Monday."
    assert sides(read_text(text), "meeting") == [{"Xi Jinping", "Luiz Inácio Lula da Silva"}]
