"""The place of one event from those of its reports: the rule of `graph.merge_attributes`, applied to places."""

from graph.compare_places import same_city
from graph.keys import fold
from graph.model import Notice, Place, Report
from graph.standing import document_ids, first_id, recency, strength


def merge_places(reports: tuple[Report, ...], sources: dict[str, int]) -> tuple[Place | None, tuple[Notice, ...]]:
    """The fullest form of the place with most support, and the others that are not just vaguer."""
    groups: list[list[tuple[Report, Place]]] = []
    for report in reports:
        if report.place is None:
            continue
        home = next((group for group in groups if _compatible(group[0][1], report.place)), None)
        if home is None:
            groups.append([(report, report.place)])
        else:
            home.append((report, report.place))
    if not groups:
        return None, ()

    def order(group: list[tuple[Report, Place]]) -> tuple[object, ...]:
        told = [report for report, _ in group]
        return any(place.city for _, place in group), strength(told, sources), first_id(told[0])

    best = max(groups, key=order)
    report, place = max(
        best, key=lambda found: (_detail(found[1]), found[0].confidence, recency(found[0]), first_id(found[0]))
    )
    others = [
        Notice(code="sources_differ_place", detail=f"{_name(group[0][1])} in {document_ids(told for told, _ in group)}")
        for group in groups
        if group is not best and not _vaguer(group[0][1], place)
    ]
    return place, tuple(others)


def _compatible(left: Place, right: Place) -> bool:
    venue = fold(left.venue or ""), fold(right.venue or "")
    return same_city(left, right) and (venue[0] == venue[1] or "" in venue)


def _vaguer(other: Place, chosen: Place) -> bool:
    """Whether a place says nothing that the chosen one does not: the country of its city, say."""
    given = other.model_dump(include={"venue", "city", "country"}, exclude_none=True)
    known = chosen.model_dump(include={"venue", "city", "country"})
    return all(fold(known[part] or "") == fold(value) for part, value in given.items())


def _detail(place: Place) -> int:
    return sum(value is not None for value in place.model_dump().values())


def _name(place: Place) -> str:
    return ", ".join(part for part in (place.venue, place.city, place.country) if part)
