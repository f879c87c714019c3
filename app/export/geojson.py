"""GeoJSON (RFC 7946): a point for each event with coordinates, with the columns of the table of events."""

import datetime as dt
import json
from collections.abc import Iterator, Sequence

from app.export.columns import COLUMNS, Event, rows
from app.export.formats import Order
from graph.queries.export import Exported


class Writer:
    """A FeatureCollection. Events without coordinates are counted after it, in the member `without_coordinates`."""

    def __init__(self, _: Order, __: dt.date | None) -> None:
        self._names = [column.name for column in COLUMNS["events"]]
        self._any = False
        self._without = 0

    def begin(self) -> bytes:
        """Up to the first feature."""
        return b'{"type":"FeatureCollection","features":['

    def write(self, events: Sequence[Exported]) -> bytes:
        """The features of these events."""
        features = list(self._features(events))
        text = ",\n".join(json.dumps(each, ensure_ascii=False, separators=(",", ":")) for each in features)
        before = ",\n" if self._any and features else ""
        self._any |= bool(features)
        return f"{before}{text}".encode()

    def end(self) -> bytes:
        """From the last feature on."""
        return f'],"without_coordinates":{self._without}}}\n'.encode()

    def _features(self, events: Sequence[Exported]) -> Iterator[Event]:
        for event in map(json.loads, (each.body for each in events)):
            (row,) = rows(event, "events")
            properties = dict(zip(self._names, row, strict=True))
            lon, lat = properties.pop("lon"), properties.pop("lat")
            if lon is None or lat is None:
                self._without += 1
                continue
            point = {"type": "Point", "coordinates": [lon, lat]}
            yield {"type": "Feature", "id": event["id"], "geometry": point, "properties": properties}
