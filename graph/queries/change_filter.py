"""What one write did, and which of the events that it made, changed or removed are asked for."""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Any

from graph.keys import fold, row_key
from graph.model import EventType, Status


@dataclass(frozen=True, slots=True)
class ChangeFilter:
    """Which events: someone with this id or name takes part, a participant acts for the country, the type, the status;
    a document of one of the sources reports it.

    They hold for what an event is now, or, if it is gone, for what it was.
    """

    participant: str | None = None
    country: str | None = None
    type: EventType | None = None
    status: Status | None = None
    source: Collection[str] = ()

    @property
    def passes_all(self) -> bool:
        """Whether nothing is asked for."""
        return not self.source and {self.participant, self.country, self.type, self.status} == {None}


@dataclass(frozen=True, slots=True)
class Change:
    """What one write did. Events are as JSON; those made or changed since as they are now, if they still are there.

    `gone_sources` are the folded names of the sources of those that are gone.
    """

    revision: int
    time: str
    created: dict[str, str]
    changed: dict[str, str]
    removed: dict[str, str]
    gone_sources: dict[str, list[str]]
    documents: dict[str, list[str]]
    judgement: str | None
    everything: bool

    @property
    def events(self) -> dict[str, tuple[str, str]]:
        """By id, what became of the event and the event."""
        became = (("created", self.created), ("changed", self.changed), ("removed", self.removed))
        return {event_id: (how, body) for how, events in became for event_id, body in events.items()}


@dataclass(frozen=True, slots=True)
class Asked:
    """A filter, the row ids of the participant that it names, and the ids of listed events of its sources."""

    wanted: ChangeFilter
    participants: frozenset[int]
    reported: frozenset[str]

    def narrowed(self, change: Change) -> Change:
        """The change with those of its events that meet the filter."""
        if self.wanted.passes_all:
            return change
        named = {fold(name) for name in self.wanted.source}
        gone = {event_id for event_id, sources in change.gone_sources.items() if named & set(sources)}
        return replace(
            change,
            created=self._kept(change.created, self.reported),
            changed=self._kept(change.changed, self.reported),
            removed=self._kept(change.removed, gone),
        )

    def _kept(self, events: Mapping[str, str], reported: Collection[str]) -> dict[str, str]:
        return {
            event_id: body
            for event_id, body in events.items()
            if (not self.wanted.source or event_id in reported) and self._meets(json.loads(body))
        }

    def _meets(self, event: dict[str, Any]) -> bool:
        wanted, actors = self.wanted, event["participants"]
        taking_part = (row_key(actor["entity_id"]) for actor in actors)
        return (
            wanted.type in (None, event["type"])
            and wanted.status in (None, event["status"])
            and (wanted.country is None or wanted.country in {actor["country"] for actor in actors})
            and (wanted.participant is None or not self.participants.isdisjoint(taking_part))
        )
