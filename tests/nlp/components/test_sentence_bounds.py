"""Where sentences begin, whatever the parser makes of capitals."""

import pytest

from nlp.pipeline import base
from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_no_sentence_begins_behind_a_mere_word() -> None:
    nlp = base()
    doc = nlp.make_doc(
        "Antalya, May 8 - Belarusian Deputy Foreign Minister Vyacheslav Turchin and Turkish Foreign Minister Berat "
        "Erbakan signed a trade accord here on Tuesday."
    )
    doc[5].is_sent_start = True  # as behind datelines
    assert [sentence.text.split()[0] for sentence in nlp(doc).sents] == ["Antalya,", "Belarusian"]


def test_no_sentence_begins_within_a_name_or_with_the_years_of_somebody() -> None:
    doc = base()("In brief\n\nKim Dae-jung (1924-2009) was president of South Korea from 1998 to 2003.")
    assert [sentence.text.split()[0] for sentence in doc.sents] == ["In", "Kim"]


def test_a_line_begins_a_sentence_behind_any_word() -> None:
    doc = base()("Talks in Oslo\nThe minister met Ana Ruiz.")
    assert [sentence.text.strip() for sentence in doc.sents] == ["Talks in Oslo", "The minister met Ana Ruiz."]


def test_no_sentence_begins_between_initials_and_a_small_letter() -> None:
    nlp = base()
    doc = nlp.make_doc("Vienna - OPEC oil ministers gathered on Tuesday.")
    doc[3].is_sent_start = True
    assert "oil" not in {sentence.text.split()[0] for sentence in nlp(doc).sents}


def test_no_sentence_begins_behind_a_form_of_address_in_short() -> None:
    doc = base()("The minister received a courtesy call by Hon. Semisi Lolo, an envoy of Tonga. He was pleased.")
    assert [sentence.text.split()[0] for sentence in doc.sents] == ["The", "He"]


@pytest.mark.parametrize("office", ["chair", "envoy", "mayor"])
def test_an_office_that_ends_a_sentence_is_of_nobody_in_the_next(read_text: ReadText, office: str) -> None:
    text = f"Norway has a new {office}. Lavrov will meet Blinken there on Friday."
    assert {"Sergey Lavrov", "Antony Blinken"} in sides(read_text(text))
