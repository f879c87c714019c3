"""Encounters as a passage marks them and as they are read of it, in the form in which the evaluation compares them.

Sides are compared by the country they stand for, since an office alone ("Nepal's prime minister") may be annotated as a
person or as his state.
"""

from collections import Counter
from collections.abc import Iterable

from spacy.tokens import Doc, Span

from nlp.components.actors.actors import Actor
from nlp.components.encounters.found import Found
from nlp.components.frames.casting import Casting
from nlp.evaluation.annotation import Named, Told, name_words
from scripts.training.marked import Mark, Passage


def marked(passage: Passage, doc: Doc, casting: Casting) -> list[Told]:
    """The encounters that a passage marks; who is marked but recognised by nobody counts by his words."""
    numbers = dict.fromkeys(number for mark in passage.marks for number in mark.told)
    return [_marked(number, passage, doc, casting) for number in numbers]


def read(encounters: Iterable[Found]) -> list[Told]:
    """The encounters that the reader found."""
    return [
        _told(found.type, found.status, (_side(part.actor, part.role) for part in found.parts)) for found in encounters
    ]


def _marked(number: str, passage: Passage, doc: Doc, casting: Casting) -> Told:
    told = [mark.told[number] for mark in passage.marks if number in mark.told]
    kind = Counter(kind for kind, _ in told).most_common(1)[0][0]
    taking_part = [mark for mark in passage.marks if number in mark.parts]
    return _told(kind, told[-1][1], (s for mark in taking_part for s in _sides(mark, mark.parts[number], doc, casting)))


def _sides(mark: Mark, role: str, doc: Doc, casting: Casting) -> list[Named]:
    span = doc.char_span(mark.start, mark.end, alignment_mode="expand")
    actors = _actors(span, casting) if span is not None else []
    return [_side(actor, role) for actor in actors] or [
        Named(name_words(doc.text[mark.start : mark.end]), "person", None, role)
    ]


def _actors(span: Span, casting: Casting) -> list[Actor]:
    found: dict[str, Actor] = {}
    for token in span:
        mention = casting.by_token.get(token.i)
        if mention is None:
            continue
        if span.start <= mention.root < span.end or (mention.start <= span.start and mention.end >= span.end):
            found |= {actor.id: actor for actor in mention.actors}
    return list(found.values())


def _side(actor: Actor, role: str) -> Named:
    if actor.country is not None:
        return Named(name_words(actor.country), "country", actor.country, role)
    return Named(name_words(actor.name), actor.kind, None, role)


def _told(kind: str, status: str, sides: Iterable[Named]) -> Told:
    apart = {side.words: side for side in sides}
    return Told(kind, status, None, tuple(apart.values()), None, (), None, (), (), (), False, None)
