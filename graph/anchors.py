"""Finding a telling again: by its report's id or, where a newer reader gave it another, by its words and participants.

A report's id depends on what the reader made of the telling (type, participants, place of the verb). Where that id is
gone, the telling is the report of the same document that shares most with the anchor: the sentence and someone who
takes part; or, where the text of the document has changed, all that take part; but never one that stood beside it when
it was judged. Where none does, the judgement rests
until a document brings the telling back. A document retracted takes its anchors with it, and those of other documents
that told of the same event stand in.
"""

from collections.abc import Sequence

from graph.judgement import Anchor
from graph.model import Report


def anchor_of(report: Report, document: Sequence[Report] = ()) -> Anchor:
    """The anchor of a report, as it was when it was judged, beside the other reports of its document."""
    first = min(report.evidence, key=lambda item: (item.start, item.end), default=None)
    return Anchor(
        report_id=report.id,
        document_id=report.document_id,
        type=report.type,
        participants=tuple(sorted({actor.entity_id for actor in report.participants})),
        start=first.start if first else 0,
        end=first.end if first else 0,
        text=first.text if first else "",
        beside=tuple(sorted(each.id for each in document if each.id != report.id)),
    )


def report_at(anchor: Anchor, reports: Sequence[Report]) -> Report | None:
    """The report, of those of the anchor's document, that tells what the anchor told; None where none does."""
    for report in reports:
        if report.id == anchor.report_id:
            return report
    others = [report for report in reports if report.id not in anchor.beside]
    likely = [(found, report) for report in others if (found := _likeness(anchor, report)) is not None]
    return min(likely, key=lambda each: ([-part for part in each[0]], each[1].id))[1] if likely else None


def _likeness(anchor: Anchor, report: Report) -> tuple[float, ...] | None:
    now, then = {actor.entity_id for actor in report.participants}, set(anchor.participants)
    shared = len(now & then) / max(len(now | then), 1)
    words = max((_overlap(anchor, item.start, item.end, item.text) for item in report.evidence), default=0.0)
    if not (shared and words) and shared < 1.0:
        return None
    return shared + words, float(report.type == anchor.type)


def _overlap(anchor: Anchor, start: int, end: int, text: str) -> float:
    """How much of both sentences is the same stretch of the document: 1 for the same words wherever they stand."""
    if text == anchor.text:
        return 1.0
    common = min(end, anchor.end) - max(start, anchor.start)
    return max(common, 0) / max(end - start, anchor.end - anchor.start, 1)
