"""What meetings were part of as of a day, found among the events known by then. Today's is stored with each event."""

from collections.abc import Iterable

from graph.queries.as_of import SETTLED, View
from graph.rows.wholes import AROUND, found_wholes
from graph.wholes import Occasion, with_whole

AROUND_THEN = f"{AROUND} AND {SETTLED.format(event='t.event')}"
"""The statement that finds what lasted around meetings, as of a day."""


def with_wholes_then(view: View, bodies: Iterable[str]) -> tuple[str, ...]:
    """The events, each with the id of what it was part of as far as that was known; one statement for all of them."""
    served = list(bodies)
    meetings = {
        number: Occasion.model_validate_json(body) for number, body in enumerate(served) if '"type":"meeting"' in body
    }
    found = found_wholes(meetings, view.rows, AROUND_THEN, settled=view.settled)
    return tuple(with_whole(body, found.get(number)) for number, body in enumerate(served))
