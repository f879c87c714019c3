"""Officials with neither name nor state are those of the place where a foreigner meets them."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    "text",
    [
        "Badr Abdelatty arrived in Lima on Monday and was received by the president.",
        "Badr Abdelatty visited Peru on Monday. He met the president and the foreign minister.",
        "Over two days in Lima, Badr Abdelatty met the prime minister and the speaker.",
        "The chancellor received Badr Abdelatty in Lima on Monday.",
        "LIMA, June 19 (Andina) - The prime minister held talks with Badr Abdelatty on Monday.",
        "Badr Abdelatty is in Lima for talks with the foreign minister.",
    ],
)
def test_who_receives_a_foreigner_is_of_the_place(read_text: ReadText, text: str) -> None:
    reading = read_text(text.replace("Badr Abdelatty", "Egyptian Foreign Minister Badr Abdelatty", 1))
    assert sides(reading, "meeting") == [{"Badr Abdelatty", "Peru"}]


@pytest.mark.parametrize(
    "text",
    [
        "Egyptian Foreign Minister Badr Abdelatty saw the president in Cairo.",
        "Egyptian Foreign Minister Badr Abdelatty spoke to the press in Lima about the president.",
        "Egyptian Foreign Minister Badr Abdelatty, who lives in Lima, is a friend. The president met voters there.",
    ],
)
def test_nobody_meets_his_own_president_abroad_or_one_who_is_talked_about(read_text: ReadText, text: str) -> None:
    assert not sides(read_text(text), "meeting")


@pytest.mark.parametrize(
    "text",
    [
        "NIAMEY, June 19 (ANP) - The Prime Minister received on Monday the UN Special Representative, Ana Berg.",
        "NIAMEY, June 19 (ANP) - The Head of State received the Resident Representative of UNICEF Mrs. Ana Berg.",
        "NIAMEY, June 19 (ANP) - Turkish Trade Minister Ana Berg was received on Monday by the Head of State.",
        "NIAMEY, June 19 (ANP) - The Head of the State granted an audience to the ambassador of France, Ana Berg.",
    ],
)
def test_heads_of_state_receive_foreigners_and_people_of_bodies_at_home(read_text: ReadText, text: str) -> None:
    assert sides(read_text(text), "meeting") == [{"Ana Berg", "Niger"}]
