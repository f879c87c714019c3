"""Journeys that a list tells by a day and a place alone: "Belgium | Brussels | 27 April 2018"."""

from collections.abc import Iterator

from spacy.tokens import Doc

from nlp.components.frames.casting import Casting
from nlp.components.places.heading_places import line_place
from nlp.components.sides.owner import owned_at
from nlp.components.sides.visits_by_direction import JOURNEY, SURE, visits_by_direction
from nlp.components.tellings.telling import Part, Telling


def listed_trips(doc: Doc, casting: Casting, told: list[Telling]) -> list[Telling]:
    """The visits that lists tell of: of one whose journeys they are, or between two states."""
    return [*_of_one(doc, told), *visits_by_direction(doc, casting, told)]


def _of_one(doc: Doc, told: list[Telling]) -> Iterator[Telling]:
    """A visit of the one whose journeys a text lists, for each entry with a place abroad that tells of none itself."""
    for entry in doc._.entries:
        words = doc.char_span(entry.starts[-1], entry.end, alignment_mode="contract")
        owned = owned_at(doc, words.start) if words is not None and len(words) else None
        if words is None or owned is None or owned.actor is None or not owned.journeys:
            continue
        where = line_place(doc, entry.end - 1)
        here = [t for t in told if words.start <= t.trigger.i < words.end]
        if where is None or where.country in (None, owned.actor.country) or any(t.type == "visit" for t in here):
            continue
        telling = Telling(words[0].sent.root, JOURNEY, "visit", "in_person", "held", [Part(owned.actor, "guest")])
        telling.where, telling.chance, telling.surety = where, SURE, SURE
        yield telling
