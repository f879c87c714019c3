"""The state that receives a gathering by where it is: "leaders gather there on Tuesday", "will fly to Lima for APEC".

Where the words of the gathering itself give its town the state is its host from the first; this is for those that take
their town from what else the text tells. At their own seats, and where bodies of the world sit, bodies have no host.
"""

from spacy.tokens import Doc

from nlp.components.encounters.found import Found
from nlp.components.names.described_forums import is_described
from nlp.components.sides.sides import SEATS_OF_THE_WORLD, country_actor
from nlp.components.tellings.telling import OFF, Part
from nlp.components.tellings.telling_types import is_assembly
from nlp.knowledge.base import knowledge_base


def add_land(doc: Doc, found: Found) -> None:
    """Have the state in which a gathering of a body is receive it, unless somebody is told to do so.

    Of one that is over, told with people who were there, texts mostly do not count its state in.
    """
    where = found.where
    if found.type != "gathering" or found.status in OFF or where is None or where.country is None:
        return
    bodies = [p.actor for p in found.parts if p.actor.kind == "organization" and not is_described(p.actor.name)]
    if not bodies or any(p.role == "host" or p.actor.country == where.country for p in found.parts):
        return
    if found.status == "held" and any(p.actor.kind != "organization" for p in found.parts):
        return
    if any(is_assembly(body) or _sits_in(body.id, where.city) for body in bodies) or where.city in SEATS_OF_THE_WORLD:
        return
    state = country_actor(doc, where.country)
    if state is not None:
        found.parts.append(Part(state, "host"))


def _sits_in(body: str, city: str | None) -> bool:
    seat = knowledge_base().seat(body)
    return seat is not None and seat.city == city
