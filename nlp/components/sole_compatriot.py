"""Whom "the Peruvian leader" means where neither text nor tables give an office to the one Peruvian it speaks of."""

from nlp.components.actors import Actor, is_spokesman
from nlp.components.discourse import REACH, Discourse
from nlp.components.titles import Title

_OFFICES = frozenset({"leader", "minister"})
_SUCCESSORS = {"country-dd": "DE", "country-su": "RU"}
"""The country that people of a former state count to here, by the entry of that state."""


def sole_compatriot(view: Discourse, title: Title) -> Actor | None:
    """The one person of the country in view, if nothing is known of an office of his."""
    country = title.country or _successor(view, title)
    if country is None or title.past or title.plural or title.group not in _OFFICES or title.organization is not None:
        return None
    found: dict[str, Actor] = {}
    for mention in view.back_from(title.start):
        if view.sentence[title.head] - view.sentence[mention.start] > REACH:
            break
        actor = mention.actors[0]
        if len(mention.actors) == 1 and actor.kind == "person" and actor.country == country:
            found.setdefault(actor.id, actor)
    only = next(iter(found.values())) if len(found) == 1 else None
    if only is None or is_spokesman(only) or view.cores.get(only.id) or view.gathered.offices.get(only.id):
        return None
    near = view.last_named(only.id, title.start)
    return only if any(not view.beside(m, view.doc[title.head]) for m in near) else None


def _successor(view: Discourse, title: Title) -> str | None:
    states = [p.known.id for p in view.cover[title.start : title.head] if p is not None and p.country is None]
    return next((_SUCCESSORS[state] for state in states if state in _SUCCESSORS), None)
