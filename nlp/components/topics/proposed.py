"""A topic that a rule proposes for an encounter, and which rule it is."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from spacy.tokens import Span

from graph.model import Topic
from nlp.components.topics.taxonomy import Term, topic_of


@dataclass(frozen=True, slots=True)
class Proposed:
    """A topic whose words are those of the text or of its title; `source` names what gives it."""

    topic: Topic
    source: str


def of_words(text: str, source: str) -> Proposed:
    """Words as a topic, with the topic of the taxonomy to which they belong."""
    found = topic_of(text)
    return Proposed(Topic(id=found[0] if found else None, label=found[1] if found else text, text=text), source)


def of_spans(spans: Iterable[Span], source: str) -> Iterator[Proposed]:
    """Phrases as topics."""
    return (of_words(span.text, source) for span in spans)


def of_terms(terms: Iterable[Term], text: str, source: str) -> Iterator[Proposed]:
    """Terms of the taxonomy that stand in a text as topics."""
    for term in terms:
        words = text[term.start : term.end].removesuffix(" between")
        yield Proposed(Topic(id=term.id, label=term.label, text=words), source)


def varied(proposed: Iterable[Proposed]) -> list[Proposed]:
    """Each topic once; a second phrase of a topic of the taxonomy after all that are of others."""
    first: list[Proposed] = []
    again: list[Proposed] = []
    for one in proposed:
        text = (one.topic.text or "").lower()
        if any(text in (kept.topic.text or "").lower() for kept in (*first, *again)):
            continue
        seen = one.topic.id is not None and any(kept.topic.id == one.topic.id for kept in first)
        (again if seen else first).append(one)
    return first + again
