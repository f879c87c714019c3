"""Ambassadors who are received where they are posted: "the deputy minister met the ambassador of Peru".

Nothing else told, an ambassador meets officials of the state to which he is sent, in their country; not so one to a
body of the world, one who meets other envoys, or whose post the words name elsewhere.
"""

import re

from nlp.components.actors.actors import Actor
from nlp.components.encounters.found import Found
from nlp.components.places.city_names import city_place
from nlp.components.places.place_context import dateline_city
from nlp.components.tellings.telling import Where
from nlp.knowledge.base import knowledge_base

_ENVOY = re.compile(r"\b(?:ambassador|high commissioner|charg[ée] d.affaires)\b", re.IGNORECASE)
_ELSEWHERE = re.compile(
    r"\b(?:at large|at-large|former|permanent|special|roving|climate|un|u\.n\.|united nations|eu|nato|osce|wto)\b",
    re.IGNORECASE,
)
_POST = re.compile(r"\b(?:in|to) (?:the )?([A-Z].*)$")


def set_by_posting(found: Found) -> None:
    """Make hosts of the officials of one state whom its ambassadors from abroad meet, and set that in their land."""
    if any(part.role != "participant" for part in found.parts):
        return
    envoys = [part for part in found.parts if _is_envoy(part.actor)]
    others = [part for part in found.parts if part not in envoys]
    lands = {part.actor.country for part in others}
    land = next(iter(lands), None)
    if not envoys or land is None or len(lands) != 1 or any(_ENVOY.search(p.actor.title or "") for p in others):
        return
    if any(part.actor.country == land or _post(part.actor) not in (None, land) for part in envoys):
        return
    told = found.where or dateline_city(found.tellings[0].trigger.doc)
    if told is not None and told.country not in (None, land):
        return
    for part in found.parts:
        part.role = "guest" if part in envoys else "host"
    if found.where is None:
        found.where = Where(None, None, land, rank=1)


def _is_envoy(actor: Actor) -> bool:
    title = actor.title or ""
    sent = actor.kind == "person" and actor.country is not None
    return sent and _ENVOY.search(title) is not None and _ELSEWHERE.search(title) is None


def _post(actor: Actor) -> str | None:
    """The land that his office names for the post of an envoy, itself or by a town: "ambassador in Bishkek"."""
    named = _POST.search(actor.title or "")
    if named is None:
        return None
    town = city_place(named[1], None)
    country = knowledge_base().country_named(named[1])
    return country.country if country is not None else town.country if town is not None else None
