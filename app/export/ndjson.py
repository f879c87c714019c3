"""The events as the API serves them, one JSON object a line."""

import datetime as dt
from collections.abc import Sequence

from app.export.formats import Order
from graph.queries.export import Exported


class Writer:
    """A line an event, nothing around them."""

    def __init__(self, _: Order, __: dt.date | None) -> None:
        pass

    def begin(self) -> bytes:
        """Nothing."""
        return b""

    def write(self, events: Sequence[Exported]) -> bytes:
        """The lines of these events."""
        return "".join(f"{event.body}\n" for event in events).encode()

    def end(self) -> bytes:
        """Nothing more."""
        return b""
