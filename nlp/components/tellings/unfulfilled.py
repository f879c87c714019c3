"""Gatherings that were to have been: "the ministers, who were to have met this week, put off their session"."""

from nlp.components.status.verb_forms import is_unfulfilled
from nlp.components.tellings.telling import OFF, Telling


def settle_unfulfilled(tellings: list[Telling]) -> None:
    """What the same sentence says was put off or called off is what was to have been, on its own days."""
    for planned in tellings:
        if planned.status != "cancelled" or not is_unfulfilled(planned.trigger):
            continue
        ids = {p.actor.id for p in planned.parts}
        for other in tellings:
            here = other.trigger.sent == planned.trigger.sent and other is not planned
            if here and other.status in OFF and ids & {p.actor.id for p in other.parts}:
                planned.status = other.status
                if planned.when is not None:
                    other.when = None  # "until September" is when it may be instead
