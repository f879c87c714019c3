"""What a meeting is part of: the visit during which it is held, or the gathering that it is held beside."""

import datetime as dt
from collections.abc import Iterable

from pydantic import ConfigDict

from graph.compare_places import same_city
from graph.model import Day, EventType, Frozen, Participant, Place, Status
from graph.possible_days import AHEAD, HAPPENED, MONTH_DAYS

_NOT_KNOWN = '"part_of":null}'


class Occasion(Frozen):
    """So much of an event as tells what it is part of, or what is part of it; the rest need not be decoded."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    id: str
    type: EventType
    status: Status
    participants: tuple[Participant, ...]
    start: Day | None
    end: Day | None
    place: Place | None

    @property
    def days(self) -> tuple[dt.date, dt.date] | None:
        """The first and the last possible day. What lasts longer than a month contains too much to say so of each."""
        first, last = self.start or self.end, self.end or self.start
        return None if first is None or last is None or not 0 <= (last - first).days <= MONTH_DAYS else (first, last)

    @property
    def persons(self) -> set[str]:
        """Ids of the people who take part."""
        return {actor.entity_id for actor in self.participants if actor.kind == "person"}

    @property
    def can_contain(self) -> bool:
        """Whether meetings can be part of it."""
        return self.type in ("visit", "gathering") and self.days is not None


def whole_of(meeting: Occasion, others: Iterable[Occasion]) -> str | None:
    """The id of what the meeting is part of: of several the shortest, of equally short ones the visit."""
    return min((_preference(other) for other in others if contains(other, meeting)), default=(0, False, None))[2]


def contains(whole: Occasion, meeting: Occasion) -> bool:
    """Whether the meeting is in the visit or beside the gathering, of which the days are known to hold its own."""
    if meeting.type != "meeting" or not whole.can_contain or not whole.persons & meeting.persons:
        return False
    if not _holds_days(whole, meeting) or not any({whole.status, meeting.status} <= set(p) for p in (AHEAD, HAPPENED)):
        return False
    return _in_visit(whole, meeting) if whole.type == "visit" else _beside(whole, meeting)


def _preference(whole: Occasion) -> tuple[int, bool, str]:
    first, last = whole.days or (dt.date.min, dt.date.max)
    return (last - first).days, whole.type != "visit", whole.id


def _holds_days(whole: Occasion, meeting: Occasion) -> bool:
    outer, inner = whole.days, meeting.days
    return outer is not None and inner is not None and outer[0] <= inner[0] and inner[1] <= outer[1]


def _in_visit(visit: Occasion, meeting: Occasion) -> bool:
    """Whether one of the guests meets in the country visited, or somebody who speaks for it."""
    guests = {actor.entity_id for actor in visit.participants if actor.role == "guest" and actor.kind == "person"}
    met = {actor.entity_id: actor for actor in meeting.participants}
    visited = {actor.country for actor in visit.participants if actor.kind == "country" and actor.role != "guest"}
    if visit.place and visit.place.country:
        visited.add(visit.place.country)
    if not guests & met.keys():
        return False
    if meeting.place and meeting.place.country:
        return meeting.place.country in visited
    return any(actor.country in visited for key, actor in met.items() if key not in guests and actor.country)


def _beside(gathering: Occasion, meeting: Occasion) -> bool:
    """Whether all who meet are among those who gather, by name or country, and not in another city."""
    present = {actor.entity_id for actor in gathering.participants}
    countries = {actor.country for actor in gathering.participants if actor.kind == "country"}
    if not all(_is_there(actor, present, countries) for actor in meeting.participants):
        return False
    here, there = meeting.place, gathering.place
    if here is None or there is None or not here.city or not there.city:
        return not (here and there and here.country and there.country and here.country != there.country)
    return same_city(here, there)


def _is_there(actor: Participant, present: set[str], countries: set[str | None]) -> bool:
    return actor.entity_id in present or (actor.country is not None and actor.country in countries)


def with_whole(body: str, whole: str | None) -> str:
    """An event as JSON with the id of what it is part of; ids need no escaping."""
    return body if whole is None else f'{body.removesuffix(_NOT_KNOWN)}"part_of":"{whole}"}}'
