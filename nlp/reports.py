"""From the encounters of a parsed document to its reports, in the words of the domain."""

import hashlib

from spacy.tokens import Doc, Span

from graph.model import Document, Evidence, Notice, Participant, Place, Report
from nlp.aftermath import outcomes_of, statements_of
from nlp.components.actors.spelled_names import name_in_text
from nlp.components.encounters.checks import bounded_by_tenure, date_notices, self_meetings, tenure_conflicts
from nlp.components.encounters.codes import codes_of
from nlp.components.encounters.confidence import confidence
from nlp.components.encounters.found import Found, evidence_span, sentences
from nlp.components.encounters.naming import naming_sentence, supporting_sentences
from nlp.components.encounters.titling import title_of
from nlp.components.frames.casting import Casting
from nlp.components.places.whereabouts import two_cities_on_one_day
from nlp.components.tellings.telling import Part, Where
from nlp.topics import TopicReader

WEAK_BASES = frozenset({"page_header", "none"})
COUNTED = frozenset({"published", "relative_to_published", "none"})


def reports_of(doc: Doc, document: Document) -> tuple[Report, ...]:
    """The reports of a document, in text order."""
    if not doc._.encounters:
        return ()
    elsewhere, casting = two_cities_on_one_day(doc._.encounters), Casting(doc)
    reader = TopicReader(doc, document)
    reports = []
    for found in doc._.encounters:
        notices = (*elsewhere.get(id(found), ()), *self_meetings(found, casting))
        reports.append(_report(doc, document, found, reader, notices))
    return _doubted(document, reports)


def _doubted(document: Document, reports: list[Report]) -> tuple[Report, ...]:
    """The reports, with a warning for those that count from a day against which an office in the document speaks."""
    if all(report.date_basis != "tenure" for report in reports):
        return tuple(reports)
    against = f"offices named speak against {document.published}, by its {document.published_basis}"
    notice = Notice(code="document_date_doubtful", detail=against)
    return tuple(
        report.model_copy(update={"warnings": (*report.warnings, notice)}) if report.date_basis in COUNTED else report
        for report in reports
    )


def _report(doc: Doc, document: Document, found: Found, reader: TopicReader, notices: tuple[Notice, ...]) -> Report:
    weak = document.published_basis in WEAK_BASES
    dated = date_notices(found, document.text, None if weak else document.published)
    warnings = (*_check(found, document, weak), *dated, *notices)
    participants = tuple(_participant(doc, part) for part in found.parts)
    place = _place(found.where)
    when = found.when
    return Report(
        id=_report_id(document, found),
        document_id=document.id,
        reported=document.published,
        reported_basis=document.published_basis,
        type=found.type,
        status=found.status,
        mode=found.mode,
        title=title_of(found.type, found.status, participants, place),
        participants=participants,
        start=when.start if when else None,
        end=when.end if when else None,
        date=when.edtf if when else None,
        date_precision=when.precision if when else "unknown",
        date_text=when.text if when else None,
        date_basis=when.basis if when else "none",
        place=place,
        topics=reader.topics(found),
        codes=codes_of(found.type, found.status, found.mode, found.parts, place.country if place else None),
        confidence=confidence(found, weak),
        evidence=_evidence(doc, document, found),
        warnings=warnings,
        statements=statements_of(document, found),
        outcomes=outcomes_of(doc, document, found),
    )


def _check(found: Found, document: Document, weak: bool) -> tuple[Notice, ...]:
    """Warn of offices not held on the day; where the day itself is weakly known, the tenures bound it instead."""
    conflicts = tenure_conflicts(found)
    if not conflicts or found.when is None:
        return ()
    notices = tuple(conflict.notice(found.when) for conflict in conflicts)
    if weak and found.when.basis != "explicit":
        found.when = bounded_by_tenure(conflicts, document.published)
    return notices


def _participant(doc: Doc, part: Part) -> Participant:
    """Who takes part, a body by the full name that the text spells."""
    actor = part.actor
    return Participant(
        entity_id=actor.id,
        name=name_in_text(doc, actor),
        kind=actor.kind,
        country=actor.served_country,
        role=part.role,
        title=actor.title if actor.kind == "person" else None,
    )


def _place(where: Where | None) -> Place | None:
    if where is None:
        return None
    return Place(
        entity_id=where.entity_id,
        venue=where.venue,
        city=where.city,
        country=where.country,
        lat=where.lat,
        lon=where.lon,
    )


def _evidence(doc: Doc, document: Document, found: Found) -> tuple[Evidence, ...]:
    """The sentences that tell of the encounter and, behind them, those that name whom, and the day, they point at."""
    told = sentences(found)
    evidence = [_sentence(document, sentence, _supports(found, sentence)) for sentence in told]
    if (named := naming_sentence(doc, found)) is not None:
        evidence.append(_sentence(document, named, ("participants",)))
    for sentence, supports in supporting_sentences(doc, found, [*told, *([named] if named is not None else [])]):
        evidence.append(_sentence(document, sentence, supports))
    return tuple(evidence)


def _sentence(document: Document, sentence: Span, supports: tuple[str, ...]) -> Evidence:
    span = evidence_span(sentence)
    start, end = span.start_char, span.end_char
    return Evidence(document_id=document.id, start=start, end=end, text=document.text[start:end], supports=supports)


def _supports(found: Found, sentence: Span) -> tuple[str, ...]:
    start, end = sentence.start_char, sentence.end_char
    supports = ["participants", "type", "status"]
    if any(t.when and t.when.span and start <= t.when.span[0] < end for t in found.tellings):
        supports.append("date")
    inside = [t for t in found.tellings if start <= t.trigger.idx < end]
    if any(t.where for t in inside):
        supports.append("place")
    return tuple(supports)


def _report_id(document: Document, found: Found) -> str:
    """Derived from the document and from who is said to meet whom where in its text."""
    actors = ",".join(sorted(p.actor.id for p in found.parts))
    key = f"{document.id}|{found.type}|{actors}|{found.tellings[0].trigger.idx}"
    return "r-" + hashlib.sha256(key.encode()).hexdigest()[:20]
