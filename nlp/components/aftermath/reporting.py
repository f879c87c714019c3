"""Who is reported to have said something: verbs of saying with the actor who says, and "according to"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from nlp.components.actors.actors import Actor
from nlp.components.frames.casting import Casting
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import children, conjuncts
from nlp.components.frames.verb_neighbours import just_after
from nlp.components.names.vocabulary import words
from nlp.components.status.negation import is_negated
from nlp.components.text.quotations import Span, quotation_at

_SPEAKING_SUBJECTS = ("nsubj", "nsubjpass")


@dataclass(frozen=True, slots=True)
class Reported:
    """A verb of saying (or "according") and who says. `start` and `end` bound verb and speaker, end exclusive."""

    verb: Token
    speaker: Actor
    start: int
    end: int


def reported(doc: Doc, casting: Casting, tokens: Sequence[int], quoted: Sequence[Span]) -> Iterator[Reported]:
    """The verbs among the tokens that stand outside quotations and tell of something that one actor did say."""
    for token in (doc[i] for i in tokens):
        if quotation_at(quoted, token.idx) is not None:
            continue
        heads = _according_to(token) if token.lower_ == "according" else _speakers(token, casting)
        heads = [head for head in heads if quotation_at(quoted, head.idx) is None]
        actors = {part.actor.id: part.actor for part in casting.parts(heads)}
        if not actors and token.tag_ == "VBG":
            actors = _who_goes_on(token, casting)
        if len(actors) == 1:
            (speaker,) = actors.values()
            near = [token, *(t for t in heads if t.sent == token.sent)]
            first, last = min(t.left_edge.i if t != token else t.i for t in near), max(t.i for t in near)
            yield Reported(token, speaker, first, last + 1)


def _speakers(verb: Token, casting: Casting) -> list[Token]:
    if not _tells_what_was_said(verb):
        return []
    own = [t for subject in children(verb, *_SPEAKING_SUBJECTS) for t in conjuncts(subject)]
    inverted = [] if own else just_after(verb, casting)
    return own or [t for t in inverted if t.head == verb or verb.is_ancestor(t)] or subjects(verb) or inverted


def _tells_what_was_said(verb: Token) -> bool:
    """Not "would say", "declined to say", "did not say", "was told", "reported" of a noun."""
    certain = verb.lower_ in words("statements", "unmistakable")
    if (verb.pos_ != "VERB" and not certain) or is_negated(verb):
        return False
    beside = {child.lower_ for child in verb.children if child.dep_ in ("aux", "auxpass")}
    passive = any(child.dep_ in ("auxpass", "agent", "nsubjpass") for child in verb.children)
    attributive = verb.dep_ in ("amod", "acl", "compound") and verb.tag_ != "VBG"
    return not (beside & words("statements", "modals") or passive or attributive)


def _who_goes_on(verb: Token, casting: Casting) -> dict[str, Actor]:
    """ "said the talks were long, adding that …": who says the one adds the other, wherever the parser hangs it."""
    for above in verb.ancestors:
        if above.pos_ == "VERB" and above.lemma_ in words("statements", "reporting"):
            return {part.actor.id: part.actor for part in casting.parts(_speakers(above, casting))}
    return {}


def _according_to(token: Token) -> list[Token]:
    """ "according to X": the object of the preposition."""
    at = token.i + 1
    if at >= len(token.doc) or token.doc[at].lower_ != "to":
        return []
    return [t for o in children(token.doc[at], "pobj") for t in conjuncts(o)]
