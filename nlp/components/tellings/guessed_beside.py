"""Guesses that say of two who met what else is said of their meeting, and not that they met another time.

A classifier takes "the ceremony to which guests were invited" for an encounter that is proposed, and "suggested" for
one that was held, though the same sentence tells of that encounter and what became of it.
"""

from nlp.components.status.status import is_negated
from nlp.components.tellings.telling import OFF, OPEN, SETTLED, Telling
from nlp.components.text.lead import is_anew

_ASKING = frozenset(
    {"decline", "demand", "hope", "invite", "offer", "plan", "propose", "refuse", "reject", "request", "seek"}
    | {"suggest", "want", "wish"}
)
_FURTHER = frozenset({"another", "later", "new", "one", "same"})


def without_guessed_beside(tellings: list[Telling]) -> list[Telling]:
    """The tellings but for guesses at a plan of what was held, and for the asking taken for what is asked."""
    return [t for t in tellings if not (t.learned and any(_is_besides(t, o) for o in tellings if o is not t))]


def _is_besides(guess: Telling, told: Telling) -> bool:
    if "visit" in (guess.type, told.type) or guess.trigger.sent != told.trigger.sent:
        return False
    if guess.status in SETTLED:
        return told.status in OPEN | OFF and not told.learned and _asks_for(guess, told)
    if not _are_among(guess, told):
        return False
    if guess.trigger.pos_ == "VERB" and is_negated(guess.trigger):
        return False  # "will not sit down with them": said outright
    undated = guess.when is None or (told.when is not None and guess.when.start == told.when.start)
    return guess.status in OPEN | OFF and told.status in SETTLED and undated and not _is_further(guess)


def _asks_for(guess: Telling, told: Telling) -> bool:
    """ "Suggested talks to him", "declined to meet her": the asking itself is no encounter."""
    shared = {p.actor.id for p in guess.parts} & {p.actor.id for p in told.parts}
    return bool(shared) and guess.trigger.lemma_ in _ASKING and guess.trigger.is_ancestor(told.trigger)


def _is_further(guess: Telling) -> bool:
    """ "Met him and hopes for another round"."""
    return is_anew(guess.trigger) or any(c.lower_ in _FURTHER for c in guess.trigger.children)


def _are_among(guess: Telling, told: Telling) -> bool:
    ids = {p.actor.id for p in told.parts}
    sides = told.sides()
    return len(guess.sides()) > 1 and all(
        p.actor.id in ids or (p.actor.kind == "country" and told.side(p.actor) in sides) for p in guess.parts
    )
