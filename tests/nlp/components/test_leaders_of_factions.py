"""Who is meant by the leader of an armed group: no holder of an office of the state, whose country it has."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_the_leader_of_an_armed_group_is_not_the_president_of_its_country(read_text: ReadText) -> None:
    text = (
        "President Ashraf Ghani of Afghanistan left Kabul on Sunday.\n\n"
        "Turkey's President Recep Tayyip Erdogan said on Monday that he was ready to receive the Taliban leader."
    )
    assert sides(read_text(text, "2021-08-19"), "meeting") == [{"Recep Tayyip Erdoğan", "Taliban"}]


def test_a_leader_of_an_armed_group_named_before_is_he(read_text: ReadText) -> None:
    text = (
        "Taliban leader Hibatullah Akhundzada broke his silence on Sunday.\n\n"
        "Turkey's President Recep Tayyip Erdogan said on Monday that he was ready to receive the Taliban leader."
    )
    assert sides(read_text(text, "2021-08-19"), "meeting") == [{"Recep Tayyip Erdoğan", "Hibatullah Akhundzada"}]
