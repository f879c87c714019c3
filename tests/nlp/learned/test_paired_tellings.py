"""Encounters that no word gives away: two actors whom a clause brings together in a place, on a day."""

import datetime as dt

import pytest

from nlp.components.frames.casting import Casting
from nlp.learned.pair_features import pair_of, pairs_among
from nlp.learned.rated_mentions import mentions_in
from nlp.read import pipeline
from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    "text",
    [
        "Emmanuel Macron had Olaf Scholz to his country house at Le Touquet on Sunday.",
        "Narendra Modi gave Rishi Sunak forty minutes in New Delhi on Monday.",
        "The treaty was signed in Prague on Thursday by Barack Obama and Dmitry Medvedev.",
        "Donald Trump took Jiang Zemin to his ranch in Crawford on Friday.",
    ],
)
def test_two_people_brought_together_in_a_place_have_met(read_text: ReadText, text: str) -> None:
    assert len(sides(read_text(text), "meeting")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Emmanuel Macron mocked Olaf Scholz in a speech in Lyon on Sunday.",
        "Narendra Modi read Rishi Sunak's letter aloud in New Delhi on Monday.",
        "Olaf Scholz is less at ease with Viktor Orban than Angela Merkel was.",
        "Recep Tayyip Erdogan praised Vladimir Putin at a rally in Izmir on Saturday.",
    ],
)
def test_who_speaks_of_another_has_not_met_him(read_text: ReadText, text: str) -> None:
    assert read_text(text).reports == ()


def test_a_pair_without_day_or_place_is_not_believed(read_text: ReadText) -> None:
    assert read_text("Emmanuel Macron kept Olaf Scholz waiting, an aide to the chancellor said.").reports == ()


def test_those_of_a_long_list_have_not_met(read_text: ReadText) -> None:
    text = (
        "Portraits of Emmanuel Macron, Olaf Scholz, Giorgia Meloni, Pedro Sanchez, Donald Tusk, Keir Starmer, "
        "Justin Trudeau, Joe Biden, Narendra Modi, Xi Jinping, Fumio Kishida, Anthony Albanese and Cyril Ramaphosa "
        "were hung beside that of Volodymyr Zelensky in a school in Lviv on Monday."
    )
    assert read_text(text).reports == ()


def test_what_a_word_tells_of_is_not_told_again(read_text: ReadText) -> None:
    reading = read_text("Xi Jinping met Antony Blinken in Beijing on Monday, an hour with him that both called frank.")
    assert sides(reading, "meeting") == [{"Xi Jinping", "Antony Blinken"}]


def test_pairs_leave_out_who_stands_for_his_body() -> None:
    doc = pipeline().make_doc("The African Union's Moussa Faki Mahamat was with William Ruto in Nairobi.")
    doc._.published = dt.date(2023, 6, 20)
    doc = pipeline()(doc)
    mentions = mentions_in(next(doc.sents), Casting(doc))
    named = {frozenset((a.actors[0].name, b.actors[0].name)) for a, b in pairs_among(mentions, doc)}
    assert frozenset(("Moussa Faki Mahamat", "William Ruto")) in named
    assert frozenset(("African Union", "Moussa Faki Mahamat")) not in named


def test_the_token_over_a_pair_is_the_lowest() -> None:
    doc = pipeline()("Emmanuel Macron said that Olaf Scholz had met Rishi Sunak in Berlin.")
    first, second = [m for m in doc._.mentions if m.actors[0].kind == "person"][1:3]
    top = pair_of(first, second, doc).top
    assert top is not None
    assert top.text == "met"
