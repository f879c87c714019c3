"""Hosts of gatherings that only their place tells: who stands for the state there is named, and hosts in its place."""

from nlp.components.found import Found


def without_understood_hosts(found: Found) -> None:
    """Leave out of a gathering the state that no words name, where somebody of that state takes part."""
    if found.type != "gathering":
        return
    people = {p.actor.country for p in found.parts if p.actor.kind == "person"}
    found.parts = [
        p
        for p in found.parts
        if not (p.actor.kind == "country" and p.role == "host" and p.token < 0 and p.actor.country in people)
    ]
