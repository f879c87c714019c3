"""Texts that nobody would write: no exception but SourceError, no invariant broken, no cost out of proportion."""

import json
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.model import DocumentIn
from nlp.components.actors.grouping import group
from nlp.components.names.names import Name
from nlp.read import read
from nlp.source import SourceError, prepare

OPENING = "The president of France met the leader of the opposition and the envoy of Chad. "
NAMES = "Xi Putin Jinping President Minister Mr. Gen. Chinese French U.S. EU Kremlin Council Monday March 2023-03-20"
OTHERS = (
    "met former first the of both two sides they he I his counterpart 3 week talks visit officials al- O' 's ’s and"
)
MARKS = ', ( ) [ “ ” " - – — . :'
WORDS = [*NAMES.split(), *OTHERS.split(), *MARKS.split(), "\n"]
ODD = ("\x00", "\u200b", "\u202e", "\u0301", "\u2028", "İ", "ß", "ﬁ", "中", "𝕏", "²", "\ufffd", "🇺🇸", "\xa0")
GOLD = Path(__file__).parents[2] / "data" / "gold" / "train.documents.jsonl"
TRAIN = [json.loads(line)["text"] for line in GOLD.read_text(encoding="utf-8").splitlines()]
PIECES = st.one_of(st.sampled_from(WORDS), st.sampled_from(ODD), st.text(max_size=4))
JOINTS = st.sampled_from((" ", " ", " ", "", "\n"))


@settings(max_examples=60, deadline=None)
@given(st.booleans(), st.lists(st.tuples(PIECES, JOINTS), max_size=60), st.sampled_from((None, "2023-06-20")))
def test_any_text_is_read_or_refused(opened: bool, pieces: list[tuple[str, str]], published: str | None) -> None:
    text = OPENING * opened + "".join(piece + joint for piece, joint in pieces)
    try:
        reading = read(DocumentIn(text=text, published=published))
    except SourceError:
        return
    served = reading.document.text
    ids = [entity.id for entity in reading.entities]
    assert len(ids) == len(set(ids))
    for entity in reading.entities:
        assert all(served[m.start : m.end] == m.text for m in entity.mentions)
    for report in reading.reports:
        assert all(served[e.start : e.end] == e.text for e in report.evidence)
        assert {part.entity_id for part in report.participants} <= set(ids)
        assert report.start is None or report.end is None or report.start <= report.end


@settings(max_examples=120, deadline=None)
@given(st.sampled_from(TRAIN), st.integers(0, 400), st.integers(1, 30))
def test_a_text_cut_off_behind_any_word_is_read(text: str, first: int, count: int) -> None:
    """What a feed cuts off ends in "the", "and" or "its envoy for": each word may be the last of all."""
    tokens = text.split(" ")
    first %= len(tokens)
    cut = " ".join(tokens[first : first + count])
    if cut.strip():
        assert read(DocumentIn(text=cut, published="2023-06-20", language="en")).document.text


@pytest.mark.parametrize(
    "ending", ["as his Deputy Special Envoy for the", "to talk about trade and", "of Kuwait's Sheikh"]
)
def test_a_text_may_end_in_the_middle_of_a_phrase(ending: str) -> None:
    text = f"President Emmanuel Macron met President Joe Biden in Paris on Monday {ending}"
    assert read(DocumentIn(text=text, published="2023-06-20", language="en")).reports


@pytest.mark.parametrize("filling", [" ", "\t", " \n", "\n", "- ", "e\u0301", "x", "Aa "])
def test_a_long_run_of_anything_is_cleaned_at_once(filling):
    since = time.process_time()
    with pytest.raises(SourceError):
        prepare(DocumentIn(text=OPENING + filling * 200_000 + "x"))
    assert time.process_time() - since < 2.0  # a quadratic expression takes minutes


def test_a_text_full_of_people_is_grouped_in_time():
    full = [f"{chr(65 + n % 26)}{n % 89 * 'a'}n {chr(65 + n % 23)}{n}o" for n in range(1500)]
    texts = [*full, *(name.split()[1] for name in full), *["Ann Kim", "Kim"] * 2000]
    since = time.process_time()
    people = group([Name(at, at + 1, "person", text) for at, text in enumerate(texts)], lambda _: False)
    assert time.process_time() - since < 12.0  # comparing all with all takes minutes
    assert sorted(name.start for person in people for name in person.names) == list(range(len(texts)))


@pytest.mark.parametrize(
    "phrase",
    [
        "and Xi met Putin in Moscow ",
        "I said he met them. ",
        "Both of the two sides and ",
        "Ana Ruiz Greets Omar Haddads Minister\n",
    ],
)
def test_a_phrase_repeated_costs_what_it_is_long(read_text, phrase):
    def cost(characters: int) -> float:
        since = time.process_time()
        read_text(OPENING + phrase * (characters // len(phrase)))
        return time.process_time() - since

    cost(1_000)
    assert cost(16_000) < 8 * max(cost(4_000), 0.1)  # four times as long, with room for a busy machine
