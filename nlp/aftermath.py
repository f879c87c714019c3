"""What was said around an encounter and what came of it, in the words of the domain."""

from spacy.tokens import Doc

from graph.model import Document, Evidence, Outcome, Statement
from nlp.components.encounters.found import Found, evidence_span

MOST = 20
"""Statements, and outcomes, kept of one encounter in one document: the first of them."""


def statements_of(document: Document, found: Found) -> tuple[Statement, ...]:
    """What those who met said in or after the encounter, in text order."""
    return tuple(
        Statement(
            entity_id=said.speaker.id,
            name=said.speaker.name,
            document_id=document.id,
            start=said.start,
            end=said.end,
            text=document.text[said.start : said.end],
            direct=said.direct,
        )
        for said in found.said[:MOST]
    )


def outcomes_of(doc: Doc, document: Document, found: Found) -> tuple[Outcome, ...]:
    """What came of the encounter, in text order, each with its sentence."""
    outcomes = []
    for result in found.results[:MOST]:
        sentence = evidence_span(doc[result.token].sent)
        start, end = sentence.start_char, sentence.end_char
        outcomes.append(
            Outcome(
                kind=result.kind,
                words=document.text[result.start : result.end],
                start=result.start,
                end=result.end,
                evidence=Evidence(
                    document_id=document.id,
                    start=start,
                    end=end,
                    text=document.text[start:end],
                    supports=("outcomes",),
                ),
            )
        )
    return tuple(outcomes)
