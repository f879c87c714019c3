"""When and where encounters of a series were, without which they tell nothing that the one before does not."""

from collections.abc import Iterator, Sequence

from nlp.components.tellings.telling import TWO_SIDES, Telling


def with_own_time(tellings: Sequence[Telling]) -> Iterator[Telling]:
    """The tellings without those of a series that give neither a day nor a city which the one before does not have."""
    for telling in tellings:
        if telling.goes_on is None or _is_another(telling, telling.goes_on):
            yield telling


def _is_another(telling: Telling, before: Telling) -> bool:
    when, known = telling.when, before.when
    if when is not None and when.basis == "published":
        when = None
    elsewhere = telling.where is not None and before.where is not None and telling.where.is_other_city(before.where)
    elsewhere = elsewhere or len({_land(telling), _land(before)} - {None}) == TWO_SIDES
    if when is None or known is None:
        return elsewhere or (when is not None and telling.status != before.status)
    return elsewhere or when.end < known.start or known.end < when.start


def _land(telling: Telling) -> str | None:
    """The country that it is said to be in, or whose state or leader receives the others."""
    if telling.where is not None and telling.where.country is not None:
        return telling.where.country
    return next((p.actor.country for p in telling.parts if p.role == "host" and p.actor.country), None)
