"""The sentence that names those whom an encounter's own sentences only point at: "It was their first meeting"."""

from bisect import bisect_left

from spacy.tokens import Doc, Span

from nlp.components.encounters.found import Found, sentences

REACH = 3
"""So many sentences before the encounter's first are looked at, the nearest first."""
LEAST = 2
NAMING = frozenset({"metonym", "name", "nationality"})


def naming_sentence(doc: Doc, found: Found) -> Span | None:
    """The nearest sentence before that names two at least whom no sentence of the encounter names, if there is one."""
    told = sentences(found)
    wanted = {part.actor.id for part in found.parts} - _named_in(doc, told)
    if len(wanted) < LEAST or told[0].start == 0:
        return None
    sentence = doc[told[0].start - 1].sent
    for _ in range(REACH):
        if len(wanted & _named_in(doc, [sentence])) >= LEAST:
            return sentence
        if sentence.start == 0:
            break
        sentence = doc[sentence.start - 1].sent
    return None


def _named_in(doc: Doc, spans: list[Span]) -> set[str]:
    """The actors named in the sentences; the mentions of a document are in text order."""
    mentions = doc._.mentions
    named: set[str] = set()
    for span in spans:
        first, last = (bisect_left(mentions, at, key=lambda mention: mention.start) for at in (span.start, span.end))
        for mention in mentions[first:last]:
            if mention.form in NAMING:
                named |= {actor.id for actor in mention.actors}
    return named
