"""The words that tell what came of an encounter, read once from `nlp/patterns/outcomes.csv`, and their frames."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, cast

from spacy.tokens import Token

from graph.model import OutcomeKind
from nlp.components.frames.syntax import SUBJECTS, children, conjuncts, lemma_with_particle, objects
from nlp.components.tellings.event_words import rows

OutcomeFrame = Literal["object", "clause", "into", "without", "there", "subject", "again", "next", "whole"]
_PREPOSITIONS = {"into": ("in", "to", "with"), "without": ("without",)}
_CIRCUMSTANCES = ("advmod", "npadvmod", "prep", "dobj", "prt")


@dataclass(frozen=True, slots=True)
class OutcomeWord:
    """A verb that tells of an outcome when its frame holds: where one of `nouns` stands (any, where there are none).

    An outcome that is `ahead` has been settled for later. `negated` is what it means if it did not come about.
    """

    frame: OutcomeFrame
    nouns: frozenset[str]
    ahead: bool
    kind: OutcomeKind | None
    negated: OutcomeKind | None


@lru_cache(maxsize=1)
def outcome_words() -> dict[str, tuple[OutcomeWord, ...]]:
    """The words by lemma, with the particle where there is one."""
    found: dict[str, list[OutcomeWord]] = {}
    for row in rows("outcomes.csv"):
        word = OutcomeWord(
            cast(OutcomeFrame, row["frame"]),
            frozenset(filter(None, row["nouns"].split("|"))),
            row["when"] == "ahead",
            cast(OutcomeKind | None, row["kind"] or None),
            cast(OutcomeKind | None, row["negated"] or None),
        )
        found.setdefault(row["lemma"], []).append(word)
    return {lemma: tuple(words) for lemma, words in found.items()}


def readings(verb: Token) -> Iterator[tuple[OutcomeWord, list[Token]]]:
    """The words that a verb may be, each with the heads of the phrases that fill its frame."""
    known = outcome_words()
    for word in known.get(lemma_with_particle(verb)) or known.get(verb.lemma_, ()):
        filled = _filled(verb, word)
        if filled or word.frame == "whole":
            yield word, filled


def _filled(verb: Token, word: OutcomeWord) -> list[Token]:
    if word.frame == "clause":
        return _complements(verb)
    if word.frame == "again":
        again = [c for c in children(verb, "advmod") if c.lower_ == "again"]
        return [*again, *children(verb, *_CIRCUMSTANCES)] if again else []
    return [noun for noun in _nouns(verb, word.frame) if not word.nouns or noun.lemma_.lower() in word.nouns]


def _nouns(verb: Token, frame: OutcomeFrame) -> list[Token]:
    if frame == "object":
        return [t for t in objects(verb) if t.head.dep_ != "relcl" and t.i != verb.head.i]
    if frame == "subject":
        own = [t for subject in children(verb, *SUBJECTS) for t in conjuncts(subject)]
        return [verb.head] if verb.dep_ == "relcl" else own
    if frame == "there":
        return children(verb, "attr") if children(verb, "expl") else []
    if frame == "next":
        return [t for t in objects(verb) if any(c.lower_ in ("next", "another") for c in t.children)]
    return [o for p in children(verb, "prep") if p.lower_ in _PREPOSITIONS.get(frame, ()) for o in children(p, "pobj")]


def _complements(verb: Token) -> list[Token]:
    """ "agreed to open", "agreed that …", "agreed on a plan"; "agreed with him" says only that he was right."""
    clauses = [c for c in children(verb, "xcomp", "ccomp") if c.i > verb.i]
    return clauses or [p for p in children(verb, "prep") if p.lower_ in ("on", "to", "upon")]
