"""Those beside somebody at a gathering, of whom no word says that they met apart."""

from tests.nlp.reported import sides


def test_those_beside_a_speaker_only_attend(read_text):
    text = (
        "At the ASEAN summit in Jakarta on Wednesday Joko Widodo announced, with Anwar Ibrahim and Hun Sen beside him, "
        "a port."
    )
    assert sides(read_text(text, "2023-05-18"), "meeting") == []


def test_who_is_taken_aside_is_met(read_text):
    text = "At the G20 summit in Bali, Emmanuel Macron took Xi Jinping aside for half an hour."
    assert sides(read_text(text, "2023-05-18"), "meeting") == [{"Emmanuel Macron", "Xi Jinping"}]
