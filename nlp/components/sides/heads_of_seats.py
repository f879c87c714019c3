"""Who receives a guest at a seat of power, where no words say so: "was received at the Kremlin"."""

from collections.abc import Iterator

from spacy.tokens import Token

from nlp.components.actors.actors import Actor
from nlp.components.frames.casting import Casting
from nlp.components.frames.syntax import children, prepositional
from nlp.components.tellings.telling import Part
from nlp.knowledge.base import knowledge_base

_OF_GOVERNMENT = frozenset({"chancellery", "downing", "matignon", "moncloa"})
"""Words in the names of seats where the head of the government sits and not the head of state."""


def receiving_there(verb: Token, casting: Casting) -> list[Part]:
    """The leader whose seat it is, if the text names him, else his state: nobody else receives a guest there."""
    for place in prepositional(verb, "at", "in"):
        named_for = next((c for c in children(place, "compound") if casting.mention(c)), place)  # "the Elysee palace"
        mention = casting.mention(place) or casting.mention(named_for)
        if mention is not None and mention.form == "metonym" and mention.actors[0].country:
            named = {t.lower_ for t in verb.doc[mention.start : mention.end]}
            office = "head_of_government" if named & _OF_GOVERNMENT else "head_of_state"
            holder = next(_holders(mention.actors[0].country, office, casting), None)
            return [Part(holder, "host") if holder is not None else Part(mention.actors[0], "host", place.i)]
    return []


def _holders(country: str, office: str, casting: Casting) -> Iterator[Actor]:
    on = casting.doc._.published
    for mention in casting.persons if on is not None else ():
        actor = mention.actors[0]
        held = knowledge_base().tenures.of(actor.id) if actor.known and actor.country == country else ()
        if any(t.office == office and t.covers(on) for t in held):
            yield actor
