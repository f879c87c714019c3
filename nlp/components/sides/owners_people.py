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


_NAME = r"(?:the )?((?:[A-Z][\w'’-]+ ?){1,4})"
_MISSION = re.compile(rf"\b(?:Embassy|High Commission|Consulate(?: General)?) of {_NAME}(?:,? ?(?:in|to) {_NAME})?")
_POSTED = frozenset({"ambassador", "attaché", "chargé", "charge", "commissioner", "consul", "counsellor", "secretary"})
_LONGEST_LINE = 80


def settle_missions_people(people: Sequence[Actor], title: str, text: str) -> None:
    """Give those whose country is but guessed that of the embassy whose own page or post a text is, by its title or
    first line; whoever is no diplomat is of the state where "the Embassy of Peru in Mali" stands."""
    first = text.split("\n", 1)[0].strip()
    above = first if len(first) <= _LONGEST_LINE and first != text.strip() and not first.endswith(".") else ""
    match = _MISSION.search(title) or (_MISSION.match(above) if above else None)
    state = _state_named(match[1]) if match is not None else None
    there = _state_named(match[2]) if match is not None and match[2] else None
    for actor in people if state is not None else ():
        open_still = _is_of_no_state(actor) or (actor.country is None and actor.title is not None)
        if actor.kind == "person" and not actor.known and open_still:
            of_host = there is not None and actor.title is not None and not _is_posted(actor.title)
            actor.country = there if of_host else state
            actor.guessed = actor.guessed and there is None


def _is_posted(title: str) -> bool:
    said = title.lower().replace("-", " ").split()
    return bool(_POSTED & set(said)) and "minister" not in said


def _state_named(words: str) -> str | None:
    """The code of the state that the longest of the words from the first on name."""
    named = words.split()
    known = (knowledge_base().country_named(" ".join(named[:n])) for n in range(len(named), 0, -1))
    return next((found.country for found in known if found is not None), None)


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
