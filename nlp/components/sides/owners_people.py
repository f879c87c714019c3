"""Of which state those are whom somebody's schedule names with nothing but an office: of his own.

"11.00: meeting with the Attorney General, Fredrik Sejersted" in the programme of a prime minister is of no foreigner,
however often the entries around it name the lands of his guests.
"""

import re
from collections.abc import Sequence

from nlp.components.actors.actors import Actor
from nlp.components.names.offices_of_one import SHARED_OFFICES
from nlp.components.sides.owner import Owned
from nlp.knowledge.base import knowledge_base

_OF_STATES = frozenset({"minister", "governor", "mayor", "senator", "speaker", "general"})


_MISSION = re.compile(r"\b(?:Embassy|High Commission|Consulate(?: General)?) of (?:the )?((?:[A-Z][\w'’-]+ ?){1,4})")


def settle_missions_people(people: Sequence[Actor], heading: str) -> None:
    """Give those whose country is but guessed that of the embassy whose own page the title says a text is."""
    match = _MISSION.search(heading)
    named = match[1].split() if match is not None else []
    known = (knowledge_base().country_named(" ".join(named[:n])) for n in range(len(named), 0, -1))
    state = next((found for found in known if found is not None), None)
    for actor in people if state is not None else ():
        if actor.kind == "person" and not actor.known and _is_of_no_state(actor):
            actor.country = state.country if state is not None else actor.country


def settle_compatriots(people: Sequence[Actor], owned: Sequence[Owned]) -> None:
    """Give those whose country is but guessed the owner's, where schedules and records name them."""
    _unguess_owners(people, owned)
    kept = [o for o in owned if (o.scheduled or o.recorded) and o.actor is not None and o.actor.country]
    for actor in people:
        if actor.kind != "person" or not _is_of_no_state(actor) or actor.known or not actor.mentions:
            continue
        first = min(m.start for m in actor.mentions)
        around = [o for o in kept if o.start <= first < o.end and o.actor is not actor]
        if around:
            owner = min(around, key=lambda o: o.end - o.start).actor
            actor.country = owner.country if owner is not None else actor.country


def _unguess_owners(people: Sequence[Actor], owned: Sequence[Owned]) -> None:
    """Leave open of which state an owner is where the guess is that of somebody whom his entries name with a state."""
    stated = {a.country for a in people if a.kind == "person" and a.of_state}
    for owner in (o.actor for o in owned if o.scheduled or o.recorded):
        if owner is not None and owner.guessed and not owner.known and owner.country in stated:
            owner.country = None


def _is_of_no_state(actor: Actor) -> bool:
    """Whether the text says nowhere of which state somebody is; who has no office of one may be of a body."""
    office = (actor.title or "").lower()
    shared = office in SHARED_OFFICES and not actor.of_state
    return actor.guessed or shared or (actor.country is None and bool(_OF_STATES & set(office.split()[-1:])))
