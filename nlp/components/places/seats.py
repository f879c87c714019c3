"""In which city a body sits, spelt as the text spells it."""

from dataclasses import replace

from spacy.tokens import Token

from nlp.components.actors.actors import Actor
from nlp.components.names.vocabulary import table
from nlp.components.places.city_names import city_place
from nlp.components.tellings.telling import Where
from nlp.knowledge.base import knowledge_base
from nlp.knowledge.tables import Seat

SEATED = ("organization", "body")
SEAT = 1
"""The rank of where a body that the words name sits, behind what they name themselves."""


def seat_place(token: Token, actor: Actor) -> Where | None:
    """ "At the United Nations": where a body sits, unless it gathers now here, now there."""
    seat = knowledge_base().seat(actor.id) if token.head.lower_ == "at" and actor.known else None
    known = knowledge_base().entry(actor.id) if seat is not None else None
    stays = known is not None and (known.subtype in SEATED or gathers_at_its_seat(actor))
    found = seat_city(actor, seat, token) if seat is not None and stays else None
    return replace(found, rank=SEAT) if found is not None else None


def seat_city(actor: Actor, seat: Seat, token: Token | None = None) -> Where | None:
    """The city of a seat, spelt as in the name that the text gives the body: "St Petersburg International Forum"."""
    found = city_place(seat.city, seat.country)
    mentions = [m for m in actor.mentions if token is None or m.start <= token.i < m.end]
    for spelling in (token.doc[m.start : m.end].text.split() for m in mentions) if token is not None else ():
        for end in range(1, len(spelling)):
            own = city_place(" ".join(spelling[:end]), seat.country)
            if own is not None and found is not None and (own.lat, own.lon) == (found.lat, found.lon):
                return own
    return found


def gathers_at_its_seat(actor: Actor) -> bool:
    """Whether a forum or organ always gathers in one city."""
    return actor.name in table("institutions")["gather_at_their_seat"]
