"""A headline for an encounter: "Xi Jinping met Antony Blinken in Beijing"."""

from graph.model import EventType, Participant, Place, Status
from nlp.knowledge.base import knowledge_base

VERBS: dict[tuple[EventType, str], str] = {
    ("meeting", "held"): "met",
    ("meeting", "ongoing"): "in talks with",
    ("call", "held"): "spoke by phone with",
    ("call", "ongoing"): "on the phone with",
    ("visit", "held"): "visited",
    ("visit", "ongoing"): "visiting",
}
NOUNS: dict[EventType, str] = {
    "meeting": "Meeting of",
    "call": "Call between",
    "visit": "Visit of",
    "gathering": "Gathering of",
}
MAX_NAMES = 3


def title_of(kind: EventType, status: Status, participants: tuple[Participant, ...], place: Place | None) -> str:
    """One line that says who, what and where; encounters not held say what became of them."""
    where = _where(place, kind)
    if kind == "visit":
        return _visit_title(status, participants, place)
    verb = VERBS.get((kind, status))
    ours, theirs = _sides(participants)
    if verb and theirs:
        return f"{_listed(ours)} {verb} {_listed(theirs)}{where}"
    line = f"{NOUNS[kind]} {_listed([p.name for p in participants])}{where}"
    return line if status == "held" else f"{line} ({status})"


def _sides(participants: tuple[Participant, ...]) -> tuple[list[str], list[str]]:
    """The first with all who act for the same country, and the others; without any of these, the first alone."""
    first, *rest = participants
    ours = [p for p in rest if p.country is not None and p.country == first.country]
    if len(ours) == len(rest):
        ours = []
    return [first.name, *(p.name for p in ours)], [p.name for p in rest if p not in ours]


def _visit_title(status: Status, participants: tuple[Participant, ...], place: Place | None) -> str:
    guests = [p.name for p in participants if p.role == "guest"]
    target = place.city if place and place.city else next((p.name for p in participants if p.role == "host"), "")
    verb = VERBS.get(("visit", status))
    if verb:
        return f"{_listed(guests)} {verb} {target}"
    return f"Visit of {_listed(guests)} to {target} ({status})"


def _where(place: Place | None, kind: EventType) -> str:
    if place is None or kind == "call":
        return ""
    if place.city:
        return f" in {place.city}"
    country = knowledge_base().country(place.country) if place.country else None
    return f" in {country.known.name}" if country else ""


def _listed(names: list[str]) -> str:
    if len(names) > MAX_NAMES:
        return f"{', '.join(names[:MAX_NAMES])} and {len(names) - MAX_NAMES} more"
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}" if names else ""
