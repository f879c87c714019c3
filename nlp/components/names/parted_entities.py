"""Entities that run on over a verb or a comma, parted there: "Lula met Milei" is two people, not one body."""

from collections.abc import Iterator

from spacy.tokens import Doc, Span, Token

from nlp.knowledge.leaders import leading_family_names
from nlp.knowledge.names import fold

_PARTED = frozenset({"ORG", "PERSON", "GPE", "FAC"})
_TAIL = 2
"""The tokens of a comma and a name."""


def part_at_verbs(doc: Doc) -> None:
    """Part the entities of a document at finite verbs in small letters that have a subject in them."""
    broken = [entity for entity in doc.ents if entity.label_ in _PARTED and any(map(_is_verb, entity))]
    if not broken:
        return
    whole = [entity for entity in doc.ents if entity not in broken]
    doc.set_ents([*whole, *(part for entity in broken for part in _parts(entity))])


def part_at_commas(doc: Doc) -> None:
    """Part entities that end with a comma and the family name of a leader: "in the Coronation Hall, Merkel signed"."""
    on = doc._.published
    broken = [
        e for e in doc.ents if on is not None and len(e) > _TAIL and e[-_TAIL].text == "," and e.label_ in _PARTED
    ]
    broken = [e for e in broken if fold(e[-1].text) in leading_family_names(on)]
    if not broken:
        return
    whole = [entity for entity in doc.ents if entity not in broken]
    heads = (Span(doc, e.start, e.end - _TAIL, label=e.label_) for e in broken)
    doc.set_ents([*whole, *heads, *(Span(doc, e.end - 1, e.end, label="PERSON") for e in broken)])


def _is_verb(token: Token) -> bool:
    finite = token.pos_ in ("VERB", "AUX") and token.tag_ in ("VBD", "VBZ", "VBP", "MD")
    return token.is_lower and finite and any(child.dep_ in ("nsubj", "nsubjpass") for child in token.lefts)


def _parts(entity: Span) -> Iterator[Span]:
    """The runs of capitalised words on either side of the verbs, which the tagger takes for names of one kind."""
    start = entity.start
    for at in range(entity.start, entity.end + 1):
        if at == entity.end or entity.doc[at].is_lower:
            if start < at:
                yield Span(entity.doc, start, at, label=entity.label_)
            start = at + 1
