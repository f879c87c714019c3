"""The place of one event from those of its reports: the rule of `graph.merge_attributes`, applied to places."""

from collections.abc import Callable

from graph.compare_places import same_city, same_venue
from graph.keys import fold
from graph.model import Notice, Place, Report
from graph.possible_days import HAPPENED
from graph.standing import document_ids, first_id, recency, strength

_Told = tuple[Report, Place]


def merge_places(reports: tuple[Report, ...], sources: dict[str, int]) -> tuple[Place | None, tuple[Notice, ...]]:
    """The city with most support, then the venue in it, in its fullest form; and the others that are not just vaguer.

    Where it took place outweighs where it was planned. The stops of one visit are no disagreement.
    """
    told = [(report, report.place) for report in reports if report.place is not None]
    if any(report.status in HAPPENED and _known_city(place) for report, place in told):
        told = [(report, place) for report, place in told if report.status in HAPPENED]
    if not told:
        return None, ()

    def order(group: list[_Told]) -> tuple[object, ...]:
        members = [report for report, _ in group]
        return _known_city(group[0][1]), strength(members, sources), first_id(members[0])

    cities = _grouped(told, same_city)
    city = max(cities, key=order)
    venues = _grouped([found for found in city if found[1].venue], same_venue)
    best = max(venues, key=order) if venues else city
    report, place = max(
        best, key=lambda found: (_detail(found[1]), found[0].confidence, recency(found[0]), first_id(found[0]))
    )
    others = [group for group in venues if group is not best] + [group for group in cities if group is not city]
    notices = [
        Notice(code="sources_differ_place", detail=f"{_name(other)} in {document_ids(told for told, _ in group)}")
        for group in others
        for other in [max((other for _, other in group), key=_detail)]
        if not (_vaguer(other, place) or (report.type == "visit" and other.country == place.country))
    ]
    return place, tuple(notices)


def _grouped(told: list[_Told], alike: Callable[[Place, Place], bool]) -> list[list[_Told]]:
    groups: list[list[_Told]] = []
    for found in told:
        home = next((group for group in groups if alike(group[0][1], found[1])), None)
        if home is None:
            groups.append([found])
        else:
            home.append(found)
    return groups


def _known_city(place: Place) -> bool:
    return place.city is not None


def _vaguer(other: Place, chosen: Place) -> bool:
    """Whether a place says nothing that the chosen one does not: the country of its city, say."""
    if other.venue and not (chosen.venue and same_venue(other, chosen)):
        return False
    given = other.model_dump(include={"city", "country"}, exclude_none=True)
    known = chosen.model_dump(include={"city", "country"})
    return all(fold(known[part] or "") == fold(value) for part, value in given.items())


def _detail(place: Place) -> int:
    return sum(value is not None for value in place.model_dump().values())


def _name(place: Place) -> str:
    return ", ".join(part for part in (place.venue, place.city, place.country) if part)
