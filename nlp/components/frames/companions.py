"""Who does with another what a verb says of him: "A, along with B, met C", "A flew to Oslo with B"."""

from collections.abc import Iterator

from spacy.tokens import Token

from nlp.components.frames.syntax import SUBJECTS, agents, children, conjuncts
from nlp.components.tellings.event_words import triggers

_ESCORTING = frozenset({"accompany", "flank", "join"})
_TOGETHER = frozenset({"along", "together"})
_PURPOSE = frozenset({"after", "for"})
"""What a journey is made for, so that a "with" behind it tells whom he meets there: "for an hour with the king"."""


def escorts(noun: Token) -> Iterator[Token]:
    """Those set beside a name: "A, accompanied by B", "A, along with B", "he, together with B and C"."""
    for child in noun.rights:
        if child.dep_ == "acl" and child.tag_ == "VBN" and child.lemma_ in _ESCORTING:
            yield from agents(child)
        elif child.dep_ == "prep" and _means_together(child):
            yield from _together_with(child)


def beside_subject(verb: Token) -> list[Token]:
    """ "A attended the talks along with B and C": those whom a verb, or what hangs on it, sets beside its subject."""
    hanging = [verb, *children(verb, "dobj"), *(o for prep in children(verb, "prep") for o in children(prep, "pobj"))]
    preps = [prep for node in hanging for prep in children(node, "prep") if _means_together(prep)]
    return [t for prep in preps for t in _together_with(prep)]


def fellow_travellers(verb: Token, goal: str = "") -> list[Token]:
    """Those with whom a verb of motion says that somebody goes: "went to Oslo in May with B", "left for Oslo with B".

    `goal` is the preposition before where they go, if it may also stand before what for.
    """
    preps = [c for c in verb.rights if c.dep_ == "prep"]
    if goal and preps and preps[0].lower_ == goal:
        preps = preps[1:]
    with_them = [p for n, p in enumerate(preps) if p.lower_ == "with" and not _PURPOSE & {q.lower_ for q in preps[:n]}]
    led = (c for c in children(verb, "advcl") if c.tag_ == "VBN" and c.lemma_ in _ESCORTING)
    return [*_objects(with_them), *(t for clause in led for t in agents(clause))]


def fellows_of_before(verb: Token) -> list[Token]:
    """ "Flew to Oslo with B and met the king": who went with somebody does there what he does next."""
    going = verb.head
    word = triggers().get((going.lemma_, "verb")) if verb.dep_ == "conj" and not children(verb, *SUBJECTS) else None
    return fellow_travellers(going) if word is not None and word.frame == "motion" else []


def _means_together(prep: Token) -> bool:
    if prep.lower_ == "along":
        return any(c.lower_ == "with" for c in prep.children)
    before = prep.nbor(-1).lower_ if prep.i else ""
    return prep.lower_ == "with" and (before in _TOGETHER or any(c.lower_ in _TOGETHER for c in prep.children))


def _together_with(prep: Token) -> Iterator[Token]:
    return _objects(children(prep, "prep") if prep.lower_ == "along" else [prep])


def _objects(preps: list[Token]) -> Iterator[Token]:
    for prep in preps:
        for noun in children(prep, "pobj"):
            yield from conjuncts(noun)
