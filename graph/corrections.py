"""What a correction may say of an event, and the event as corrected. The evidence stays as the documents have it."""

import datetime as dt
from collections.abc import Callable
from typing import Annotated, Any, Self

from pydantic import Field, StringConstraints, TypeAdapter, ValidationError, model_validator

from graph.errors import BadJudgement
from graph.model import (
    Correctable,
    Day,
    Event,
    EventType,
    Frozen,
    Mode,
    Notice,
    Participant,
    Place,
    Role,
    Status,
    Topic,
)

Title = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=300)]
MOST_TOPICS = 20


class Days(Frozen):
    """The first and the last possible day."""

    start: Day
    end: Day

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.start > self.end:
            raise ValueError("start is later than end")
        return self


class Casting(Frozen):
    """The part that a participant has."""

    entity_id: str
    role: Role


_VALUES: dict[Correctable, TypeAdapter[Any]] = {
    "type": TypeAdapter(EventType),
    "status": TypeAdapter(Status),
    "mode": TypeAdapter(Mode),
    "title": TypeAdapter(Title),
    "date": TypeAdapter(Day | Days | None),
    "start": TypeAdapter(Day),
    "end": TypeAdapter(Day),
    "place": TypeAdapter(Place | None),
    "participant_add": TypeAdapter(Participant),
    "participant_remove": TypeAdapter(Annotated[str, Field(min_length=1)]),
    "participant_role": TypeAdapter(Casting),
    "topics": TypeAdapter(Annotated[tuple[Topic, ...], Field(max_length=MOST_TOPICS)]),
}


def checked_value(attribute: Correctable, value: Any) -> Any:
    """The value as JSON has it. Raises BadJudgement for what the attribute cannot be."""
    try:
        return _VALUES[attribute].dump_python(_VALUES[attribute].validate_python(value), mode="json")
    except ValidationError as error:
        raise BadJudgement(f"{attribute}: {error.errors(include_url=False)[0]['msg']}") from None


def added_participant(attribute: Correctable | None, value: Any) -> Participant | None:
    """Whom a correction has take part besides; None where it is of something else."""
    return Participant.model_validate(value) if attribute == "participant_add" else None


def named_in(attribute: Correctable, value: Any) -> str | None:
    """The id of the entity that a correction speaks of; None where it speaks of none."""
    if attribute in ("participant_add", "participant_role"):
        return str(value["entity_id"])
    if attribute == "place":
        return None if value is None else value.get("entity_id")
    return str(value) if attribute == "participant_remove" else None


def with_entity(attribute: Correctable, value: Any, entity_id: str) -> Any:
    """The same value of another entity."""
    return entity_id if attribute == "participant_remove" else {**value, "entity_id": entity_id}


def corrected(event: Event, attribute: Correctable, value: Any, author: str) -> Event:
    """The event with one attribute as someone corrected it, and a notice that says so."""
    made = _MAKERS.get(attribute, _plain)(event, attribute, _VALUES[attribute].validate_python(value))
    notice = Notice(code="corrected", detail=f"{attribute}, by {author}")
    warnings = sorted({*event.warnings, notice}, key=lambda each: (each.code, each.detail))
    return event.model_copy(update={**made, "warnings": tuple(warnings)})


def _plain(_event: Event, attribute: Correctable, value: Any) -> dict[str, Any]:
    return {attribute: value}


def _date(_event: Event, _attribute: Correctable, value: Any) -> dict[str, Any]:
    if value is None:
        return _between(None, None)
    return _between(value.start, value.end) if isinstance(value, Days) else _between(value, value)


def _one_end(event: Event, attribute: Correctable, value: dt.date) -> dict[str, Any]:
    """The other end stays, unless the days would then be out of order."""
    start, end = (value, event.end) if attribute == "start" else (event.start, value)
    start, end = start or value, end or value
    return _between(value, value) if start > end else _between(start, end)


def _between(start: dt.date | None, end: dt.date | None) -> dict[str, Any]:
    one = start == end
    written = None if start is None or end is None else start.isoformat() if one else f"{start}/{end}"
    return {
        "start": start,
        "end": end,
        "date": written,
        "date_precision": "unknown" if written is None else "day" if one else "range",
        "date_text": None,
        "date_basis": "none" if written is None else "judged",
    }


def _add(event: Event, _attribute: Correctable, value: Participant) -> dict[str, Any]:
    there = [value if actor.entity_id == value.entity_id else actor for actor in event.participants]
    return {"participants": tuple(there if value in there else [*there, value])}


def _remove(event: Event, _attribute: Correctable, value: str) -> dict[str, Any]:
    return {"participants": tuple(actor for actor in event.participants if actor.entity_id != value)}


def _recast(event: Event, _attribute: Correctable, value: Casting) -> dict[str, Any]:
    return {
        "participants": tuple(
            actor.model_copy(update={"role": value.role}) if actor.entity_id == value.entity_id else actor
            for actor in event.participants
        )
    }


_MAKERS: dict[Correctable, Callable[[Event, Correctable, Any], dict[str, Any]]] = {
    "date": _date,
    "start": _one_end,
    "end": _one_end,
    "participant_add": _add,
    "participant_remove": _remove,
    "participant_role": _recast,
}
