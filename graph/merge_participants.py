"""The participants of one event from those of its reports."""

from collections import Counter
from collections.abc import Iterable

from graph.model import Participant, Report
from graph.same_names import homes_among, led_home


def merge_participants(reports: tuple[Report, ...], told: Report) -> tuple[Participant, ...]:
    """Everyone whom a report names, in the order of `told`, the fullest report, then by id.

    A country that stands for its officials in one report gives way to the officials whom another names; and whoever is
    named without a country, or by a part of the name, to the same person as another names him.
    """
    homes = homes_among(reports)
    given: dict[str, list[Participant]] = {}
    for report in (told, *reports):
        for actor in (led_home(actor, homes) for actor in report.participants):
            given.setdefault(actor.entity_id, []).append(actor)
    first = [led_home(actor, homes).entity_id for actor in told.participants]
    merged = [_merge(actors) for _, actors in _in_order(given, first)]
    people = {actor.country for actor in merged if actor.kind == "person"}
    stays = told.type == "visit" or len(reports) == 1
    return tuple(
        actor
        for actor in merged
        if stays or actor.kind != "country" or actor.role == "host" or actor.country not in people
    )


def _in_order(given: dict[str, list[Participant]], first: list[str]) -> Iterable[tuple[str, list[Participant]]]:
    rank = {entity_id: i for i, entity_id in reversed(list(enumerate(first)))}
    return sorted(given.items(), key=lambda item: (rank.get(item[0], len(first)), item[0]))


def _merge(actors: list[Participant]) -> Participant:
    roles = [actor.role for actor in actors if actor.role != "participant"]
    return actors[0].model_copy(
        update={
            "country": _most_common(actor.country for actor in actors),
            "title": _most_common(actor.title for actor in actors),
            "role": _most_common(roles) or "participant",
        }
    )


def _most_common(values: Iterable[str | None]) -> str | None:
    counted = Counter(value for value in values if value is not None)
    return min(counted, key=lambda value: (-counted[value], value), default=None)
