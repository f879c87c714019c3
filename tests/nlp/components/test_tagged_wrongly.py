"""Names of towns and of people that a small tagger takes for something else."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_an_office_of_two_words_is_no_part_of_a_name(read_text: ReadText) -> None:
    text = "Israeli minister Ariel Sharon met Crown Prince Hassan of Jordan at a palace."
    assert sides(read_text(text, "1997-10-03")) == [{"Ariel Sharon", "Hassan"}]


def test_who_is_only_gone_to_and_a_town_of_the_tables_is_a_town(read_text: ReadText) -> None:
    text = "Pieter Feith, the Dutch diplomat who heads the mission, is to travel to Banda Aceh on Wednesday."
    assert sides(read_text(text, "2005-08-15"), "visit") == [{"Pieter Feith", "Indonesia"}]
