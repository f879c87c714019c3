"""The state with which talks are held that a journey is made for: "will fly to Islamabad for talks on the border"."""

from spacy.tokens import Doc

from nlp.components.frames.syntax import governor
from nlp.components.places.seats_of_power import COMMON_GROUND
from nlp.components.sides.sides import country_actor
from nlp.components.tellings.telling import Part, Telling, Where
from nlp.components.tellings.trigger_words import trigger_of
from nlp.knowledge.base import knowledge_base


def add_state_gone_to(doc: Doc, telling: Telling) -> bool:
    """Add the state in whose capital the talks are to one side that goes there for them; whether that was so.

    Only where no words name anybody else, and not in capitals where others than the state meet as often.
    """
    where = telling.where
    if telling.type != "meeting" or telling.status == "refused" or len(telling.sides()) != 1 or where is None:
        return False
    if not _is_gone_to(telling) or not _is_own_capital(where) or where.country in telling.sides():
        return False
    state = country_actor(doc, where.country or "")
    if state is None:
        return False
    telling.parts.append(Part(state, "host"))
    return True


def _is_gone_to(telling: Telling) -> bool:
    """ "Arrives in Rome for talks", "left for two days of talks in Rome": whether a journey is made for the talks."""
    verb, relation = governor(telling.trigger)
    word = trigger_of(verb) if verb is not None and relation == "for" else None
    return telling.word.frame == "encounter" and word is not None and word.type == "visit"


def _is_own_capital(where: Where) -> bool:
    if where.city is None or where.city in COMMON_GROUND:
        return False
    return where.country is not None and knowledge_base().capital_country(where.city) == where.country
