"""Who met somebody abroad and "also" met others met them there, wherever the story is filed from."""

import pytest

from tests.nlp.conftest import ReadText

GOES_ON = [
    (
        "LIMA - Peruvian Foreign Minister Hugo de Zela was received in Quito on Monday by President Daniel Noboa. "
        "He later held talks with his counterpart, Gabriela Sommerfeld.",
        "Sommerfeld",
        "Quito",
    ),
    (
        "OTTAWA - Foreign Minister Anita Anand met EU foreign policy chief Kaja Kallas in Brussels on Thursday. "
        "Anand also met with NATO Secretary General Mark Rutte.",
        "Rutte",
        "Brussels",
    ),
]


@pytest.mark.parametrize(("text", "whom", "city"), GOES_ON)
def test_who_goes_on_meeting_is_still_there(read_text: ReadText, text: str, whom: str, city: str) -> None:
    reports = read_text(text, published="2025-11-14").reports
    (other,) = [r for r in reports if any(whom in p.name for p in r.participants)]
    assert other.place is not None
    assert other.place.city == city
    assert {p.role for p in other.participants if whom in p.name} == {"host"}


AT_HOME = [
    "He also received the Tanzanian vice president, Philip Mpango.",
    "Back in Nairobi, he also met the Tanzanian vice president, Philip Mpango.",
    "He returned on Thursday and also met the Tanzanian vice president, Philip Mpango.",
]


@pytest.mark.parametrize("text", AT_HOME)
def test_who_receives_or_has_returned_is_at_home(read_text: ReadText, text: str) -> None:
    lead = "NAIROBI - President William Ruto met Ethiopia's Abiy Ahmed in Addis Ababa on Wednesday. "
    reports = read_text(lead + text, published="2025-03-14").reports
    (other,) = [r for r in reports if r.type == "meeting" and any("Mpango" in p.name for p in r.participants)]
    assert other.place is None or other.place.city != "Addis Ababa"
