"""Whom "both men" means after a sentence on two who did something together: "A and B, who sat there with C, agreed"."""

from spacy.tokens import Span, Token

from nlp.components.actors.actors import Actor
from nlp.components.frames.syntax import children
from nlp.components.reference.discourse import Discourse

_REACH = 2  # sentences back


def joined_subjects(view: Discourse, noun: Token) -> tuple[Actor, ...]:
    """The two people whom "and" joins as who does what the nearest sentence before on people tells."""
    sentence = noun.sent
    for _ in range(_REACH):
        if sentence.start == 0:
            return ()
        sentence = view.doc[sentence.start - 1].sent
        if view.people_in(sentence):
            return _two_who_do(view, sentence)
    return ()


def _two_who_do(view: Discourse, sentence: Span) -> tuple[Actor, ...]:
    people = {m.root: m.actors[0] for m in view.people_in(sentence) if m.form == "name"}
    for subject in children(sentence.root, "nsubj", "nsubjpass"):
        for first in (subject, *children(subject, "appos")):
            joined = [first, *children(first, "conj")]
            actors = tuple(dict.fromkeys(people[t.i] for t in joined if t.i in people))
            if len(actors) == len(joined) == 2 and not any(children(t, "conj") for t in joined[1:]):
                return actors
    return ()
