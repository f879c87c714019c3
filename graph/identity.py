"""Which entities are one by judgement: ids that are the same lead to one of them, and a split restores the others.

What documents say is stored under the ids that the reader gave; ids are led to the surviving one when reports are
compared and events are made, so that a merge that is undone leaves no trace.
"""

import re
from collections.abc import Iterable

from graph.constraints import IdPair
from graph.database import Session
from graph.keys import row_key
from graph.model import Participant, Place, Report

_WIKIDATA = re.compile(r"Q([1-9][0-9]*)")


class Identities:
    """Where ids lead, as the store has it now; asked once of each id."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._any = session.row("SELECT 1 FROM merged_entities LIMIT 1") is not None
        self._known: dict[str, str] = {}

    def of(self, entity_id: str) -> str:
        """The id by which the entity goes."""
        if not self._any:
            return entity_id
        if entity_id not in self._known:
            self._known[entity_id] = surviving_id(self._session, entity_id)
        return self._known[entity_id]

    def applied_to(self, report: Report) -> Report:
        """The report with all who take part under the id by which they go, each once; and so its place."""
        leads = {each: self.of(each) for each in entities_in(report)} if self._any else {}
        if all(home == each for each, home in leads.items()):
            return report
        actors: dict[str, Participant] = {}
        for actor in report.participants:
            home = leads[actor.entity_id]
            first = actors.setdefault(home, actor.model_copy(update={"entity_id": home}))
            if first.role == "participant":
                actors[home] = first.model_copy(update={"role": actor.role})
        said = [
            each.model_copy(update={"entity_id": leads.get(each.entity_id, each.entity_id)})
            for each in report.statements
        ]
        return report.model_copy(
            update={
                "participants": tuple(actors.values()),
                "statements": tuple(said),
                "place": _led(report.place, leads),
            }
        )


def surviving_id(session: Session, entity_id: str) -> str:
    """The id that this one leads to; itself, unless it was merged into another."""
    row = session.row("SELECT public_id, canonical FROM merged_entities WHERE id = :id", {"id": row_key(entity_id)})
    return row[1] if row is not None and row[0] == entity_id else entity_id


def ids_of_one(session: Session, entity_id: str) -> list[str]:
    """All ids that lead to this surviving one, itself first."""
    rows = session.rows(
        "SELECT public_id FROM merged_entities WHERE canonical = :id ORDER BY public_id", {"id": entity_id}
    )
    return [entity_id, *(public_id for (public_id,) in rows)]


def entities_in(report: Report) -> set[str]:
    """Ids of all who take part, and of the place."""
    place = report.place.entity_id if report.place else None
    return {actor.entity_id for actor in report.participants} | ({place} if place else set())


def _led(place: Place | None, leads: dict[str, str]) -> Place | None:
    if place is None or place.entity_id is None:
        return place
    return place.model_copy(update={"entity_id": leads[place.entity_id]})


def homes(same: Iterable[IdPair], apart: Iterable[IdPair]) -> dict[str, str]:
    """Where each id leads that does not stand for itself.

    Pairs are joined in ascending order, save where that would join what is apart. A Wikidata id survives before others,
    the lowest before the higher ones; else the smallest id.
    """
    group_of: dict[str, set[str]] = {}
    kept_apart = set(apart)
    for a, b in sorted(same):
        ours, theirs = group_of.setdefault(a, {a}), group_of.setdefault(b, {b})
        joined = ours | theirs
        if ours is not theirs and not any(x in joined and y in joined for x, y in kept_apart):
            group_of |= dict.fromkeys(joined, joined)
    return {each: survivor for each, group in group_of.items() if (survivor := min(group, key=_rank)) != each}


def _rank(entity_id: str) -> tuple[int, int, str]:
    known = _WIKIDATA.fullmatch(entity_id)
    return (0, int(known[1]), entity_id) if known else (1, 0, entity_id)
