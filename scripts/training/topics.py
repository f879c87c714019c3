"""Trains the choice of topics among the phrases around an encounter (`nlp/learned/weights/topic.json`).

    python -m scripts.training.topics DOCS GOLD [DOCS GOLD ...]

Of each annotated encounter the phrases that are of its topics are right; of one without topics none is. Encounters that
the reader does not find are examples as well as those that it finds. Each is put twice: as it is, and as if no rule had
proposed anything, since the rules were written on such documents and seem surer there than they are elsewhere. Prints
what is right in five-fold cross-validation by documents beside the rules, then trains on all.
"""

import argparse
import json
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from spacy.tokens import Doc

from graph.model import Document, DocumentIn, Topic
from nlp.components.topics.topic_choice import TopicQuestion
from nlp.components.topics.topic_options import TopicOption
from nlp.evaluation.annotation import annotated, topic_stems
from nlp.evaluation.matching import match_events
from nlp.learned.choice import choices_in_place
from nlp.read import parse
from nlp.reports import reports_of
from nlp.topics import TopicReader
from scripts.training.binary import Row, fit
from scripts.training.choices import save
from scripts.training.told_by_quote import told_by_quote

NAME = "topic"
FOLDS = 5
WEIGHTS = Path(f"nlp/learned/weights/{NAME}.json")
UNTOLD = 0.4
"""How much an encounter without topics counts: annotators leave topics out that a text does tell of."""
LEAST = 0.34
"""The share of its longer words that must be of a topic for a phrase to be right, unless its head is."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of a document with the words of the topics annotated; `is_found` says that the reader found it."""

    document: str
    question: TopicQuestion
    told: frozenset[str]
    is_found: bool

    def is_hit(self, topic: Topic) -> bool:
        """Whether the evaluation would count the topic."""
        return bool(self.told & topic_stems(topic.model_dump()))

    def rows(self) -> Iterator[Row]:
        """The options with and without what rules propose, each with half the weight."""
        counts = (1.0 if self.told else UNTOLD) / 2
        for question in (self.question, without_rules(self.question)):
            for option, features in zip(question.options, question.features, strict=True):
                yield Row(tuple(features), self._is_right(option), counts)

    def _is_right(self, option: TopicOption) -> bool:
        stems = topic_stems(option.topic.text or "")
        is_headed = option.root is not None and option.root.lower_[:5] in self.told
        return self.is_hit(option.topic) and (is_headed or len(stems & self.told) >= LEAST * len(stems))


def without_rules(question: TopicQuestion) -> TopicQuestion:
    """The question as it would be if no rule had proposed anything."""
    pairs = [pair for pair in zip(question.options, question.features, strict=True) if pair[0].offered]
    features = [[name for name in named if not name.startswith("rule")] for _, named in pairs]
    return TopicQuestion([option for option, _ in pairs], features, [])


def questions(documents: Path, gold: Path) -> Iterator[Asked]:
    """The questions of all encounters of annotated documents, those found first in each."""
    records = {str(record["id"]): record for record in map(json.loads, gold.read_text(encoding="utf-8").splitlines())}
    for line in documents.read_text(encoding="utf-8").splitlines():
        document = DocumentIn.model_validate_json(line)
        with choices_in_place({NAME: {}}):
            doc, source = parse(document)
            reports = reports_of(doc, source)
        yield from _of_document(doc, source, [r.model_dump(mode="json") for r in reports], records[str(document.id)])


def _of_document(doc: Doc, source: Document, events: list[dict[str, Any]], record: dict[str, Any]) -> Iterator[Asked]:
    key, expected = str(record["id"]), annotated(record).events
    pairs = match_events(expected, annotated({"id": key, "events": events}).events)
    told = [frozenset(stem for topic in event.topics for stem in topic) for event in expected]
    reader = TopicReader(doc, source)
    for i, j in pairs:
        yield Asked(key, reader.question(doc._.encounters[j]), told[i], is_found=True)
    unfound = [i for i in range(len(expected)) if i not in {i for i, _ in pairs}]
    missed = [(i, told_by_quote(record["events"][i], expected[i], doc)) for i in unfound]
    doc._.encounters = [*doc._.encounters, *(found for _, found in missed if found is not None)]
    reader = TopicReader(doc, source)
    for i, found in missed:
        if found is not None:
            yield Asked(key, reader.question(found), told[i], is_found=False)


def cross_validated(asked: list[Asked]) -> Iterator[str]:
    """What is right by the rules, as chosen with weights from other documents, and so without the rules."""
    answers: list[tuple[Asked, dict[str, Sequence[Topic]]]] = []
    for fold in range(FOLDS):
        weights = fit([row for one in asked if _fold(one) != fold for row in one.rows()])
        with choices_in_place({NAME: weights}):
            for one in (one for one in asked if _fold(one) == fold):
                alone = without_rules(one.question).answer()
                answers.append((one, {"rules": one.question.rules, "chosen": one.question.answer(), "alone": alone}))
    for is_found in (True, False):
        for way in ("rules", "chosen", "alone"):
            counts = _counted((one, given[way]) for one, given in answers if one.is_found == is_found)
            yield f"{'found' if is_found else 'missed'}, {way}: {counts}"


def _counted(answers: Iterable[tuple[Asked, Sequence[Topic]]]) -> str:
    count: Counter[str] = Counter()
    for one, topics in answers:
        hits = [one.is_hit(topic) for topic in topics]
        told = "told" if one.told else "untold"
        count.update({told: 1, f"{told} hit": any(hits), f"{told} with topics": bool(hits)})
        count.update({f"{told} topics": len(hits), f"{told} topics right": sum(hits)})
    return ", ".join(f"{key} {value}" for key, value in count.items())


def _fold(one: Asked) -> int:
    return zlib.crc32(one.document.encode()) % FOLDS


def main() -> None:
    """Train the choice on pairs of files."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("files", nargs="+", type=Path)
    files = parser.parse_args().files
    asked = [one for docs, gold in zip(files[::2], files[1::2], strict=True) for one in questions(docs, gold)]
    for line in cross_validated(asked):
        print(line, flush=True)
    save(fit([row for one in asked for row in one.rows()]), WEIGHTS)


if __name__ == "__main__":
    main()
