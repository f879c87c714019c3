"""Roles that contradict each other: guests whom nobody receives, and hosts beside whom their own people only take part.

Who has a guest at home is his host, as are those who receive with him; where nobody is at home, nobody is a guest.
"""

from nlp.components.encounters.found import Found
from nlp.components.frames.syntax import agents, children, conjuncts, governor
from nlp.components.sides.hosting_sides import is_at_home
from nlp.components.tellings.telling import Part


def agree_on_roles(found: Found) -> None:
    """Make hosts of those at home beside a guest or a host of their country, and leave no guest without a host."""
    if found.type == "gathering":
        for part in _with_role(found, "guest"):
            if part.actor.kind == "organization":
                part.role = "participant"  # "will host the G7 leaders": a body gathers, wherever it does
        for part in _with_role(found, "host"):
            if part.actor.kind == "person" and not _is_home(part, found) and part.token in _attending(found):
                part.role = "participant"
    if found.type in ("meeting", "call") and all(part.role == "host" for part in found.parts):
        for part in found.parts:  # "the Omani and Iraqi ministers convened a meeting"
            part.role = "participant"
    if found.type != "meeting" or any(part.role == "mediator" for part in found.parts):
        return
    received = {part.actor.country for part in _with_role(found, "host") if _is_home(part, found)} - {None}
    for part in _with_role(found, "guest"):
        if part.actor.country in received:
            part.role = "host"  # "saw the minister on Tuesday and his colleague, who received her, on Friday"
    guests = _with_role(found, "guest")
    home = [part for part in _with_role(found, "participant") if _is_home(part, found)]
    if guests or any(_is_home(part, found) for part in _with_role(found, "host")):
        for part in home:
            part.role = "host"
    hosts, others = _with_role(found, "host"), _with_role(found, "participant")
    if guests and not hosts:
        for part in guests:  # "raised it with him in a third country", wherever he was a guest
            part.role = "participant"
    elif home and len({part.actor.country or part.actor.id for part in others}) == 1:
        for part in others:
            part.role = "guest"


def _attending(found: Found) -> set[int]:
    """ "The summit in Tunis is to be attended by A and B": the tokens of those who are at somebody else's."""
    verbs = (verb for telling in found.tellings if (verb := governor(telling.trigger)[0]) is not None)
    under = [v for verb in verbs for v in (verb, *children(verb, "xcomp")) if v.lemma_ == "attend"]
    return {t.i for verb in under for agent in agents(verb) for t in conjuncts(agent)}


def _with_role(found: Found, role: str) -> list[Part]:
    return [part for part in found.parts if part.role == role]


def _is_home(part: Part, found: Found) -> bool:
    return found.where is not None and is_at_home(part.actor, found.where)
