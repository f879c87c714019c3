"""Who "the visiting minister" and "the visiting delegation" are, and that they tell of no further visit."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides

MINISTER = "Kenyan Trade Minister Lee Kinyua arrived in Colombo on Saturday. "
PARTY = "A Thai delegation led by General Somchai Rattana arrived in Vientiane on Saturday. "


@pytest.mark.parametrize(
    ("text", "guest"),
    [
        (PARTY + "Thongloun Sisoulith met the visiting delegation on Monday.", "Somchai Rattana"),
        (PARTY + "Sonexay Siphandone gave a lunch for the visiting delegation.", "Somchai Rattana"),
    ],
)
def test_the_visiting_party_is_who_leads_it(read_text: ReadText, text: str, guest: str) -> None:
    assert any(guest in names for names in sides(read_text(text, "2025-06-18"), "meeting"))


@pytest.mark.parametrize(
    "text",
    [
        MINISTER + "Harini Amarasuriya received the visiting minister on Monday.",
        PARTY + "Thongloun Sisoulith met the visiting delegation on Monday.",
    ],
)
def test_who_is_described_as_visiting_came_but_once(read_text: ReadText, text: str) -> None:
    assert len(sides(read_text(text, "2025-06-18"), "visit")) == 1
