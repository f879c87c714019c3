"""Who is meant in news: a family name borne by two, an office before its name, a spokesman beside leaders."""

import pytest

from tests.nlp.reported import names, sides

DAY = "2019-05-16"  # a Thursday


MEANT = [
    (
        "French President Emmanuel Macron and First Lady Brigitte Macron flew to Nairobi. President Macron met Kenyan "
        "President Uhuru Kenyatta there.",
        "meeting",
        {"Emmanuel Macron", "Uhuru Kenyatta"},
    ),
    (
        "A senior Vietnamese envoy flew to Jakarta on Wednesday. Deputy Foreign Minister Nguyen Quoc Dung arrived with "
        "a letter.",
        "visit",
        {"Nguyen Quoc Dung", "Indonesia"},
    ),
    (
        "Japanese Foreign Minister Taro Kono and the UN Secretary-General's special envoy for Yemen, Martin Griffiths, "
        "held talks in Amman on Monday.",
        "meeting",
        {"Taro Kono", "Martin Griffiths"},
    ),
]


@pytest.mark.parametrize(("text", "kind", "people"), MEANT)
def test_an_office_tells_who_is_meant(read_text, text, kind, people):
    assert people in sides(read_text(text, DAY), kind)


@pytest.mark.parametrize("word", ["spokesman", "spokesperson", "press secretary"])
def test_a_spokesman_is_none_of_the_two_leaders(read_text, word):
    text = (
        "Indian Prime Minister Narendra Modi met French President Emmanuel Macron on Monday, presidential "
        f"{word} Luc Moreau said.\n\nThe two leaders discussed trade for an hour."
    )
    (report,) = read_text(text, DAY).reports
    assert (report.type, names(report)) == ("meeting", {"Narendra Modi", "Emmanuel Macron"})


def test_a_chief_negotiator_is_no_chief_of_state(read_text):
    text = "China's chief climate negotiator ended a visit to Brazil on Wednesday."
    (visit,) = read_text(text, DAY).reports
    assert {p.name for p in visit.participants} == {"China", "Brazil"}
