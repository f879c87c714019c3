"""What is remembered of the attribute rules sets what the rules themselves set, on every token."""

from functools import lru_cache

import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language
from spacy.pipeline import AttributeRuler
from spacy.tokens import Doc

from nlp.default_model import DEFAULT_MODEL
from nlp.remembered_rules import NAME, RememberedRules, is_memorable, remember_rules

WORDS = (
    *[
        "there",
        "is",
        "are",
        "was",
        "'s",
        "he",
        "she",
        "it",
        "I",
        "you",
        "y'",
        "all",
        "ai",
        "n't",
        "gon",
        "na",
        "got",
        "ta",
        "let",
        "us",
        "c'm",
        "on",
        "but",
        "that",
        "who",
        "whose",
        "Trump",
        "met",
    ],
    *[
        "ministers",
        "the",
        "him",
        "himself",
        "mine",
        "more",
        "most",
        "has",
        "had",
        "been",
        "being",
        "do",
        "does",
        "'re",
        "will",
        "can",
        "to",
        "not",
        "no",
        "talks",
        "talk",
        ",",
        ".",
    ],
    "\n",
)


@lru_cache(maxsize=1)
def bare() -> Language:
    return spacy.load(DEFAULT_MODEL)


@lru_cache(maxsize=1)
def remembered() -> RememberedRules:
    ruler = bare().get_pipe("attribute_ruler")
    assert isinstance(ruler, AttributeRuler)
    return RememberedRules(ruler)


def attributes(doc: Doc) -> list[tuple[str, str, str, str, str]]:
    return [(t.text, t.pos_, t.tag_, str(t.morph), t.lemma_) for t in doc]


def parsed(text: str) -> Doc:
    doc = bare().make_doc(text)
    for name in ("tok2vec", "tagger", "parser"):
        doc = bare().get_pipe(name)(doc)
    return doc


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=30))
def test_every_token_has_the_attributes_that_the_rules_give_it(words: list[str]) -> None:
    text = " ".join(words)
    by_rules = bare().get_pipe("attribute_ruler")(parsed(text))
    assert attributes(remembered()(parsed(text))) == attributes(by_rules)


def test_text_without_a_token_is_left_as_it_is() -> None:
    assert len(remembered()(bare().make_doc(""))) == 0


def test_rules_that_look_at_more_are_left_alone() -> None:
    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("attribute_ruler")
    assert isinstance(ruler, AttributeRuler)
    ruler.add(patterns=[[{"SHAPE": "Xxxx"}]], attrs={"POS": "PROPN"})
    assert not is_memorable(ruler)
    remember_rules(nlp)
    assert nlp.pipe_names == ["attribute_ruler"]


def test_the_pipeline_reads_with_what_is_remembered() -> None:
    nlp = spacy.load(DEFAULT_MODEL)
    remember_rules(nlp)
    assert NAME in nlp.pipe_names
    assert "attribute_ruler" not in nlp.pipe_names
