"""Query parameters as models: validated in one pass, documented from the same model, and refused where unknown.

FastAPI's own way takes each parameter by itself, which for the filters of events costs several times the query.
"""

from typing import Annotated, Any, Self, TypeVar

from fastapi import Depends, Request
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError, model_validator
from rapidfuzz import fuzz, process

from app.problems import Problem
from graph.model import Day, EntityKind, EventType, Mode, Status
from graph.queries.events import EventFilter

Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]
Country = Annotated[str, StringConstraints(pattern="^[A-Za-z]{2}$", to_upper=True)]


class Paged(BaseModel):
    """Which part of a list is asked for."""

    model_config = ConfigDict(frozen=True)

    limit: int = Field(50, ge=1, le=500, description="Rows on a page.")
    cursor: str | None = Field(
        None, max_length=2048, description="`next_cursor` of the page before, for the same query."
    )


class Spanned(BaseModel):
    """A range of days, open where None."""

    since: Day | None = Field(None, description="First day asked about, YYYY-MM-DD.", examples=["2023-06-01"])
    until: Day | None = Field(None, description="Last day asked about, YYYY-MM-DD.", examples=["2023-06-30"])

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.since and self.until and self.since > self.until:
            raise ValueError(f"since ({self.since}) is later than until ({self.until})")
        return self


class AsOf(BaseModel):
    """When it was reported."""

    as_of: Day | None = Field(
        None,
        description="Answer from what had been published by the end of this day, YYYY-MM-DD.",
        examples=["2023-06-15"],
    )


class OneEventQuestion(AsOf):
    """How much of an event."""

    model_config = ConfigDict(frozen=True)


class EventQuestion(Paged, Spanned, AsOf):
    """Which events."""

    participant: tuple[Words, ...] = Field(
        (),
        max_length=10,
        description="Id or name of someone who took part; repeat for several, who all took part.",
        examples=[["Blinken", "Xi Jinping"]],
    )
    country: Country | None = Field(None, description="Country of a participant, ISO 3166-1 alpha-2.", examples=["CN"])
    type: EventType | None = Field(None, description="Kind of encounter.")
    status: Status | None = Field(None, description="What became of it, as last reported.")
    mode: Mode | None = Field(None, description="How the participants came together.")
    topic: Words | None = Field(None, description="Id or label of a topic.")
    place: Words | None = Field(None, description="Venue, city or country of the place.")
    q: Words | None = Field(None, description="Words to look for in titles and evidence.")
    min_confidence: float | None = Field(None, ge=0, le=1, description="Least confidence.")
    min_sources: int | None = Field(None, ge=1, le=10_000, description="Least number of independent sources.")

    def filter(self) -> EventFilter:
        """The question as the graph takes it."""
        return EventFilter(**{name: value for name, value in self if name not in Paged.model_fields})


class EntityQuestion(Paged):
    """Which entities."""

    q: Words | None = Field(
        None, description="A name, alias or code, spelled as well as one can.", examples=["Blinkin"]
    )
    kind: EntityKind | None = Field(None, description="Kind of entity.")
    country: Country | None = Field(None, description="Country it acts for, ISO 3166-1 alpha-2.", examples=["CN"])


class CounterpartQuestion(Paged, Spanned, AsOf):
    """Whom an entity met, within which days."""


class PairQuestion(Paged, AsOf):
    """Which two."""

    a: Words = Field(description="Id or name of the one.", examples=["Blinken"])
    b: Words = Field(description="Id or name of the other.", examples=["Wang Yi"])


class DocumentQuestion(Paged, Spanned):
    """Which documents; the days are those of publication."""

    source: Words | None = Field(None, description="Name of the source.")


class ChangeQuestion(Paged):
    """Which changes."""

    since_revision: int = Field(0, ge=0, lt=1 << 62, description="Only what came after this revision.", examples=[0])


_Model = TypeVar("_Model", bound=BaseModel)


def asked(model: type[_Model]) -> Any:
    """The dependency that reads the query string as `model`."""

    async def parse(request: Request) -> _Model:
        given = request.query_params
        repeated = {name for name, field in model.model_fields.items() if field.annotation == tuple[Words, ...]}
        values = {name: given.getlist(name) if name in repeated else value for name, value in given.items()}
        try:
            return model.model_validate(values)
        except ValidationError as error:
            raise _refusal(error) from None

    return Depends(parse)


def documented(model: type[BaseModel]) -> dict[str, Any]:
    """`openapi_extra` of a route that reads its query string as `model`."""
    schema = model.model_json_schema()
    return {
        "parameters": [
            {
                "name": name,
                "in": "query",
                "required": name in schema.get("required", ()),
                "description": member["description"],
                "schema": _schema_of(member),
            }
            for name, member in schema["properties"].items()
        ]
    }


def _schema_of(member: dict[str, Any]) -> dict[str, Any]:
    """The schema of a value that, where it is given, is not null."""
    kinds = [kind for kind in member.get("anyOf", [member]) if kind.get("type") != "null"]
    extra = {name: member[name] for name in ("examples",) if name in member}
    default = {"default": member["default"]} if member.get("default") not in (None, []) else {}
    return {
        **{key: value for key, value in kinds[0].items() if key not in ("description", "title")},
        **extra,
        **default,
    }


async def known_parameters(request: Request) -> None:
    """Refuse a query parameter that the route does not document, or one given twice for one value."""
    if not request.scope["query_string"]:
        return
    documents = (request.scope["route"].openapi_extra or {}).get("parameters", ())
    known = {each["name"]: each["schema"].get("type") == "array" for each in documents}
    seen: set[str] = set()
    for name, _ in request.query_params.multi_items():
        if name not in known:
            raise _unknown(name, sorted(known))
        if name in seen and not known[name]:
            raise Problem(422, "repeated_parameter", f"{name} can be given only once.")
        seen.add(name)


_NEAR_ENOUGH = 75
"""From this similarity (0 to 100) on, a name is taken for a slip: tpye for type, but not any_of for as_of."""


def _unknown(name: str, known: list[str]) -> Problem:
    nearest = process.extractOne(name, known, scorer=fuzz.ratio, score_cutoff=_NEAR_ENOUGH)
    hint = f" Did you mean {nearest[0]}?" if nearest else (f" Known: {', '.join(known)}." if known else "")
    detail = f"There is no query parameter {name[:80]!r} here.{hint}"
    return Problem(422, "unknown_parameter", detail, nearest=nearest[0] if nearest else None)


def _refusal(error: ValidationError) -> Problem:
    found = error.errors(include_url=False, include_context=False, include_input=False)
    errors = [
        {"name": ".".join(map(str, each["loc"])), "detail": each["msg"].removeprefix("Value error, ")} for each in found
    ]
    detail = "; ".join(f"{each['name']}: {each['detail']}" if each["name"] else each["detail"] for each in errors)
    return Problem(422, "invalid_parameter", f"{detail}.", errors=errors)
