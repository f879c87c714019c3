"""Of which state those are whom somebody's schedule names with nothing but an office: of his own.

"11.00: meeting with the Attorney General, Fredrik Sejersted" in the programme of a prime minister is of no foreigner,
however often the entries around it name the lands of his guests.
"""

from collections.abc import Sequence

from nlp.components.actors.actors import Actor
from nlp.components.actors.person_country import SHARED_OFFICES
from nlp.components.sides.owner import Owned

_OF_STATES = frozenset({"minister", "governor", "mayor", "senator", "speaker", "general"})


def settle_compatriots(people: Sequence[Actor], owned: Sequence[Owned]) -> None:
    """Give those whose country is but guessed the owner's, where schedules and records name them."""
    kept = [o for o in owned if (o.scheduled or o.recorded) and o.actor is not None and o.actor.country]
    for actor in people:
        if actor.kind != "person" or not _is_of_no_state(actor) or actor.known or not actor.mentions:
            continue
        first = min(m.start for m in actor.mentions)
        around = [o for o in kept if o.start <= first < o.end and o.actor is not actor]
        if around:
            owner = min(around, key=lambda o: o.end - o.start).actor
            actor.country = owner.country if owner is not None else actor.country


def _is_of_no_state(actor: Actor) -> bool:
    """Whether the text says nowhere of which state somebody is; who has no office of one may be of a body."""
    office = (actor.title or "").lower()
    shared = office in SHARED_OFFICES and not actor.of_state
    return actor.guessed or shared or (actor.country is None and bool(_OF_STATES & set(office.split()[-1:])))
