"""Hosts of gatherings that only their place tells: who stands for the state there is named, and hosts in its place."""

from nlp.components.encounters.found import Found
from nlp.components.names.described_forums import is_described, is_of_a_city
from nlp.components.tellings.telling import Part


def _without_descriptions(parts: list[Part]) -> list[Part]:
    """ "EU leaders held a summit on Iraq": what has a body of its own needs no name from its matter."""
    bodies = [p for p in parts if p.actor.kind == "organization" and not is_described(p.actor.name)]
    return [p for p in parts if not bodies or not (is_described(p.actor.name) and not is_of_a_city(p.actor.name))]


def without_understood_hosts(found: Found) -> None:
    """Leave out of a gathering the state that no words name, where somebody of that state takes part."""
    if found.type != "gathering":
        return
    for part in found.parts:
        welcomed = part.role == "guest" and is_described(part.actor.name)
        if welcomed or (part.role == "host" and part.actor.kind == "organization" and not part.actor.country):
            part.role = "participant"  # a body holds what somebody else is host of
    found.parts = _without_descriptions(found.parts)
    people = {p.actor.country for p in found.parts if p.actor.kind == "person"}
    found.parts = [
        p
        for p in found.parts
        if not (p.actor.kind == "country" and p.role == "host" and p.token < 0 and p.actor.country in people)
    ]
