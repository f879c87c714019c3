"""The questions nearest to one that is not understood, from the fullest to the plainest."""

from collections.abc import Iterator

from nlp.questions.query import Actor, Query


def nearest(query: Query) -> Iterator[Query]:
    """Queries that ask for less and less of what was understood; of actors only those that are known are kept."""
    known = tuple(actor for actor in query.actors if actor.entity_id is not None)
    days: dict[str, object] = {"since": query.since, "until": query.until, "as_of": query.as_of}
    if len(known) == len(query.actors) and known and query.order != "most":
        yield query
    yield from _of_actors(known, days)
    places = [query.place] if query.place else []
    yield from (_met(kind="events", asked="events", place=place, **days) for place in places)
    yield from _of_actors(known, {})
    if any(days.values()):
        yield _met(kind="events", asked="events", **days)


def _of_actors(known: tuple[Actor, ...], days: dict[str, object]) -> Iterator[Query]:
    """Whether two met; whom one met."""
    if len(known) == 2:
        yield _met(kind="pair", asked="whether", participant=known, **days)
    if known:
        yield _met(kind="counterparts", asked="who", participant=known[:1], **days)


def _met(**members: object) -> Query:
    return Query.model_validate({"type": "meeting", "status": "held", **members})
