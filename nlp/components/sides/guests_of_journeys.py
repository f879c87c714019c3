"""The guest of a journey told just before, for a meeting that the text tells of with his host alone.

"He goes to Singapore on Sunday. A meeting with the prime minister there on Monday will focus on training": who is to
meet the prime minister is who goes there.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from nlp.components.frames.syntax import governor
from nlp.components.tellings.telling import Part, Telling

_SENTENCES = 2
_OWNED = frozenset({"poss", "compound", "nmod"})


def add_guest_of_journey(telling: Telling, told: list[Telling]) -> bool:
    """Add the guest of the last journey to the land of the only side that is named; whether there was one."""
    noun = telling.trigger
    if telling.type != "meeting" or noun.pos_ != "NOUN" or telling.status == "refused" or not _stands_alone(noun):
        return False
    hosts = [part for part in telling.parts if part.actor.kind == "person" and part.actor.country is not None]
    lands = {part.actor.country for part in hosts}
    if not hosts or len(hosts) != len(telling.parts) or len(lands) != 1:
        return False
    journey = next(_journeys_before(noun, told), None)
    where = journey.where if journey is not None else None
    if journey is None or where is None or where.country not in lands:
        return False
    guests = [part for part in journey.parts if part.role == "guest" and part.actor.kind == "person"]
    telling.parts += [Part(part.actor, "guest", part.token) for part in guests]
    for part in hosts if guests else ():
        part.role = "host"
    return bool(guests)


def _stands_alone(noun: Token) -> bool:
    """Whether the noun is what its clause is about: nobody else is said to have the meeting."""
    _, relation = governor(noun)
    owned = any(c.dep_ in _OWNED and c.ent_type_ for c in noun.lefts)
    return relation == "subject" and not owned and any(c.lower_ in ("a", "an", "with") for c in noun.children)


def _journeys_before(noun: Token, told: list[Telling]) -> Iterator[Telling]:
    """The journeys that this and the two sentences before tell of, the last first."""
    first = noun.sent.start
    for _ in range(_SENTENCES):
        first = noun.doc[first - 1].sent.start if first else 0
    near = [t for t in told if t.type == "visit" and first <= t.trigger.i < noun.i and t.status != "refused"]
    yield from sorted(near, key=lambda t: -t.trigger.i)
