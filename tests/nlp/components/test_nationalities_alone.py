"""Nationalities that stand for somebody without office or name: "the Dane", "Israelis and Egyptians"."""

import pytest

from tests.nlp.conftest import ReadText


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("The Norwegian met the Icelander on a trawler off Bodø on Sunday.", {"Norway", "Iceland"}),
        ("The Omani's talks with the Yemeni went on past midnight.", {"Oman", "Yemen"}),
        ("A meeting between Serbs and Bulgarians was held in Dimitrovgrad on Monday.", {"Serbia", "Bulgaria"}),
        ("Croats and Slovenes met in Kumrovec on Monday.", {"Croatia", "Slovenia"}),
        ("The Thai and the Cambodian negotiators met twice in Penang.", {"Thailand", "Cambodia"}),
    ],
)
def test_who_is_named_nowhere_acts_for_his_country(read_text: ReadText, text: str, sides: set[str]) -> None:
    reports = read_text(text).reports
    assert [{p.name for p in r.participants} for r in reports] == [sides]


def test_the_person_named_before_is_meant_as_one_of_two(read_text: ReadText) -> None:
    text = "Olaf Scholz and Mette Frederiksen spoke by phone. The German and the Dane will meet in Kiel on Friday."
    met = [r for r in read_text(text).reports if r.type == "meeting"]
    assert [{p.name for p in r.participants} for r in met] == [{"Olaf Scholz", "Mette Frederiksen"}]


@pytest.mark.parametrize(
    "text",
    [
        "Hundreds of Serbs and Bulgarians met at a folk festival in Dimitrovgrad.",
        "He put the Greek into Turkish and met the publisher in Izmir.",
        "The Spanish embassy and the Portuguese one met the costs of the exhibition.",
    ],
)
def test_crowds_languages_and_adjectives_are_nobody(read_text: ReadText, text: str) -> None:
    assert read_text(text).reports == ()
