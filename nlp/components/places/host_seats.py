"""Meetings at the seat of whoever receives, which no word puts in a city: "at the chancellery", "at the ministry".

The host is told, or is the one whose office has that seat: of a president and a minister who meet at the presidential
palace, the president. He sits in the city from which his state is governed.
"""

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Span, Token

from nlp.components.encounters.found import Found, sentences
from nlp.components.frames.casting import Casting
from nlp.components.places.place_context import dateline_city
from nlp.components.places.place_steps import preposition_steps
from nlp.components.places.seats_of_power import governed_from
from nlp.components.tellings.telling import Part, Where

_HEADS = frozenset(
    {"affairs", "chancellery", "court", "house", "ministry", "office", "palace", "presidency", "statehouse", "villa"}
)
_INSIDE = frozenset({"at", "in", "inside", "into", "to"})
_OFFICES = {
    "chancellery": ("chancellor",),
    "defence ministry": ("defence", "defense"),
    "defense ministry": ("defence", "defense"),
    "foreign ministry": ("foreign",),
    "foreign office": ("foreign",),
    "government house": ("premier", "prime"),
    "government palace": ("president", "premier", "prime"),
    "ministry": (),
    "ministry of defence": ("defence", "defense"),
    "ministry of foreign affairs": ("foreign",),
    "national palace": ("emperor", "king", "president", "prime"),
    "office": (),
    "presidency": ("president",),
    "presidential office": ("president",),
    "presidential palace": ("president",),
    "presidential villa": ("president",),
    "prime minister 's office": ("prime",),
    "royal court": ("emir", "king", "prince", "queen", "sultan"),
    "royal palace": ("king", "queen"),
    "state house": ("president",),
    "statehouse": ("president",),
}
"""Seats of power as texts call them, by words of the offices that have them; one without any is anybody's own."""


def host_seat(found: Found, rivals: set[int], casting: Casting) -> Where | None:
    """The city and venue of an encounter at the seat of its one host; `rivals` are the triggers of the others."""
    if found.where is not None and (found.where.city or found.where.country):
        return None
    for name, preposition in _seats(found):
        placed = any(preposition_steps(preposition, t.trigger, casting) is not None for t in found.tellings)
        if not placed and any(token.i in rivals for token in preposition.sent):
            continue
        countries = {part.actor.country for part in _hosts(found, name)} - {None}
        if len(countries) == 1 and (city := governed_from(str(*countries))) is not None:
            return replace(city, venue=found.where.venue if found.where is not None else None, rank=1)
    return None


def _seats(found: Found) -> Iterator[tuple[str, Token]]:
    """The seats that the sentences name without an owner, with the prepositions before them."""
    for sentence in sentences(found):
        for token in sentence:
            if token.lower_ in _HEADS and token.dep_ == "pobj" and (name := _name(token)) in _OFFICES:
                preposition = _preposition(token, sentence)
                if preposition.lower_ in _INSIDE:
                    yield name, preposition


def _name(noun: Token) -> str:
    """The words of a seat without its article: "foreign ministry", "ministry of foreign affairs"."""
    first = noun.head.head if noun.head.lower_ == "of" and noun.head.head.lower_ in _HEADS else noun
    return " ".join(t.lower_ for t in noun.doc[first.left_edge.i : noun.i + 1] if t.dep_ not in ("det", "poss"))


def _preposition(noun: Token, sentence: Span) -> Token:
    above = noun.head
    return above.head.head if above.lower_ == "of" and above.head.head.i >= sentence.start else above


def _hosts(found: Found, seat: str) -> list[Part]:
    """Who receives: those told to, else those whose office has the seat, else those at home where it was told."""
    hosts = [part for part in found.parts if part.role == "host"]
    if hosts or any(part.role != "participant" for part in found.parts):
        return hosts
    titled = [p for p in found.parts if set((p.actor.title or "").lower().split()) & set(_OFFICES[seat])]
    if len(titled) == 1:
        return titled
    where = dateline_city(found.tellings[0].trigger.doc)
    return [p for p in titled or found.parts if where is not None and p.actor.country == where.country]
