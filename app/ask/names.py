"""The names of a store, as the reading of questions asks for them."""

from graph.queries.namesakes import Namesake, called, known, named, nearest
from graph.store import Store
from nlp.questions import Actor

LEAST_SCORE = 60.0
"""Names less similar than this (of 100) are not offered for one that nobody bears."""


class StoreNames:
    """Who takes part in events of the store, by name."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def called(self, name: str) -> tuple[Actor, ...]:
        """Those whom documents call exactly so."""
        return _actors(called(self._store, name))

    def like(self, name: str) -> tuple[Actor, ...]:
        """Those called so, however misspelt."""
        return _actors(named(self._store, name))

    def found(self, actor: Actor) -> Actor | None:
        """The actor as the store has it; None where it has nobody such. A state takes part by whoever acts for it."""
        return actor if actor.kind == "country" else self.found_itself(actor)

    def found_itself(self, actor: Actor) -> Actor | None:
        """The actor as documents name it: by id, else by name, which may be misspelt only if it is in no table."""
        if actor.entity_id is None:
            return next(iter(self.like(actor.name)), None)
        same = known(self._store, actor.entity_id)
        namesakes = _actors((same,)) if same is not None else self.called(actor.name)
        return next((one for one in namesakes if one.kind == actor.kind), None)

    def nearest(self, name: str) -> str | None:
        """The name nearest to one that nobody here bears."""
        near = nearest(self._store, name, LEAST_SCORE)
        return near.name if near is not None else None


def _actors(found: tuple[Namesake, ...]) -> tuple[Actor, ...]:
    return tuple(
        Actor(name=one.name, entity_id=one.entity_id, kind=one.kind, country=one.country)
        for one in found
        if one.kind != "place"
    )
