"""Who is meant in news: a family name borne by two, an office before its name, a spokesman beside leaders."""

import pytest

DAY = "2019-05-16"  # a Thursday


def _found(read_text, text):
    return [(r.type, {p.name for p in r.participants}) for r in read_text(text, DAY).reports]


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
    assert (kind, people) in _found(read_text, text)


@pytest.mark.parametrize("word", ["spokesman", "spokesperson", "press secretary"])
def test_a_spokesman_is_none_of_the_two_leaders(read_text, word):
    text = (
        "Indian Prime Minister Narendra Modi met French President Emmanuel Macron on Monday, presidential "
        f"{word} Luc Moreau said.\n\nThe two leaders discussed trade for an hour."
    )
    assert _found(read_text, text) == [("meeting", {"Narendra Modi", "Emmanuel Macron"})]


def test_a_chief_negotiator_is_no_chief_of_state(read_text):
    text = "China's chief climate negotiator ended a visit to Brazil on Wednesday."
    (visit,) = read_text(text, DAY).reports
    assert {p.name for p in visit.participants} == {"China", "Brazil"}
