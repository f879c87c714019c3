"""Calling somebody by telephone, and calling him something."""

import pytest

from tests.nlp.reported import sides


@pytest.mark.parametrize(
    "text",
    [
        "Alexander Lukashenko called Volodymyr Zelensky a scoundrel.",
        'Calling Xi Jinping a "bully", Marco Rubio left the hall.',
        'Calling Iran\'s government a "brutal" regime, Joe Biden conceded on Tuesday that Iran might cheat.',
        "Joe Biden called Xi Jinping a dictator at a rally in California on Tuesday.",
    ],
)
def test_a_name_given_is_no_call(read_text, text):
    assert sides(read_text(text, "2023-06-20")) == []


def test_an_official_with_a_long_office_is_called(read_text):
    text = "EU foreign policy chief Josep Borrell called Iranian Foreign Minister Hossein Amir-Abdollahian on Tuesday."
    assert sides(read_text(text, "2023-06-20"), "call") == [{"Josep Borrell", "Hossein Amir-Abdollahian"}]


def test_who_is_explained_behind_a_comma_is_called(read_text):
    text = "Emmanuel Macron called Olaf Scholz, a close ally, on Tuesday."
    assert sides(read_text(text, "2023-06-20"), "call") == [{"Emmanuel Macron", "Olaf Scholz"}]
