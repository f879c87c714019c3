"""The city of a building that every state has in its capital: "at State House", "the Presidential Palace"."""

from dataclasses import replace

from nlp.components.places.city_names import city_place
from nlp.components.tellings.telling import Where
from nlp.knowledge.base import knowledge_base

SEATS = frozenset(
    {
        "chancellery", "foreign ministry", "foreign office", "government house", "ministry of foreign affairs",
        "national palace", "parliament", "parliament house", "presidency", "presidential office", "presidential palace",
        "presidential villa", "prime minister's office", "royal court", "royal palace", "state house",
    }
)  # fmt: skip


COMMON_GROUND = frozenset({"Brussels", "The Hague", "Vienna"})
"""Capitals in which others meet as often as the state does with its guests."""
SEATS_OF_GOVERNMENT = {"BJ": "Cotonou", "BO": "La Paz", "CI": "Abidjan", "LK": "Colombo", "NL": "The Hague"}
"""The cities from which states are governed whose capital by law is another."""


def governed_from(country: str) -> Where | None:
    """The city in which the president, the government and the ministries of a state sit."""
    known = knowledge_base().country(country)
    capital = known.capitals[0] if known is not None and known.capitals else None
    city = SEATS_OF_GOVERNMENT.get(country, capital)
    return city_place(city, country) if city is not None else None


def in_the_capital(where: Where) -> Where:
    """The place with the capital of its country as city, if its venue is named as the seat of a state's power is."""
    if where.city is not None or where.country is None or where.venue is None:
        return where
    if where.venue.lower().removeprefix("the ") not in SEATS:
        return where
    capital = governed_from(where.country)
    return replace(capital, venue=where.venue, rank=where.rank) if capital is not None else where
