"""States and people whose names are only part of another name: of a region, of a ship."""

from tests.nlp.reported import sides


def test_northern_ireland_is_british(read_text):
    text = "Joe Biden will travel to Northern Ireland on Monday."
    assert sides(read_text(text, "2023-05-18"), "visit") == [{"Joe Biden", "United Kingdom"}]


def test_a_king_visits_his_own_land(read_text):
    assert sides(read_text("King Charles will visit Northern Ireland next week.", "2023-05-18")) == []


def test_inner_mongolia_is_no_side(read_text):
    text = "Wang Yi received the Kazakh foreign minister, Murat Nurtleu, in Inner Mongolia on Monday."
    assert sides(read_text(text, "2023-05-18")) == [{"Wang Yi", "Murat Nurtleu"}]


def test_a_ship_is_nobody(read_text):
    assert sides(read_text("The USS Ronald Reagan arrived in Busan on Friday.", "2023-05-18")) == []


def test_a_portfolio_before_a_known_name_is_no_part_of_it(read_text):
    text = "Borjana Krišto met European Commissioner for Enlargement Marta Kos in Sarajevo on Monday."
    assert sides(read_text(text, "2025-06-18")) == [{"Borjana Krišto", "Marta Kos"}]
