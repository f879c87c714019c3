"""Teams and officials of two sides, who go for their states and not for the leaders named last.

"A and B met in July. Negotiators of both sides conferred in December", "the two delegations met again": states talk,
by people without names, unless the two named lead the delegations themselves.
"""

from spacy.tokens import Token

from nlp.components.actors.actors import Actor
from nlp.components.reference.discourse import Discourse

_STAFF = frozenset({
    "aides", "delegates", "delegations", "diplomats", "envoys", "experts", "mediators", "negotiators", "officials",
    "representatives", "teams",
})  # fmt: skip
_TEAMS = frozenset({"delegations", "teams"})
_SIDES = frozenset({"countries", "governments", "nations", "parties", "sides", "states"})
_OF = frozenset({"for", "from", "of", "on"})
_LEADING = frozenset({"chair", "head", "lead", "represent"})
_NEAR = 2
"""Sentences back in which the two may be told to lead their teams."""


def as_states(view: Discourse, noun: Token, actors: tuple[Actor, ...]) -> tuple[Actor, ...]:
    """The states of two people where the words are of those whom their sides send; else the two as they are."""
    if not actors or any(actor.kind != "person" or not actor.country for actor in actors):
        return actors
    if not (_are_sent(noun) or noun.lower_ in _TEAMS) or _lead_them(view, noun, actors):
        return actors
    states = tuple(s for actor in actors if actor.country and (s := view.gathered.country(actor.country)) is not None)
    return states if len({s.id for s in states}) == len(actors) else actors


def _are_sent(noun: Token) -> bool:
    """ "Negotiators of both sides", "teams from the two countries"."""
    over = noun.head
    return noun.lower_ in _SIDES and over.lower_ in _OF and over.head.lower_ in _STAFF


def _lead_them(view: Discourse, noun: Token, actors: tuple[Actor, ...]) -> bool:
    """ "Talks between delegations led by A and B. The two delegations agreed": the two are in the room themselves."""
    ids = {actor.id for actor in actors}
    for mention in view.back_from(noun.i):
        if view.sentence[noun.i] - view.sentence[mention.start] > _NEAR:
            return False
        if ids & {actor.id for actor in mention.actors}:
            sentence = view.doc[mention.root].sent
            if any(t.lemma_ in _LEADING for t in sentence) and any(t.lower_ in _STAFF for t in sentence):
                return True
    return False
