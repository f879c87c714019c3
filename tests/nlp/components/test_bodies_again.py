"""Bodies that the text calls by their kind, by "its" or by the number of their members."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Mercosur let Bolivia in. A summit of the bloc is due in Mendoza in July.", "Mercosur"),
        ("ECOWAS put off its vote on Mali. The bloc's leaders meet in Abuja on Friday.", "Economic Community"),
        ("The Pacific Islands Forum has a new head. The forum meets in Apia next week.", "Pacific Islands Forum"),
        ("The Contact Group gave Belgrade a week. Its ministers convene in Bonn on Friday.", "Contact Group"),
        ("The trade ministers of the 27 gathered in Luxembourg on Monday.", "European Union"),
        ("On June 29, all 27 will come together in Brussels to talk about budgets.", "European Union"),
        ("The Arab League condemned it. At a league meeting in Cairo on Sunday, ministers protested.", "Arab League"),
        ("The Security Council has failed. It broke up an emergency council session on Monday.", "United Nations Sec"),
        ("NATO sent ships. Mark Rutte will chair an alliance meeting in Brussels on Thursday.", "NATO"),
        ("The Rio Group, whose presidents were meeting in Costa Rica on Monday, condemned the coup.", "Rio Group"),
    ],
)
def test_a_body_gathers_by_another_word(read_text: ReadText, text: str, body: str) -> None:
    gathered = sides(read_text(text), "gathering")
    assert any(name.startswith(body) for found in gathered for name in found)


@pytest.mark.parametrize(
    "text",
    [
        "Mercosur let Bolivia in. The bloc has five members, and its ministers were pleased.",
        "The 27 seats on the council of Tallinn were filled on Monday. The 27 met the press.",
        "The Security Council condemned it. The town council meeting in Leeds on Friday was short.",
        "The African Union expelled Mali. A union meeting at the port on Monday backed the strike.",
        "Norway has a new head of the forum for whales. The forum meets in Oslo next week.",
    ],
)
def test_a_body_that_does_not_gather_and_other_forums(read_text: ReadText, text: str) -> None:
    assert sides(read_text(text), "gathering") == []


@pytest.mark.parametrize(
    ("text", "body", "land"),
    [
        ("The Contact Group on Ukraine met in Oslo on Monday.", "Contact Group on Ukraine", "Norway"),
        ("Members of the contact group on Bosnia met in Paris on Monday.", "Contact Group on Bosnia", "France"),
        ("The G7 sherpas met in Banff on Monday.", "G7", "Canada"),
        ("G20 sherpas will gather in Johannesburg next week.", "G20", "South Africa"),
    ],
)
def test_contact_groups_and_sherpas_gather(read_text: ReadText, text: str, body: str, land: str) -> None:
    assert sides(read_text(text), "gathering") == [{body, land}]
