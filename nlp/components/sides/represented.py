"""Those whom a noun speaks for beyond the first: "representatives of the X Front and the Yan government"."""

from collections.abc import Mapping

from spacy.tokens import Token

from nlp.components.actors.actors import Actor, ActorMention
from nlp.components.frames.syntax import prepositional

_ACTING = ("country", "organization")


def spoken_for_besides(noun: Token, by_token: Mapping[int, ActorMention]) -> list[tuple[Token, Actor]]:
    """Whoever "of" or "from" joins to the one that the mention of the noun ends with, and the words for each."""
    mention = by_token.get(noun.i)
    if mention is None or mention.form != "nationality" or mention.root != noun.i or mention.end <= noun.i + 1:
        return []
    found: list[tuple[Token, Actor]] = []
    for other in prepositional(noun, "of", "from"):
        named = by_token.get(other.i)
        if other.i >= mention.end and named is not None:
            found += [(other, actor) for actor in named.actors if actor.kind in _ACTING]
    return found
