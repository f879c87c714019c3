"""Who asks a guest to come: "at the invitation of X", "at X's invitation", "as a guest of the queen"."""

from collections.abc import Iterator

from spacy.tokens import Span, Token

from nlp.components.frames.casting import Casting
from nlp.components.frames.syntax import children, conjuncts, prepositional
from nlp.components.tellings.telling import Part

_ASKING = frozenset({"guest", "invitation", "invite"})


def askers(sentence: Span, casting: Casting) -> Iterator[Part]:
    """The people whose guest somebody is, or who invite him, in a sentence."""
    for noun in sentence:
        if noun.lemma_ in _ASKING and noun.pos_ == "NOUN":
            owners = [t for owner in children(noun, "poss") for t in conjuncts(owner)]
            for part in casting.parts([*owners, *prepositional(noun, "of", "from")]):
                if part.actor.kind == "person":
                    yield part


def is_guest_of(name: Token) -> bool:
    """Whether a name only says whose guest somebody is, or who asked him: no encounter by itself."""
    over = name.head.head if name.dep_ == "pobj" and name.head.lower_ in ("of", "from") else name.head
    return over.lemma_ in _ASKING and over.pos_ == "NOUN" and name.dep_ in ("pobj", "poss")
