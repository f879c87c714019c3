"""Who takes part in the encounters of a question: the guests of a visit, its hosts, mediators, and all others."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from graph.model import EventType
from nlp.questions.manner import Unclear
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
    mediators: list[Actor] = field(default_factory=list)
    any_of: list[Actor] = field(default_factory=list)


def actor_pieces(pieces: Sequence[Piece]) -> list[int]:
    """Where actors are named."""
    return [at for at, piece in enumerate(pieces) if piece.tag == "name" and piece.named and piece.named.actors]


def actors_in(pieces: Sequence[Piece]) -> list[Actor]:
    """All actors named, in order."""
    return [actor for piece in pieces if piece.tag == "name" and piece.named for actor in piece.named.actors]


def cast(pieces: Sequence[Piece], asked: Asked, event_type: EventType | None) -> Cast:
    """Everyone named in the part that they have. Raises Unclear where a mediation is nobody's."""
    found = Cast(asked)
    alternatives = _alternatives(pieces)
    hosting, mediating = _event_at(pieces, "host"), _event_at(pieces, "mediate")
    for at in actor_pieces(pieces):
        named = pieces[at].named
        if mediating is not None:
            part = found.mediators if _mediates(pieces, at, mediating) else found.participant
        else:
            part = found.any_of if at in alternatives else _part(found, pieces, at, event_type, hosting)
        part += [actor for actor in (named.actors if named else ()) if actor not in part]
    if mediating is not None and asked == "who":
        found.asked = "who" if found.mediators else "mediators"
    elif mediating is not None and not found.mediators:
        found.asked = _sought_of_mediation(asked)
    elif asked == "who" and hosting is not None:
        found.asked = _sought_of_hosting(found, pieces, hosting)
    elif asked == "who" and event_type == "visit":
        found.asked = "hosts" if found.guests and not found.hosts else "guests"
    return found


def _event_at(pieces: Sequence[Piece], value: str) -> int | None:
    """Where the word of a role stands: "receive", "mediate"."""
    return next((at for at, piece in enumerate(pieces) if (piece.tag, piece.value) == ("event", value)), None)


def _mediates(pieces: Sequence[Piece], at: int, mediating: int) -> bool:
    """ "China mediated between both", "talks with China as mediator", "talks mediated by China"."""
    by = next((place for place in range(mediating + 1, len(pieces)) if pieces[place].tag == "by"), None)
    if by is not None:
        return at > by
    return at < mediating and not any(piece.tag == "event" for piece in pieces[at:mediating])


def _sought_of_mediation(asked: Asked) -> Asked:
    """ "Was there a mediator" wants to know whom; of no other question is it kept what nobody mediated."""
    if asked != "whether":
        raise Unclear("it does not say who mediated")
    return "mediators"


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
