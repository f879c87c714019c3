"""Of which type the encounter is that several tellings tell of."""

from graph.model import EventType
from nlp.components.encounters.joined import Joined
from nlp.components.tellings.telling import TWO_SIDES, Telling
from nlp.components.tellings.telling_types import forums

AGREEING = ("conferring", "jointly")
"""Frames of words by which some do something together, wherever they are."""
_RUNG = frozenset({"call", "phone", "ring", "telephone"})
_SPOKEN = frozenset({"conversation", "exchange"})


def type_of(group: Joined) -> EventType:
    """The type that most tellings give; a settled "call" or "gathering" against a vaguer "meeting" wins a draw."""
    told = (t for t in group.tellings if not (_is_guessed_gathering(t, group) or _is_vague(t, group)))
    sure = [t for t in told if not _is_talk_where_they_met(t, group)]
    telling = [t for t in sure if t.mode != "unknown"] or [t for t in sure if t.word.strong]
    types = [t.type for t in telling or sure or group.tellings]
    kind = max(types, key=lambda t: (types.count(t), t in ("call", "gathering")))
    return "meeting" if kind == "gathering" and _is_of_few(group) else kind


def _is_vague(telling: Telling, group: Joined) -> bool:
    """ "Spoke with X on Sunday. In the conversation, they discussed": words that do not say that they sat together."""
    placed = telling.where is not None and bool(telling.where.city or telling.where.venue)
    spoken = telling.word.frame in AGREEING or telling.trigger.lemma_ in _SPOKEN
    untold = telling.type == "meeting" and telling.mode == "unknown" and not placed
    return spoken and untold and any(t.type == "call" for t in group.tellings)


def _is_talk_where_they_met(telling: Telling, group: Joined) -> bool:
    """ "Had him to coffee at the palace. They talked about mountains": where they met, and not by telephone."""
    untold = telling.type == "call" and telling.mode == "unknown" and telling.trigger.lemma_ not in _RUNG
    return untold and any(
        t.type == "meeting" and t.where is not None and bool(t.where.city or t.where.venue) for t in group.tellings
    )


def _is_guessed_gathering(telling: Telling, group: Joined) -> bool:
    """ "Sees X, and then flies to a forum": a guess at a gathering without a forum, beside words that tell of two.

    So is "hosted" beside the talks that were hosted.
    """
    of_bodies = any(part.actor.country is None for part in forums(telling))  # a movement is a side
    if telling.type != "gathering" or not telling.learned or of_bodies:
        return False
    if telling.trigger.lemma_ == "host" and any(t.word.frame == "encounter" for t in group.tellings):
        return True
    told = [
        t for t in group.tellings if t.word.frame == "reciprocal" or (t.trigger.lower_ == "talks" and not t.learned)
    ]
    return any(len(t.sides()) == TWO_SIDES == len(t.parts) for t in told)


def _is_of_few(group: Joined) -> bool:
    """Whether but two people of two sides take part in it, or three who met: "the session with him".

    A summit has more who attend, and a session of which no other word tells may have more than it names.
    """
    parts = group.parts()
    if any(t.type == "gathering" and t.trigger.lemma_ != "session" for t in group.tellings):
        return False
    sides = {p.actor.country or p.actor.id for p in parts}
    met = any(t.type == "meeting" and not t.learned for t in group.tellings)
    few = len(parts) == TWO_SIDES or (len(parts) == TWO_SIDES + 1 and met)
    return few and len(parts) == len(sides) and all(p.actor.kind == "person" for p in parts)
