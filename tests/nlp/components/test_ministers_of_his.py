""" "His economy minister" is of the state of whom the sentence before tells, where no name follows."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import told


def test_unnamed_minister_acts_for_his_state(read_text: ReadText) -> None:
    text = "Argentina's Javier Milei stayed at home. His economy minister flew to Washington on Monday."
    assert told(read_text(text, "2025-09-12")) == {("visit", "held", frozenset({"Argentina", "United States"}))}


def test_envoy_without_a_name(read_text: ReadText) -> None:
    text = "Emmanuel Macron was silent. His envoy met Sergei Lavrov in Moscow on Monday."
    assert told(read_text(text, "2025-09-12")) == {("meeting", "held", frozenset({"France", "Sergey Lavrov"}))}


@pytest.mark.parametrize("name", [", Jean-Noël Barrot,", " Jean-Noël Barrot"])
def test_name_behind_the_office_is_who_acts(read_text: ReadText, name: str) -> None:
    text = f"Emmanuel Macron was silent. His foreign minister{name} met Sergei Lavrov in Moscow on Monday."
    assert told(read_text(text, "2025-09-12")) == {
        ("meeting", "held", frozenset({"Jean-Noël Barrot", "Sergey Lavrov"}))
    }
