"""Encounters read of families: people of one family name of whom the text gives no office."""

from nlp.components.encounters.found import Found

_TWO = 2


def is_of_a_family(found: Found) -> bool:
    """Whether only people without an office take part, of whom two bear one family name."""
    people = [p.actor for p in found.parts if p.actor.kind == "person"]
    if len(people) < max(_TWO, len(found.parts)) or any(a.known or a.title for a in people):
        return False
    names = [a.name.split()[-1] for a in people]
    return len(set(names)) < len(names)
