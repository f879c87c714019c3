"""Where a meeting is by who receives: in the host's country, and in the city there that the story was filed from."""

from nlp.components.encounters.found import Found
from nlp.components.tellings.telling import OPEN, Where

_MISSIONS = frozenset({"consulate", "embassy", "mission"})


def is_received_at(found: Found, where: Where) -> bool:
    """Whether what is ahead is told with a host who is at home where the story was filed: "Bongo will receive him"."""
    return found.status in OPEN and _lands(found) == {where.country}


def is_mission(venue: str | None) -> bool:
    """ "The Indian embassy": the host is at home there, but the house is abroad."""
    return bool(_MISSIONS & set((venue or "").lower().split()))


def land_of_host(found: Found) -> Where | None:
    """The one country of the people who are told to receive the others, who are of another."""
    lands = _lands(found)
    guests = {part.actor.country for part in found.parts if part.role == "guest"}
    if len(lands) != 1 or not guests or guests & lands:
        return None
    return Where(None, None, next(iter(lands)), rank=1)


def _lands(found: Found) -> set[str]:
    return {p.actor.country for p in found.parts if p.role == "host" and p.actor.country and p.actor.kind == "person"}
