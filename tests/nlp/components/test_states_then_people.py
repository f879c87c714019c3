"""Talks of states, and the people of those states whom the next sentence names."""

from tests.nlp.reported import sides


def test_states_that_talk_are_their_people_of_the_next_sentence(read_text):
    text = (
        "Talks between Serbia and Kosovo in Brussels ended without a deal on Tuesday. Aleksandar Vucic and Albin Kurti "
        "had spent four hours with the EU's foreign policy chief, Josep Borrell."
    )
    assert sides(read_text(text, "2023-05-18")) == [{"Aleksandar Vučić", "Albin Kurti", "Josep Borrell"}]


def test_states_and_people_who_met_on_one_day_are_one_meeting(read_text):
    text = (
        "Officials of Estonia and Latvia held talks in Valga on Tuesday on a joint hospital. On Tuesday Kaja Kallas "
        "and Krisjanis Karins spent two hours over the plans."
    )
    assert len(sides(read_text(text, "2023-05-18"), "meeting")) == 1


def test_talks_of_states_on_another_day_are_others(read_text):
    text = (
        "Talks between Serbia and Kosovo in Brussels ended without a deal on Tuesday. Aleksandar Vucic and Albin Kurti "
        "will meet in Tirana on June 12."
    )
    assert len(sides(read_text(text, "2023-05-18"), "meeting")) == 2


def test_who_announces_what_came_of_talks_of_states_stood_for_them(read_text):
    text = (
        "Talks between Russia and Norway took place in Oslo on Tuesday. Following the talks Dmitry Medvedev and Jens "
        "Stoltenberg announced that the matter of the border was closed."
    )
    assert sides(read_text(text, "2010-04-28")) == [{"Dmitry Medvedev", "Jens Stoltenberg"}]
