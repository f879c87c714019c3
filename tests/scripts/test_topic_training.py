"""How the choice of topics is trained: the fit of log odds, encounters told by a quote, questions without rules."""

import pytest

from graph.model import DocumentIn
from nlp.components.topics.topic_choice import TopicQuestion
from nlp.evaluation.annotation import annotated
from nlp.read import parse
from nlp.topics import TopicReader
from scripts.training.binary import Row, fit
from scripts.training.told_by_quote import told_by_quote
from scripts.training.topics import without_rules

TEXT = (
    "Anders Holm of Norway met Pia Lund of Denmark in Oslo on Monday for talks on herring quotas. "
    "In May Holm had been seen beside Kari Virtanen of Finland at a funeral; the ferry tunnel came up."
)


def _event(quote: str, kind: str = "meeting") -> dict[str, object]:
    people = [{"name": name, "kind": "person", "country": code} for name, code in (("Holm", "NO"), ("Lund", "DK"))]
    return {"type": kind, "status": "held", "mode": "in_person", "quote": quote, "participants": people}


def test_weights_are_log_odds() -> None:
    rows = [Row(("any", "good"), True)] * 60 + [Row(("any", "good"), False)] * 20 + [Row(("any",), False)] * 80
    weights = fit(rows)
    assert weights["any"] < 0 < weights["good"]
    assert weights["any"] + weights["good"] > 0
    assert fit([*rows, Row(("any", "good"), False, counts=200.0)])["good"] < weights["good"]


def test_rare_features_are_left_out() -> None:
    rows = [Row(("any", "odd"), True), *[Row(("any",), False)] * 20]
    assert set(fit(rows)) == {"any"}


@pytest.mark.parametrize(
    ("quote", "word"),
    [
        ("Anders Holm of Norway met Pia Lund", "met"),
        ("Norway met Pia Lund of Denmark in Oslo on Monday for talks", "met"),
        ("Holm had been seen beside Kari Virtanen", "seen"),
        ("beside Kari Virtanen of Finland at a funeral", "beside"),
    ],
)
def test_an_encounter_is_told_by_its_quote(quote: str, word: str) -> None:
    doc, _ = parse(DocumentIn(text=TEXT, published="2023-06-20", language="en"))
    event = _event(quote)
    told = annotated({"id": "d", "events": [event]}).events[0]
    found = told_by_quote(event, told, doc)
    assert found is not None
    assert found.tellings[0].trigger.text == word
    assert {part.actor.country for part in found.parts} == {"NO", "DK"}


@pytest.mark.parametrize("quote", ["", "Holm met the queen", "..."])
def test_what_the_text_does_not_say_tells_of_nothing(quote: str) -> None:
    doc, _ = parse(DocumentIn(text=TEXT, published="2023-06-20", language="en"))
    event = _event(quote)
    assert told_by_quote(event, annotated({"id": "d", "events": [event]}).events[0], doc) is None


def test_a_question_without_rules() -> None:
    doc, source = parse(DocumentIn(text=TEXT, published="2023-06-20", language="en"))
    question = TopicReader(doc, source).question(doc._.encounters[0])
    assert question.rules[0].text == "herring quotas"
    assert any(name.startswith("rule") for features in question.features for name in features)
    alone = without_rules(question)
    assert isinstance(alone, TopicQuestion)
    assert "herring quotas" in [option.topic.text for option in alone.options]
    assert not any(name.startswith("rule") for features in alone.features for name in features)
    assert alone.rules == []
