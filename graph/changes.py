"""What a write did to the graph: which events it made, changed and removed, and on whose account.

A row is written for each revision, in the transaction of the write, so that whoever follows the store misses nothing.
"""

import datetime as dt
import json
from collections.abc import Iterable, Mapping

from graph.database import Session
from graph.revision import current_revision
from graph.rows.events import Gone
from graph.rows.wholes import Put
from graph.wholes import with_whole

_RECORD = """
INSERT INTO changes (revision, time, created, changed, removed, documents, judgement, everything)
VALUES (:revision, :time, :created, :changed, :removed, :documents, :judgement, :everything)
"""
_LAST_BEFORE = "SELECT revision FROM changes WHERE time < :time ORDER BY revision DESC LIMIT 1"
"""Revisions grow with time, so that the walk back from the last ends soon, or goes through what is to be kept."""


class Touched:
    """Events that a write touched, each as it was before and as it is after, as JSON; None where it is not there."""

    def __init__(self) -> None:
        self._states: dict[str, tuple[str | None, str | None]] = {}
        self._sources: dict[str, tuple[str, ...]] = {}
        self._wholes: dict[str, tuple[str | None, str | None]] = {}

    def note(self, event_id: str, before: str | None, after: str | None) -> None:
        """Of an event touched again, the first state and the last count."""
        first = self._states[event_id][0] if event_id in self._states else before
        self._states[event_id] = first, after

    def note_removed(self, gone: Gone) -> None:
        """An event is not there any more."""
        self.note(gone.event_id, gone.body, None)
        self._sources[gone.event_id] = gone.sources
        self.note_wholes([(gone.event_id, gone.part_of, None)])

    def note_wholes(self, parts: Iterable[Put]) -> None:
        """Meetings are part of something else than they were; it is not in their states."""
        for event_id, before, after in parts:
            first = self._wholes[event_id][0] if event_id in self._wholes else before
            self._wholes[event_id] = first, after

    def add(self, later: "Touched") -> None:
        """Note what was touched thereafter."""
        self._sources |= later._sources
        for event_id, (before, after) in later._states.items():
            self.note(event_id, before, after)
        self.note_wholes((event_id, *whole) for event_id, whole in later._wholes.items())

    def states(self) -> Iterable[tuple[str | None, str | None]]:
        """Of each event how it was and how it is."""
        return self._states.values()

    @property
    def created(self) -> list[str]:
        """Ids of events that were not there before."""
        return sorted(event_id for event_id, (before, after) in self._states.items() if before is None and after)

    @property
    def changed(self) -> list[str]:
        """Ids of events that are other than they were."""
        other = {each for each, (before, after) in self._states.items() if before and after and before != after}
        moved = {each for each, (before, after) in self._wholes.items() if before != after}
        here = {each for each in moved if all(self._states.get(each, (True, True)))}
        return sorted(other | here)

    @property
    def removed(self) -> list[str]:
        """Events that are not there any more, as they were, each with `sources`, the folded names of its sources."""
        return [
            f'{self._whole_state(event_id, before)[:-1]},"sources":{json.dumps(self._sources[event_id])}}}'
            for event_id, (before, after) in sorted(self._states.items())
            if before and after is None
        ]

    def _whole_state(self, event_id: str, before: str) -> str:
        return with_whole(before, self._wholes[event_id][0])


def record_change(
    session: Session,
    revision: int,
    touched: Touched,
    documents: Mapping[str, Iterable[str]] | None = None,
    judgement: str | None = None,
) -> None:
    """Log the write that made this revision; `documents` are ids by what became of them: added, retracted, reread."""
    listed = {how: sorted(ids) for how, ids in (documents or {}).items() if ids}
    session.run(
        _RECORD,
        {
            "revision": revision,
            "time": _now(),
            "created": json.dumps(touched.created),
            "changed": json.dumps(touched.changed),
            "removed": f"[{','.join(touched.removed)}]",
            "documents": json.dumps(listed),
            "judgement": judgement,
            "everything": 0,
        },
    )


def record_whole_store(session: Session, revision: int) -> None:
    """Log that the store as a whole came to be, without listing what is in it."""
    lists = dict.fromkeys(("created", "changed", "removed"), "[]")
    about = {"revision": revision, "time": _now(), "documents": "{}", "judgement": None, "everything": 1}
    session.run(_RECORD, {**about, **lists})


def forget_changes(session: Session, kept: int, oldest: dt.datetime, told: int | None = None) -> int:
    """Forget the changes that are older than that or not among the last `kept` revisions; how many there were.

    Those after the revision `told` are still needed, and stay.
    """
    last = session.row(_LAST_BEFORE, {"time": _stamp(oldest)})
    revision = current_revision(session)
    until = min(max(revision - kept, last[0] if last else 0), revision if told is None else told)
    return session.run("DELETE FROM changes WHERE revision <= :until", {"until": until})


def _now() -> str:
    return _stamp(dt.datetime.now(dt.UTC))


def _stamp(moment: dt.datetime) -> str:
    return moment.astimezone(dt.UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
