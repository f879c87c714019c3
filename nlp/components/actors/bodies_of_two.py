"""Bodies that are but what two states do together: "the Peru-Chile Border Commission met" tells of Peru and Chile."""

import re

from spacy.tokens import Token

from nlp.components.actors.actors import Actor
from nlp.components.frames.casting import Casting
from nlp.components.frames.syntax import prepositional
from nlp.components.sides.sides import country_actor
from nlp.components.tellings.telling import Part, Telling
from nlp.knowledge.base import knowledge_base

_JOINT = frozenset({"commission", "committee", "consultations", "council", "dialogue", "group", "mechanism"})
_PARTS = re.compile(r"[\s–—/-]+")
_PAIR = 2


def with_states(telling: Telling) -> Telling:
    """The telling with the states in the name of such a body in the body's place."""
    kept: list[Part] = []
    for part in telling.parts:
        states = _states(part.actor)
        named = [country_actor(telling.trigger.doc, code) for code in states]
        kept += [Part(a, part.role, part.token) for a in named if a is not None] if states else [part]
    distinct = {part.actor.id: part for part in reversed(kept)}
    telling.parts = list(distinct.values())[::-1]
    return telling


def _states(body: Actor) -> list[str]:
    """The codes of the states that the name of an unknown body joins, none if it names but one."""
    if body.kind != "organization" or body.known:
        return []
    words = _PARTS.split(body.name)
    if words[-1].lower() not in _JOINT:
        return []
    found: list[str] = []
    for at, word in enumerate(words):
        known = knowledge_base().country_named(" ".join(words[at : at + _PAIR])) or knowledge_base().country_named(word)
        if known is not None and known.country and known.country not in found:
            found.append(known.country)
    return found if len(found) >= _PAIR else []


def without_own_name(inside: list[Actor], noun: Token, casting: Casting) -> list[Actor]:
    """Who is named before a noun, less what is but its own name: "the High-Level Dialogue with Peru"."""
    mention = casting.mention(noun)
    if mention is None or mention.end <= noun.i or not casting.parts(prepositional(noun, "with", "between")):
        return inside
    return [actor for actor in inside if actor.known or actor not in mention.actors]
