"""Who stands by while two talk: "the two men spoke, with Angela Merkel at their side"."""

from collections.abc import Iterable

from spacy.tokens import Token

from nlp.components.frames.casting import Casting
from nlp.components.frames.verb_arguments import cast, doing
from nlp.components.tellings.telling import TWO_SIDES


def without_bystanders(verb: Token, others: Iterable[Token], casting: Casting) -> list[Token]:
    """Those with whom the subjects talk, without whom a comma sets apart from subjects of two sides."""
    found = list(others)
    apart = [t for t in found if t.head.lower_ == "with" and t.head.i and t.doc[t.head.i - 1].text == ","]
    if not apart:
        return found
    sides = {part.actor.country or part.actor.id for part in cast(casting, doing(verb, casting))}
    return [t for t in found if t not in apart] if len(sides) >= TWO_SIDES else found
