"""The stops of someone's journeys: encounters gathered by place and days, as far as these are known."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from graph.keys import fold
from graph.model import Event
from graph.possible_days import AHEAD, HAPPENED

STAY_DAYS = 2
"""Encounters in one place that are no further apart are of one stay, if none elsewhere lies between."""
_EXACT = ("day", "range")


@dataclass
class Stop:
    """A stay in a place, or encounters there of which it is not known when within `start` and `end` they were.

    `certain` tells these apart; of a certain stop all days are known. `visits` are the ids of visits it is part of;
    `overlaps` the places in the list of stops elsewhere that share its days, more than one day of arrival.
    """

    country: str | None
    city: str | None
    start: dt.date
    end: dt.date
    certain: bool
    events: list[Event] = field(default_factory=list)
    visits: set[str] = field(default_factory=set)
    overlaps: list[int] = field(default_factory=list)

    def fits(self, other: "Stop") -> bool:
        """Whether the two can be one place: in one country, and not in two cities."""
        if self.country != other.country:
            return False
        return self.city is None or other.city is None or fold(self.city) == fold(other.city)

    def meets(self, other: "Stop") -> bool:
        """Whether the two share a day."""
        return self.start <= other.end and other.start <= self.end

    def take(self, other: "Stop") -> None:
        """Make the two stays one."""
        self.city = self.city or other.city
        self.start, self.end = min(self.start, other.start), max(self.end, other.end)
        self.events += other.events
        self.visits |= other.visits


def stops(events: Iterable[Event]) -> list[Stop]:
    """The stops that the events make, by days; events without day or place, on the phone or called off make none."""
    single = [stop for event in events if (stop := _stop_of(event)) is not None]
    met = _stays(stop for stop in single if stop.certain and stop.events[0].type != "visit")
    for visit in (stop for stop in single if stop.certain and stop.events[0].type == "visit"):
        _visit(met, visit)
    found = _stays(met)
    for unsure in (stop for stop in single if not stop.certain):
        _put(found, unsure)
    ordered = sorted(found, key=_order)
    for stop in ordered:
        stop.events.sort(key=lambda event: (event.start or dt.date.min, event.end or dt.date.min, event.id))
    _mark_overlaps(ordered)
    return ordered


def _stop_of(event: Event) -> Stop | None:
    first, last = event.start or event.end, event.end or event.start
    if first is None or last is None or event.type == "call" or event.mode in ("phone", "video"):
        return None
    if event.status not in (*AHEAD, *HAPPENED):
        return None
    place = event.place
    country, city = (place.country, place.city) if place else (None, None)
    if country is None and event.type == "visit":
        country = next((a.country for a in event.participants if a.kind == "country" and a.role != "guest"), None)
    if country is None and city is None:
        return None
    visits = {event.id} if event.type == "visit" else set()
    return Stop(country, city, first, last, event.date_precision in _EXACT, [event], visits)


def _stays(single: Iterable[Stop]) -> list[Stop]:
    """Neighbours in time and place as one stay."""
    found: list[Stop] = []
    for stop in sorted(single, key=_order):
        near = found and found[-1].fits(stop) and (stop.start - found[-1].end).days <= STAY_DAYS
        if near:
            found[-1].take(stop)
        else:
            found.append(stop)
    return found


def _visit(met: list[Stop], visit: Stop) -> None:
    """Put a visit to the stays within its days in the place visited; its first and last days are theirs too."""
    inside = [stop for stop in met if stop.fits(visit) and stop.meets(visit)]
    if not inside:
        met.append(visit)
        return
    for stop in inside:
        stop.visits |= visit.visits
    inside[0].start = min(inside[0].start, visit.start)
    last = max(inside, key=lambda stop: stop.end)
    last.end = max(last.end, visit.end)
    inside[0].events += visit.events


def _put(found: list[Stop], unsure: Stop) -> None:
    """Encounters on unknown days to a stay that they can be of, or to others of the same days, or by themselves."""
    for stop in found:
        same = (stop.start, stop.end) == (unsure.start, unsure.end)
        if stop.fits(unsure) and (stop.meets(unsure) if stop.certain else same):
            stop.events += unsure.events
            stop.visits |= unsure.visits
            return
    found.append(unsure)


def _order(stop: Stop) -> tuple[dt.date, dt.date, str, str, str]:
    return stop.start, stop.end, stop.country or "", stop.city or "", min(event.id for event in stop.events)


def _mark_overlaps(ordered: list[Stop]) -> None:
    for (i, one), (j, other) in _pairs_of_certain(ordered):
        travelled = one.end == other.start or other.end == one.start
        if one.meets(other) and not one.fits(other) and not travelled:
            one.overlaps.append(j)
            other.overlaps.append(i)


def _pairs_of_certain(ordered: list[Stop]) -> Iterator[tuple[tuple[int, Stop], tuple[int, Stop]]]:
    """Pairs of which the second starts before the first is over."""
    for i, one in enumerate(ordered):
        for j in range(i + 1, len(ordered)):
            other = ordered[j]
            if other.start > one.end:
                break
            if one.certain and other.certain:
                yield (i, one), (j, other)
