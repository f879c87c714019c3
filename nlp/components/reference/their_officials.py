"""Officials of a pair just spoken of: "their delegations", "their foreign ministers", which act for its two states."""

from collections.abc import Sequence

from spacy.tokens import Token

from nlp.components.actors.actors import Actor
from nlp.components.frames.syntax import ARGUMENTS
from nlp.components.names.vocabulary import plural_heads, words
from nlp.components.reference.discourse import Discourse

_BODIES = frozenset({"delegations", "governments", "sides", "teams"})
_TWO = 2
_REACH = 1  # sentences back


def are_their_officials(token: Token) -> bool:
    """Whether the noun names officials whose "their" is, and nobody is named beside them."""
    if token.tag_ not in ("NNS", "NN") or token.dep_ not in ARGUMENTS:
        return False
    official = token.lower_ in _BODIES or (
        token.lower_ in plural_heads() and token.lower_ in words("actor_words", "government_nouns")
    )
    owned = any(c.lower_ == "their" and c.dep_ == "poss" for c in token.lefts)
    return official and owned and not any(c.dep_ in ("appos", "conj") for c in token.children)


def their_officials(view: Discourse, noun: Token) -> bool:
    """Record the two states for which the officials of two people, or states, act."""
    states = _states(view, noun)
    if len(states) != _TWO:
        return False
    view.add(noun.left_edge.i, noun.i + 1, "nationality", tuple(states))
    return True


def _states(view: Discourse, noun: Token) -> list[Actor]:
    """The states of the pair named last, else of the people of two states of whom this sentence or the last told."""
    found: dict[str, Actor] = {}
    here = view.sentence[noun.i]
    for mention in view.back_from(noun.i):
        if here - view.sentence[mention.start] > _REACH:
            break
        countries = {actor.country for actor in mention.actors if actor.kind in ("person", "country")}
        if len(countries) == _TWO and None not in countries:
            return _of(view, [actor.country for actor in mention.actors])
        if len(mention.actors) == 1 and mention.actors[0].kind == "person" and mention.actors[0].country:
            found.setdefault(mention.actors[0].country, mention.actors[0])
    return _of(view, list(found)[::-1]) if len(found) == _TWO else []


def _of(view: Discourse, countries: Sequence[str | None]) -> list[Actor]:
    states = (view.gathered.country(code) for code in dict.fromkeys(countries) if code)
    return [state for state in states if state is not None]
