"""Who does what a verb tells behind a phrase put in front of him."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_who_stands_behind_the_framework_of_a_summit_has_the_meetings(read_text: ReadText) -> None:
    reading = read_text(
        "VIENTIANE (VNA) – Within the framework of the 44th and 45th ASEAN Summits being held in Vientiane, Prime "
        "Minister Pham Minh Chinh on October 9 had bilateral meetings with Prime Minister of Laos Sonexay Siphandone, "
        "Prime Minister of Thailand Paetongtarn Shinawatra and Sultan of Brunei Darussalam Haji Hassanal Bolkiah.",
        published="2024-10-10",
    )
    met = sides(reading, "meeting")
    assert {frozenset(names) for names in met} == {
        frozenset({"Pham Minh Chinh", "Sonexay Siphandone"}),
        frozenset({"Pham Minh Chinh", "Paetongtarn Shinawatra"}),
        frozenset({"Pham Minh Chinh", "Hassanal Bolkiah"}),
    }
