"""The sentences that name whom an encounter's own sentences only point at, and when: "It was their first meeting"."""

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


def supporting_sentences(doc: Doc, found: Found, told: list[Span]) -> list[tuple[Span, tuple[str, ...]]]:
    """Further sentences that give the days of an encounter, or the names of those who take part, and what they give.

    "2-6 June: Paris, France. Met the president": the line that dates the journey is as much its evidence as the one
    that tells of it; so are the lines of a list below "received the letters of four envoys".
    """
    seen = {sentence.start for sentence in told}
    more: list[tuple[Span, tuple[str, ...]]] = []
    spans = {t.when.span for t in found.tellings if t.when is not None and t.when.span is not None}
    if found.when is not None and found.when.span in spans:
        dated = doc.char_span(*found.when.span, alignment_mode="expand")
        if dated is not None and dated.sent.start not in seen:
            heading = _to_told(dated.sent, seen)
            seen |= {sentence.start for sentence in heading}
            more += [(sentence, ("date",)) for sentence in heading]
    named = _named_in(doc, told)
    for part in found.parts:
        sentence = doc[part.token].sent if 0 <= part.token < len(doc) else None
        if sentence is not None and sentence.start not in seen and part.actor.id not in named:
            seen.add(sentence.start)
            more.append((sentence, ("participants",)))
    return more


def _to_told(dated: Span, told: set[int]) -> list[Span]:
    """The sentence that gives the day and those behind it in its line, up to one that tells of the encounter."""
    line = [dated]
    while len(line) <= REACH and "\n" not in line[-1].text_with_ws and line[-1].end < len(dated.doc):
        following = dated.doc[line[-1].end].sent
        if following.start in told:
            return line
        line.append(following)
    return [dated]


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
