"""Where people are said to have been on one day: nobody meets in two cities at once."""

from collections import defaultdict

from graph.model import Notice
from nlp.components.actors.actors import Actor
from nlp.components.encounters.found import Found
from nlp.knowledge.names import fold


def two_cities_on_one_day(encounters: list[Found]) -> dict[int, tuple[Notice, ...]]:
    """Warnings by `id` of the encounter: a person met in another city on the same day, both in person."""
    at: dict[tuple[str, str], list[tuple[Found, Actor]]] = defaultdict(list)
    for found in encounters:
        if found.status == "held" and found.mode == "in_person" and _city(found) and _day(found):
            for part in found.parts:
                if part.actor.kind == "person":
                    at[part.actor.id, _day(found)].append((found, part.actor))
    notices: dict[int, list[Notice]] = defaultdict(list)
    for (_, day), stays in sorted(at.items()):
        cities = {fold(_city(found)): _city(found) for found, _ in stays}
        if len(cities) < 2:
            continue
        names = " and ".join(sorted(cities.values()))
        for found, actor in stays:
            notice = Notice(code="two_cities_on_one_day", detail=f"{actor.name} is placed in {names} on {day}")
            if notice not in notices[id(found)]:
                notices[id(found)].append(notice)
    return {key: tuple(given) for key, given in notices.items()}


def _city(found: Found) -> str:
    return (found.where.city if found.where is not None else None) or ""


def _day(found: Found) -> str:
    """The one day of the encounter, or nothing where it lasted, or where the text does not name the day."""
    when = found.when
    stated = when is not None and when.precision == "day" and when.basis not in ("published", "tenure")
    return when.start if when is not None and stated and when.start == when.end else ""
