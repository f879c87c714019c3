"""The government or officials of whom a text says "his" or "her" act for the state of that person."""

import pytest


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Abiy Ahmed said that his government had held talks with Eritrea in May.", {"Ethiopia", "Eritrea"}),
        ("Emmanuel Macron said that his diplomats had met Iranian officials in Oslo.", {"France", "Iran"}),
    ],
)
def test_they_act_for_their_state(the_report, text, sides):
    assert {p.name for p in the_report(text).participants} == sides


def test_colleagues_of_other_states_do_not(read_text):
    text = "Emmanuel Macron has spoken with his German and Italian colleagues since Thursday."
    named = {p.name for r in read_text(text).reports for p in r.participants}
    assert named == {"Emmanuel Macron", "Germany", "Italy"}
