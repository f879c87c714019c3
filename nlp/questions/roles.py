"""Who takes part in the encounters of a question: the guests of a visit, its hosts, and whoever has no such role."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from graph.model import EventType
from nlp.questions.pieces import Piece
from nlp.questions.query import Actor, Asked

_VERBS = frozenset(("visit", "visits", "visited", "visiting"))


@dataclass(slots=True)
class Cast:
    """The parts of those named, and what "who" asks for then."""

    asked: Asked
    participant: list[Actor] = field(default_factory=list)
    guests: list[Actor] = field(default_factory=list)
    hosts: list[Actor] = field(default_factory=list)
    any_of: list[Actor] = field(default_factory=list)


def actor_pieces(pieces: Sequence[Piece]) -> list[int]:
    """Where actors are named."""
    return [at for at, piece in enumerate(pieces) if piece.tag == "name" and piece.named and piece.named.actors]


def actors_in(pieces: Sequence[Piece]) -> list[Actor]:
    """All actors named, in order."""
    return [actor for piece in pieces if piece.tag == "name" and piece.named for actor in piece.named.actors]


def cast(pieces: Sequence[Piece], asked: Asked, event_type: EventType | None) -> Cast:
    """Everyone named in the part that they have."""
    found = Cast(asked)
    alternatives = _alternatives(pieces)
    hosting = next((at for at, p in enumerate(pieces) if (p.tag, p.value) == ("event", "host")), None)
    for at in actor_pieces(pieces):
        named = pieces[at].named
        part = found.any_of if at in alternatives else _part(found, pieces, at, event_type, hosting)
        part += [actor for actor in (named.actors if named else ()) if actor not in part]
    if asked == "who" and hosting is not None:
        found.asked = _sought_of_hosting(found, pieces, hosting)
    elif asked == "who" and event_type == "visit":
        found.asked = "hosts" if found.guests and not found.hosts else "guests"
    return found


def _alternatives(pieces: Sequence[Piece]) -> set[int]:
    """Where those are named who are joined by "or"."""
    found = set()
    for at, piece in enumerate(pieces):
        if piece.tag == "and" and piece.text.lower() == "or" and 0 < at < len(pieces) - 1:
            found |= {at - 1, at + 1} if pieces[at - 1].tag == pieces[at + 1].tag == "name" else set()
    return found


def _part(
    found: Cast, pieces: Sequence[Piece], at: int, event_type: EventType | None, hosting: int | None
) -> list[Actor]:
    if hosting is not None:
        is_host = (at < hosting) != _is_passive(pieces, hosting)
        return found.hosts if is_host else found.guests
    if event_type != "visit":
        return found.participant
    visited = at > 0 and pieces[at - 1].text.lower() in _VERBS and _has_visitor(pieces, at)
    return found.hosts if visited else found.guests


def _is_passive(pieces: Sequence[Piece], hosting: int) -> bool:
    return any(piece.tag == "by" for piece in pieces[hosting + 1 :]) or any(p.tag == "by" for p in pieces[:1])


def _has_visitor(pieces: Sequence[Piece], at: int) -> bool:
    return any(piece.tag == "name" or piece.value == "who" for piece in pieces[: at - 1])


def _sought_of_hosting(found: Cast, pieces: Sequence[Piece], hosting: int) -> Asked:
    """Whom "who" means: who received those named, or who was received by them."""
    if found.hosts:
        return "guests"
    if found.guests:
        return "hosts"
    return "guests" if _is_passive(pieces, hosting) else "hosts"
