"""A headline in capitals tells who visits whom, though the tagger takes its verb for part of a name."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from tests.nlp.conftest import ReadText
from tests.nlp.reported import told


@pytest.mark.parametrize(
    ("headline", "event"),
    [
        ("Scholz Visits Ankara", ("visit", "held", frozenset({"Olaf Scholz", "Turkey"}))),
        (
            "Erdogan Receives Pashinyan At Palace",
            ("meeting", "held", frozenset({"Recep Tayyip Erdoğan", "Nikol Pashinyan"})),
        ),
        ("Lula Greets Xi at Palace", ("meeting", "held", frozenset({"Luiz Inácio Lula da Silva", "Xi Jinping"}))),
        ("Lavrov Phones Fidan Over Grain", ("call", "held", frozenset({"Sergey Lavrov", "Hakan Fidan"}))),
    ],
)
def test_a_capital_verb_tells(read_text: ReadText, headline: str, event: tuple[str, str, frozenset[str]]) -> None:
    assert event in told(read_text(headline, published="2023-11-15"))


def test_a_verb_of_motion_ends_no_name(read: Callable[..., Doc]) -> None:
    doc = read("Scholz Heads to Kyiv")
    assert [a.name for a in doc._.actors if a.kind == "person"] == ["Olaf Scholz"]


@pytest.mark.parametrize("text", ["Ruiz Hosts Ltd. failed on Monday.", "The White House Visits Office is shut."])
def test_a_name_with_such_a_word_stays_whole(read_text: ReadText, text: str) -> None:
    assert not told(read_text(text))


def test_a_sentence_with_a_verb_keeps_its_parse(read: Callable[..., Doc]) -> None:
    doc = read("Members of Union Visits Peru said they were sorry.")
    assert [t.text for t in doc if t.dep_ == "ROOT"] == ["said"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Marin Salutes Guard at Border Post\n\nSanna Marin saluted the guard. Marin was in Imatra.", "Sanna Marin"),
        ("Rebel Leader Okot Wounded in Raid\n\nJames Okot was wounded on Friday, the army said.", "James Okot"),
    ],
)
def test_a_verb_that_the_text_has_ends_a_name(read: Callable[..., Doc], text: str, name: str) -> None:
    assert [a.name for a in read(text)._.actors if a.kind == "person"] == [name]
