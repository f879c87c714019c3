"""The evaluation of a reading: figures of the whole and of its parts, and how far its confidence can be believed.

Documents are split into parts that developers read and one that is only scored: rules tuned on sentences that one has
read look better than they are, so the unread part is the figure to believe. Without a split of its own, a collection
has halves by the SHA-1 of the ids of its documents.
"""

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from nlp.evaluation.annotation import Annotated, Told
from nlp.evaluation.calibration import Bin, calibration_error, reliability
from nlp.evaluation.intervals import Interval, intervals
from nlp.evaluation.matching import match_events
from nlp.evaluation.score import Figures, count, figures, total


@dataclass(frozen=True, slots=True)
class Found:
    """Of the events with some property: how many are annotated and read, and how many of each were matched.

    A found event need not have the same property on both sides: a call read as a meeting is found as a call of the
    annotation and as a meeting of the reading.
    """

    gold: int
    gold_found: int
    predicted: int
    predicted_right: int

    @property
    def recall(self) -> float | None:
        """The share of the annotated events that was found."""
        return round(self.gold_found / self.gold, 3) if self.gold else None

    @property
    def precision(self) -> float | None:
        """The share of the read events that is annotated."""
        return round(self.predicted_right / self.predicted, 3) if self.predicted else None


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Figures by part and by source; counts by type and status; the reliability diagram.

    The parts are `whole` and those of the split; `intervals` has, by part, the 95 % interval of each ratio.
    """

    parts: dict[str, Figures]
    intervals: dict[str, dict[str, Interval]]
    sources: dict[str, Figures]
    types: dict[str, Found]
    statuses: dict[str, Found]
    reliability: list[Bin]

    def record(self) -> dict[str, Any]:
        """Everything as plain values for JSON."""
        return {**asdict(self), "calibration_error": calibration_error(self.reliability)}


def is_unread(document_id: str) -> bool:
    """Whether the document belongs to the half that is scored but never opened."""
    return int(hashlib.sha1(document_id.encode(), usedforsecurity=False).hexdigest()[-1], 16) % 2 == 1


@dataclass(frozen=True, slots=True)
class _Matched:
    """A document's annotation and reading, with the numbers of the events on each side that have a partner."""

    gold: Annotated
    read: Annotated
    found: frozenset[int]
    right: frozenset[int]


def halves(documents: Iterable[str]) -> dict[str, list[str]]:
    """The split of documents whose annotation is one file: the half that developers `read` and the `unread` one."""
    parts: dict[str, list[str]] = {"read": [], "unread": []}
    for document in documents:
        parts["unread" if is_unread(document) else "read"].append(document)
    return parts


def evaluate(
    gold: Mapping[str, Annotated],
    read: Mapping[str, Annotated],
    sources: Mapping[str, str | None],
    split: Mapping[str, Iterable[str]] | None = None,
) -> Evaluation:
    """Evaluate `read` against `gold`; `sources` says where a document comes from. All three are by document id.

    `split` names the documents of each part; without one, those are the halves.
    """
    counts = {name: count(document, read.get(name, Annotated(name))) for name, document in gold.items()}
    parts = {"whole": list(gold), **{name: list(names) for name, names in (split or halves(gold)).items()}}
    by_source: dict[str, list[str]] = {}
    for name in gold:
        by_source.setdefault(sources.get(name) or "unknown", []).append(name)
    matched = [_match(document, read.get(name, Annotated(name))) for name, document in gold.items()]
    return Evaluation(
        parts={part: figures(total(counts[name] for name in names)) for part, names in parts.items()},
        intervals={part: intervals([counts[name] for name in names]) for part, names in parts.items()},
        sources={source: figures(total(counts[name] for name in names)) for source, names in sorted(by_source.items())},
        types=_by(matched, lambda event: event.type),
        statuses=_by(matched, lambda event: event.status),
        reliability=reliability(
            (event.confidence, number in document.right)
            for document in matched
            for number, event in enumerate(document.read.events)
            if event.confidence is not None
        ),
    )


def _match(gold: Annotated, read: Annotated) -> _Matched:
    pairs = match_events(gold.events, read.events)
    return _Matched(gold, read, frozenset(i for i, _ in pairs), frozenset(j for _, j in pairs))


def _by(matched: list[_Matched], property_of: Callable[[Told], str | None]) -> dict[str, Found]:
    """The events counted by one of their properties."""
    gold, found, predicted, right = Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    for document in matched:
        for number, event in enumerate(document.gold.events):
            name = property_of(event) or "unknown"
            gold[name] += 1
            found[name] += number in document.found
        for number, event in enumerate(document.read.events):
            name = property_of(event) or "unknown"
            predicted[name] += 1
            right[name] += number in document.right
    return {name: Found(gold[name], found[name], predicted[name], right[name]) for name in sorted(gold | predicted)}
