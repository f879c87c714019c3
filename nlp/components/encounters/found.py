"""An encounter as found in a document, with its attributes settled."""

from dataclasses import dataclass, field

from spacy.tokens import Span

from graph.model import EventType, Mode, OutcomeKind, Status
from nlp.components.actors.actors import Actor
from nlp.components.tellings.telling import Part, Telling, When, Where


@dataclass(frozen=True, slots=True)
class Said:
    """Words of the text, `text[start:end]`, that an actor said; `direct` as quoted, else as reported."""

    speaker: Actor
    start: int
    end: int
    direct: bool


@dataclass(frozen=True, slots=True)
class Result:
    """What came of an encounter, the words `text[start:end]` that say so, and a token of their sentence."""

    kind: OutcomeKind
    start: int
    end: int
    token: int


@dataclass(slots=True, eq=False)
class Found:
    """An encounter of the document with its attributes settled, and the tellings that evidence it."""

    type: EventType
    status: Status
    mode: Mode
    parts: list[Part]
    when: When | None
    where: Where | None
    tellings: list[Telling]
    said: list[Said] = field(default_factory=list)
    results: list[Result] = field(default_factory=list)
    likelihood: float = 0.0


def sentences(found: Found) -> list[Span]:
    """The distinct sentences that tell of the encounter, in text order."""
    seen: dict[int, Span] = {}
    for telling in found.tellings:
        sentence = telling.trigger.sent
        seen.setdefault(sentence.start, sentence)
    return [seen[start] for start in sorted(seen)]


def evidence_span(sentence: Span) -> Span:
    """The sentence without the white space around it."""
    start, end = sentence.start, sentence.end
    while end - 1 > start and sentence.doc[end - 1].is_space:
        end -= 1
    while start < end - 1 and sentence.doc[start].is_space:
        start += 1
    return sentence.doc[start:end]
