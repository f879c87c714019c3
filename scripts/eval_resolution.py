"""Measures the resolution of reports into events on `data/clusters`: `python -m scripts.eval_resolution`.

`as read` ingests the documents into a temporary store and takes the events from there. `as annotated` resolves the
reports that a faultless reader would have made, so that what reading gets wrong and what resolution gets wrong are told
apart. `--errors FILE` lists the pairs of reports that were wrongly joined or kept apart, each with the reason the store
serves for where it is, and with how the two compare.
"""

import argparse
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from app.ingest import ingest_many
from graph.compare import agreement, contradict
from graph.model import Report
from graph.queries.events import find_events
from graph.queries.one_event import event_history
from graph.resolve import resolve
from graph.store import Store, open_store
from scripts.clusters import FOLDER, Annotated, as_reports, load
from scripts.resolution_figures import Figures, Placed, figures, wrong_pairs
from scripts.resolution_match import matched

Labelled = Callable[[Annotated, Sequence[Report]], dict[str, str]]
"""From a document and its reports, the label of each report that has one."""

_PAGE = 500
_SEALED = "fresh"
"""The part whose wrong pairs are counted and never listed."""
_ROWS = (
    ("tellings annotated", "tellings"),
    ("tellings with a report", "placed"),
    ("reports of no telling", "unmatched"),
    ("pairs: precision", "precision"),
    ("pairs: recall", "recall"),
    ("pairs: F1", "f1"),
    ("pairs: recall of all annotated", "recall_of_all"),
    ("pairs wrongly joined", "wrong"),
    ("pairs wrongly apart", "missed"),
    ("encounters with two reports or more", "repeated"),
    ("  wholly right", "whole"),
    ("encounters told in two documents or more", "told_repeatedly"),
    ("  wholly right and read in all of them", "complete"),
    ("encounters with one report", "single"),
    ("  in an event of their own", "alone"),
    ("events that mix encounters", "mixed"),
)


@dataclass(frozen=True, slots=True)
class Resolved:
    """A report, the event it is of, and the reason given for that; None where it is the only one."""

    report: Report
    event: str
    reason: dict[str, Any] | None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came out of one way to get reports: figures, and the wrong pairs as records."""

    figures: Figures
    mistakes: tuple[dict[str, Any], ...]


def as_read(collection: Sequence[Annotated], jobs: int = 1) -> Outcome:
    """Reading and resolution together: the documents go into a store of their own, and the labels are matched."""
    store = open_store(":memory:")
    try:
        for outcome in ingest_many(store, [annotated.document for annotated in collection], jobs):
            if outcome.failure:
                raise ValueError(f"{outcome.id}: {outcome.failure.detail}")
        return _judged(collection, list(_served(store)), lambda annotated, own: matched(annotated.tellings, own))
    finally:
        store.close()


def as_annotated(collection: Sequence[Annotated]) -> Outcome:
    """Resolution alone: the reports are made from the annotation."""
    reports = [report for annotated in collection for report in as_reports(annotated)]
    found = []
    for cluster in resolve(reports):
        for report in cluster.reports:
            reason = cluster.reasons.get(report.id)
            found.append(Resolved(report, cluster.id, None if reason is None else asdict(reason)))
    return _judged(collection, found, lambda _, own: {report.id: report.title for report in own})


def _served(store: Store) -> Iterator[Resolved]:
    """Every report in the store, with its event and the reason served."""
    cursor = None
    while True:
        page = find_events(store, limit=_PAGE, cursor=cursor)
        for event in map(json.loads, page.rows):
            for line in map(json.loads, event_history(store, event["id"])):
                yield Resolved(Report.model_validate(line["report"]), event["id"], line["reason"])
        cursor = page.next_cursor
        if cursor is None:
            return


def _judged(collection: Sequence[Annotated], found: Sequence[Resolved], labelled: Labelled) -> Outcome:
    by_document: defaultdict[str, list[Resolved]] = defaultdict(list)
    for one in found:
        by_document[one.report.document_id].append(one)
    placed = []
    for annotated in collection:
        own = by_document[annotated.id]
        labels = labelled(annotated, [one.report for one in own])
        placed += [
            Placed(labels[one.report.id], annotated.id, one.report.id, one.event)
            for one in own
            if one.report.id in labels
        ]
    told = Counter(telling.label for annotated in collection for telling in annotated.tellings)
    by_id = {one.report.id: one for one in found}
    mistakes = tuple(
        _mistake(kind, (left, by_id[left.report]), (right, by_id[right.report]))
        for kind, left, right in wrong_pairs(placed)
    )
    return Outcome(figures(told, placed, len(found) - len(placed)), mistakes)


def _mistake(kind: str, left: tuple[Placed, Resolved], right: tuple[Placed, Resolved]) -> dict[str, Any]:
    a, b = left[1].report, right[1].report
    agreed = agreement(a, b)
    if agreed is None:
        compared: Any = "contradict each other" if contradict(a, b) else "share too little"
    else:
        compared = {"score": round(agreed.score, 3), "firm": agreed.firm, "agrees": agreed.reasons}
    return {"mistake": kind, "compared": compared, "reports": [_shown(*left), _shown(*right)]}


def _shown(placed: Placed, resolved: Resolved) -> dict[str, Any]:
    report = resolved.report
    place = report.place
    return {
        "document": placed.document,
        "label": placed.label,
        "event": placed.event,
        "told": f"{report.type} {report.status} {report.mode} {report.start}/{report.end} ({report.date_basis})",
        "reported": str(report.reported),
        "participants": [f"{who.name} ({who.kind}, {who.country or '-'}, {who.role})" for who in report.participants],
        "place": place and ", ".join(part for part in (place.venue, place.city, place.country) if part),
        "reason": resolved.reason,
    }


def table(outcomes: dict[str, Outcome]) -> Iterator[str]:
    """The figures, a column for each outcome."""
    yield f"{'FIGURE':44}" + "".join(f"{name:>14}" for name in outcomes)
    for heading, name in _ROWS:
        values = (getattr(outcome.figures, name) for outcome in outcomes.values())
        shown = (
            "-" if value is None else f"{value:.3f}" if isinstance(value, float) else str(value) for value in values
        )
        yield f"{heading:44}" + "".join(f"{value:>14}" for value in shown)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures, and write the list of mistakes where one is wanted."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--folder", type=Path, default=FOLDER, help="documents.jsonl and labels.jsonl (data/clusters)")
    parser.add_argument("--part", help="only this part of the collection")
    parser.add_argument("--jobs", type=int, default=1, help="processes that read (1)")
    parser.add_argument("--errors", type=Path, metavar="FILE", help="where to list wrong pairs (of fresh: none)")
    given = parser.parse_args(arguments)
    collection = load(given.folder, given.part)
    outcomes = {"as read": as_read(collection, given.jobs), "as annotated": as_annotated(collection)}
    sys.stdout.writelines(f"{line}\n" for line in table(outcomes))
    if given.errors:
        sealed = {annotated.id for annotated in collection if annotated.part == _SEALED}
        lines = (
            json.dumps({"reports_are": name, **mistake}, ensure_ascii=False) + "\n"
            for name, outcome in outcomes.items()
            for mistake in outcome.mistakes
            if sealed.isdisjoint(told["document"] for told in mistake["reports"])
        )
        given.errors.write_text("".join(lines), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
