"""Whom "the two leaders" means at the start of a text that names them only after: "The two leaders met. A and B"."""

from collections.abc import Callable

from spacy.tokens import Token

from nlp.components.actors.actors import Actor
from nlp.components.reference.discourse import Discourse

_LOOKING_AHEAD, _PAIR = 5, 2


def next_two(view: Discourse, noun: Token, may_be: Callable[[Actor, Token], bool]) -> tuple[Actor, ...]:
    """At the start of a text, the first two people of two countries that a sentence soon after names together.

    Each must be one whom the noun can mean, which `may_be` says.
    """
    if any(True for _ in view.back_from(noun.i)):
        return ()
    for number, sentence in enumerate(view.doc.sents):
        if number > _LOOKING_AHEAD:
            break
        people = {m.actors[0].id: m.actors[0] for m in view.people_in(sentence) if m.start > noun.i}
        sides = {actor.country: actor for actor in people.values() if actor.country}
        if len(people) == len(sides) == _PAIR and all(may_be(actor, noun) for actor in sides.values()):
            return tuple(sides.values())
    return ()
