"""Names that taggers take for things, behind an office in full."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_a_strange_name_behind_an_office_in_full_is_a_persons(read_text: ReadText) -> None:
    reading = read_text(
        "ISTANBUL, 27 February - Talks between Russia and the United States ended here. The Russian side was "
        "represented by the director of the ministry's North Atlantic Department, Alexander Darchiev, the American "
        "side "
        "by Deputy Assistant Secretary of State Sonata Coulter.",
        published="2025-02-28",
    )
    assert sides(reading, "meeting") == [{"Alexander Darchiev", "Sonata Coulter"}]
