"""The place that a state, town, body or seat of power stands for where a text mentions it as an actor."""

from spacy.tokens import Token

from nlp.components.actors.actors import ActorMention
from nlp.components.frames.casting import Casting
from nlp.components.frames.syntax import children
from nlp.components.places.city_names import city_place, named_place
from nlp.components.places.seats import seat_place
from nlp.components.places.seats_of_power import governed_from
from nlp.components.tellings.telling import Where
from nlp.knowledge.base import knowledge_base

CITY_STATES = frozenset({"LU", "MC", "SG", "SM"})
"""States whose name is that of their one city, or of the city where all of them meet."""


def town_taken_for_body(token: Token, mention: ActorMention) -> Where | None:
    """ "At Playa del Carmen": a city that the model takes for a body or person of its name."""
    actor = mention.actors[0]
    inside = token.dep_ == "pobj" and token.head.lower_ in ("at", "in", "near")
    if not inside or actor.known or actor.kind != "organization" or mention.form != "name" or actor.title:
        return None
    return city_place(token.doc[mention.start : mention.end].text, None)


def is_city_with_hyphens(token: Token, mention: ActorMention | None) -> bool:
    """ "Port-au-Prince" is no port."""
    name = token.doc[mention.start : mention.end].text if mention is not None else ""
    return "-" in name and knowledge_base().city(name) is not None


def is_named_town(token: Token) -> bool:
    """Whether a name that no table has is used as that of a place: "at Haparanda", "met in Oberammergau"."""
    if token.dep_ != "pobj" or token.head.lower_ not in ("in", "at", "near") or _is_taken_part_in(token):
        return False
    misnamed = token.ent_type_ in ("ORG", "PERSON") and token.head.lower_ == "in" and token.text.istitle()
    return token.ent_type_ == "GPE" or (misnamed and token.head.head.pos_ == "VERB")


def _is_taken_part_in(token: Token) -> bool:
    """ "Took part in the Troika", whatever it is."""
    verb = token.head.head
    return verb.lemma_ in ("engage", "participate") or any(t.lower_ == "part" for t in (verb, *children(verb, "dobj")))


def mentioned_place(token: Token, mention: ActorMention, casting: Casting) -> Where | None:
    """ "Beijing" as the city or the government, "Singapore" as the city, "the UN" as where it sits."""
    actor = mention.actors[0]
    text = token.doc[mention.start : mention.end].text
    if mention.form == "metonym" and actor.country:
        inside = token.head.lower_ in ("at", "in", "inside")
        seat = governed_from(actor.country) if inside else None
        return city_place(text, actor.country) or seat or Where(None, None, actor.country, entity_id=actor.id)
    if mention.form == "metonym" and token.dep_ == "pobj" and token.head.lower_ == "for":
        return city_place(text, None)  # "leaves for Brussels", of no state
    if actor.kind == "country":
        city = city_place(text, actor.country) if actor.country in CITY_STATES else None
        return city or Where(None, None, actor.country, entity_id=actor.id)
    if actor.kind == "place":
        name = text if mention.form == "name" else actor.name
        town = Where(None, name, None) if is_named_town(token) else None
        return named_place(token, name, actor.country, casting) or town
    return seat_place(token, actor) if actor.kind == "organization" else None
