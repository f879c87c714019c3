"""Envoys who present their letters together, and whom the next sentence names: "They are A (Austria) and B (Chile)".

Each of them met the one who receives the letters.
"""

from collections.abc import Iterator

from spacy.tokens import Doc, Span, Token

from nlp.components.actors.actors import Actor, ActorMention
from nlp.components.frames.casting import Casting
from nlp.components.frames.syntax import children
from nlp.components.names.vocabulary import plural_heads
from nlp.components.status.status import verb_status
from nlp.components.tellings.listed_callers import CALLER, SURE
from nlp.components.tellings.telling import Part, Telling

_LETTERS = frozenset({"credence", "credentials"})
_MEANT = frozenset({"they", "these"})
_FEWEST = 2
_REACH = 3
"""Sentences behind the letters in which the envoys may be named."""


def named_envoys(doc: Doc, casting: Casting) -> Iterator[Telling]:
    """A meeting for each of the envoys named, with the one person before whom they present themselves."""
    if "redence" not in doc.text and "redentials" not in doc.text:
        return
    sentences = list(doc.sents)
    for at, sentence in enumerate(sentences):
        host = _receiving(sentence, casting) if any(t.lower_ in _LETTERS for t in sentence) else None
        if host is None:
            continue
        for behind in sentences[at + 1 : at + 1 + _REACH]:
            named = _named(behind, casting) if _names_them(behind) else []
            yield from _each(sentence.root, host, [m for m in named if m.actors[0] is not host.actors[0]])
            if named:
                break


def _receiving(sentence: Span, casting: Casting) -> ActorMention | None:
    """The one official whom a sentence names that speaks of several envoys."""
    several = any(t.lower_ in plural_heads() and t.pos_ in ("NOUN", "PROPN") for t in sentence)
    people: dict[str, ActorMention] = {}
    for mention in casting.persons:
        if sentence.start <= mention.start < sentence.end and mention.form in ("name", "title"):
            people.setdefault(mention.actors[0].id, mention)
    return next(iter(people.values())) if several and len(people) == 1 else None


def _names_them(sentence: Span) -> bool:
    """ "They are", "These were", "The new ambassadors are": whether a sentence says who several people are."""
    root: Token = sentence.root
    subject = next(iter(children(root, "nsubj")), None) if root.lemma_ == "be" else None
    if subject is None:
        return False
    return subject.lower_ in _MEANT or (subject.lower_ in plural_heads() and subject.left_edge.lower_ == "the")


def _named(sentence: Span, casting: Casting) -> list[ActorMention]:
    named = [m for m in casting.persons if sentence.start <= m.start < sentence.end and m.form == "name"]
    return named if len(named) >= _FEWEST else []


def _each(verb: Token, host: ActorMention, named: list[ActorMention]) -> Iterator[Telling]:
    receiving: Actor = host.actors[0]
    for mention in named:
        parts = [Part(receiving, "host", host.root), Part(mention.actors[0], "guest", mention.root)]
        telling = Telling(verb, CALLER, "meeting", "in_person", verb_status(verb), parts)
        if len(telling.sides()) > 1:
            telling.chance = telling.surety = SURE
            yield telling
