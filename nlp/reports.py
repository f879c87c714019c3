"""From the encounters of a parsed document to its reports, in the words of the domain."""

import hashlib
from collections import Counter

from spacy.tokens import Doc, Span

from graph.model import Document, Evidence, Notice, Participant, Place, Report, Topic
from nlp.aftermath import outcomes_of, statements_of
from nlp.components.casting import Casting
from nlp.components.checks import bounded_by_tenure, date_notices, self_meetings, tenure_conflicts
from nlp.components.codes import codes_of
from nlp.components.confidence import confidence
from nlp.components.found import Found, evidence_span, sentences
from nlp.components.telling import Part, Where
from nlp.components.titling import title_of
from nlp.components.topics import clause_topics, discussed_in, topics_of
from nlp.components.whereabouts import two_cities_on_one_day

AFTERMATH, NEXT = 5, 2
WEAK_BASES = frozenset({"page_header", "none"})


def reports_of(doc: Doc, document: Document) -> tuple[Report, ...]:
    """The reports of a document, in text order."""
    if not doc._.encounters:
        return ()
    tellings_at = Counter(s.start for found in doc._.encounters for s in sentences(found))
    elsewhere, casting = two_cities_on_one_day(doc._.encounters), Casting(doc)
    reports = []
    for found in doc._.encounters:
        notices = (*elsewhere.get(id(found), ()), *self_meetings(found, casting))
        reports.append(_report(doc, document, found, tellings_at, notices))
    return tuple(reports)


def _report(
    doc: Doc, document: Document, found: Found, tellings_at: Counter[int], notices: tuple[Notice, ...]
) -> Report:
    weak = document.published_basis in WEAK_BASES
    dated = date_notices(found, document.text, None if weak else document.published)
    warnings = (*_check(found, document, weak), *dated, *notices)
    participants = tuple(_participant(part) for part in found.parts)
    place = _place(found.where)
    when = found.when
    return Report(
        id=_report_id(document, found),
        document_id=document.id,
        reported=document.published,
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
        topics=_topics(doc, found, tellings_at),
        codes=codes_of(found.type, found.status, found.mode, found.parts, place.country if place else None),
        confidence=confidence(found, weak),
        evidence=_evidence(document, found),
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


def _participant(part: Part) -> Participant:
    actor = part.actor
    return Participant(
        entity_id=actor.id,
        name=actor.name,
        kind=actor.kind,
        country=actor.country,
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


def _topics(doc: Doc, found: Found, tellings_at: Counter[int]) -> tuple[Topic, ...]:
    spans = [span for telling in found.tellings for span in clause_topics(telling.trigger)]
    told = sentences(found)
    aftermath = _aftermath(doc, told, tellings_at)
    around = [*told, *aftermath]
    spans += [span for sentence in around for span in discussed_in(sentence)]
    people = {i for m in doc._.mentions if m.actors[0].kind == "person" for i in range(m.start, m.end)}
    names = {name for part in found.parts for name in (part.actor.name, *part.actor.aliases)}
    text = doc.text
    things = [span for span in spans if text[slice(*span)] not in names and _root(doc, span) not in people]
    return topics_of(doc, things, [*told, *aftermath[:NEXT]])


def _root(doc: Doc, offsets: tuple[int, int]) -> int | None:
    span = doc.char_span(*offsets, alignment_mode="expand")
    return span.root.i if span is not None else None


def _aftermath(doc: Doc, told: list[Span], tellings_at: Counter[int]) -> list[Span]:
    """The sentences after the first telling up to one of another encounter: where the agenda is told."""
    mine = {sentence.start for sentence in told}
    following: list[Span] = []
    end = told[0].end
    while end < len(doc) and len(following) < AFTERMATH:
        sentence = doc[end].sent
        if tellings_at[sentence.start] > (sentence.start in mine):
            break
        following.append(sentence)
        end = sentence.end
    return following


def _evidence(document: Document, found: Found) -> tuple[Evidence, ...]:
    evidence = []
    for sentence in sentences(found):
        span = evidence_span(sentence)
        start, end = span.start_char, span.end_char
        evidence.append(
            Evidence(
                document_id=document.id,
                start=start,
                end=end,
                text=document.text[start:end],
                supports=_supports(found, start, end),
            )
        )
    return tuple(evidence)


def _supports(found: Found, start: int, end: int) -> tuple[str, ...]:
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
