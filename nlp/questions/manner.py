"""Which encounters a question is about: type, mode, status and order."""

from collections.abc import Sequence
from typing import get_args

from graph.model import EventType, Mode, Status
from nlp.questions.pieces import Piece
from nlp.questions.query import Actor, Asked, Order
from nlp.questions.vocabulary import progressive_forms


class Unclear(Exception):  # noqa: N818
    """The question says two things that do not go together; its message is a sentence for people."""


_ATTENDING = ("attend", "take part", "takes part", "took part", "taken part", "taking part", "participate", "present")
"""How words begin that say who was there."""


def event_type(pieces: Sequence[Piece], mode: Mode | None, actors: Sequence[Actor]) -> EventType | None:
    """The type of encounter; None for any. A summit is a gathering if an organization holds it, or nobody is named.

    Taking part says nothing of the type where another word does, and to go to a gathering is no visit. Raises Unclear.
    """
    named = [piece for piece in pieces if piece.tag == "event" and piece.value not in ("any", "host", "mediate")]
    telling = [piece for piece in named if not piece.text.lower().startswith(_ATTENDING)] or named
    types = {piece.value for piece in telling}
    if "summit" in types:
        held_by = {actor.kind for actor in actors}
        attending = len(telling) < len(named)
        between = held_by & {"person", "country"} and "organization" not in held_by and not attending
        types = types - {"summit", "visit"} | {"meeting" if between else "gathering"}
    if len(types) > 1:
        raise Unclear("it asks about a " + " and a ".join(sorted(types)) + " at once")
    if not types or (types == {"meeting"} and mode == "video"):
        return None
    return next(known for known in get_args(EventType) if known in types)


def event_mode(pieces: Sequence[Piece]) -> Mode | None:
    """By video, or face to face, where that is said."""
    modes = {piece.value for piece in pieces if piece.tag == "mode"}
    return next((known for known in get_args(Mode) if known in modes), None)


def event_order(pieces: Sequence[Piece]) -> Order | None:
    """The first, the last, the next or the most frequent. Raises Unclear where two of them are asked for."""
    orders = {piece.value for piece in pieces if piece.tag == "order"}
    if "most" in orders and "last" in orders and any(piece.text.lower().startswith("most recent") for piece in pieces):
        orders.discard("most")
    if len(orders) > 1:
        raise Unclear("it asks for the " + " and the ".join(sorted(orders)) + " at once")
    return next((known for known in get_args(Order) if known in orders), None)


def event_status(pieces: Sequence[Piece], asked: Asked, order: Order | None) -> Status | None:
    """What is said to have become of the encounters, else what the tense says of them. Raises Unclear."""
    said = {piece.value for piece in pieces if piece.tag == "status"} - {"held"}
    if len(said) > 1:
        raise Unclear("it asks for what was " + " and ".join(sorted(said)) + " at once")
    for known in get_args(Status):
        if known in said:
            return "planned" if known == "proposed" else known
    tenses = {piece.value for piece in pieces if piece.tag == "tense"}
    is_past = any(piece.is_past for piece in pieces)
    moves = any(piece.text.lower() in progressive_forms() for piece in pieces)
    if "future" in tenses or _is_to(pieces) or order == "next" or ("present" in tenses and moves and not is_past):
        return "planned"
    if is_past or any(piece.tag == "status" for piece in pieces):
        return "held"
    return "planned" if asked == "when" and "present" in tenses else None


def _is_to(pieces: Sequence[Piece]) -> bool:
    """ "Was Blinken to meet them", "are they to speak": the verb "to be" and then one with "to"."""
    being = next((at for at, piece in enumerate(pieces) if piece.text.lower() in ("is", "are", "was", "were")), None)
    if being is None:
        return False
    at = being + 1
    while at < len(pieces) and pieces[at].tag in ("name", "and", "filler"):
        at += 1
    aimed = being + 1 < at < len(pieces) - 1 and pieces[at].text.lower() == "to"
    return aimed and pieces[at + 1].tag == "event" and not pieces[at + 1].is_past
