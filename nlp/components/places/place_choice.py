"""Places of encounters chosen among all that the text offers, where a classifier is surer of another than the rules."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Doc

from nlp.components.encounters.found import Found
from nlp.components.frames.casting import Casting
from nlp.components.places.place_options import Placed, place_options
from nlp.components.places.seats_of_power import in_the_capital
from nlp.components.tellings.telling import Where
from nlp.learned.choice import answer_of
from nlp.learned.place_features import place_features, same_place

LEAD = 1.0
"""The least log odds by which another place must be likelier than that of the rules, or than none.

On documents that nobody had read, such a choice was right four times as often as it was wrong; to give up a place of
the rules was as often wrong as right at any odds.
"""


@dataclass(frozen=True, slots=True)
class PlaceQuestion:
    """What there is to choose from for an encounter: the places, the features of each, and which the rules gave."""

    places: list[Where | None]
    features: list[list[str]]
    rules: int

    @property
    def leads(self) -> tuple[float, ...]:
        """How much likelier than the place of the rules each must be to be chosen."""
        return tuple(math.inf if place is None else LEAD for place in self.places)

    def answer(self) -> Where | None:
        """The likeliest place, or that of the rules where it is not likelier by enough."""
        return self.places[answer_of("place", self.features, [self.rules], self.leads)]


def choose_places(doc: Doc, casting: Casting) -> list[Found]:
    """Give the encounters in person without a city the places that fit best; those whose place is another one now.

    Cities that the rules give are rarely doubted with right, and to ask costs time.
    """
    encounters: list[Found] = doc._.encounters
    placed, changed = Placed(doc, casting), []
    without = [f for f in encounters if f.type != "call" and (f.where is None or f.where.city is None)]
    for found, question in [(found, place_question(found, encounters, placed)) for found in without]:
        best, before = question.answer(), found.where
        if not same_place(best, before):
            found.where = _settled(best, before)
            changed.append(found)
            if found.type != "visit" and before is not None:
                _forget_roles(found, before.country)
    return changed


def place_question(found: Found, encounters: Sequence[Found], placed: Placed) -> PlaceQuestion:
    """The places that an encounter may have."""
    options = place_options(found, encounters, placed)
    features = [list(place_features(option, found, encounters, placed.casting)) for option in options]
    places = [option.where for option in options]
    kept = next((at for at, where in enumerate(places) if same_place(where, found.where)), None)
    if kept is None:
        features.append(["foreign", f"foreign|{found.type}|{found.where.rank if found.where else None}"])
        places.append(found.where)
    return PlaceQuestion(places, features, len(places) - 1 if kept is None else kept)


def _settled(where: Where | None, before: Where | None) -> Where | None:
    """The place chosen, with the venue that is known if it is of that place."""
    if where is None or before is None or before.venue is None:
        return in_the_capital(where) if where is not None else None
    agrees = before.city in (None, where.city) and before.country in (None, where.country)
    return in_the_capital(replace(where, venue=where.venue or (before.venue if agrees else None)))


def _forget_roles(found: Found, land: str | None) -> None:
    """Who was host as it was thought to be in his country, and his guests, simply take part for now."""
    hosts = [part for part in found.parts if part.role == "host" and part.actor.country == land]
    if found.type == "gathering":  # the state itself may host it abroad
        hosts = [part for part in hosts if part.actor.kind == "person"]
    if hosts and (found.where is None or found.where.country != land):
        for part in found.parts if found.type == "meeting" else hosts:
            part.role = "participant" if part.role in ("host", "guest") else part.role
