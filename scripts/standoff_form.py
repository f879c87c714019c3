"""The form of `data/gold/standoff.jsonl`: annotation of texts that stay outside, without a word of theirs.

Every wording is a pair of offsets into the text, counted in characters as Python does, the end exclusive. Strings are
codes, dates, ids and, where neither offsets nor an id give it, a proper name; nothing else passes.
"""

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, model_validator

from graph.model import EntityKind, EventType, Mode, Role, Status
from nlp.knowledge.tables import read_countries, read_organizations, read_people

_MOST_NAME_WORDS = 6
_BETWEEN = frozenset(
    {"of", "the", "for", "and", "on", "bin", "ibn", "de", "da", "do", "dos", "del", "van", "von", "der"}
)
"""What stands in lower case inside the names of people and organizations."""
_ID = re.compile(r"Q\d+|(person|org)-[\w-]+")


@cache
def names() -> dict[str, str]:
    """The names of the knowledge base: of people and organizations by id, of countries by ISO alpha-2 code."""
    actors = {known.id: known.name for known in (*read_people(), *read_organizations())}
    return actors | {one.known.country: one.known.name for one in read_countries() if one.known.country}


def is_id(name: str) -> bool:
    """Whether this stands for somebody of the knowledge base, rather than being a name."""
    return _ID.fullmatch(name) is not None


def _ordered(span: tuple[int, int]) -> tuple[int, int]:
    if not 0 <= span[0] < span[1]:
        raise ValueError("offsets are start and end, the end exclusive")
    return span


def _name(value: str) -> str:
    """A name: an id that is known, or a few words that begin with a capital but for the small ones inside."""
    if is_id(value):
        if value not in names():
            raise ValueError("no such id in data/knowledge")
        return value
    words = value.split(" ")
    inside = [word for word in words[1:-1] if word not in _BETWEEN]
    proper = all(_begins_a_name(word) for word in (words[0], *inside, words[-1]))
    if not proper or len(words) > _MOST_NAME_WORDS or len(value) > 60:
        raise ValueError("longer than a canonical name, or no name")
    return value


def _begins_a_name(word: str) -> bool:
    """Whether a word has its capital or a digit in front, be it behind an article as in al-Haddad."""
    return any(part[:1].isupper() or part[:1].isdigit() for part in (word, word.rpartition("-")[2]))


def _code(value: str) -> str:
    if value not in names():
        raise ValueError("no ISO alpha-2 code")
    return value


Span = Annotated[tuple[int, int], AfterValidator(_ordered)]
Code = Annotated[str, Field(pattern="^[A-Z]{2}$"), AfterValidator(_code)]
Day = Annotated[str, Field(pattern=r"^\d{4}(-\d\d(-\d\d)?)?$")]
Name = Annotated[str, AfterValidator(_name)]


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Entity(_Strict):
    """An entity; `name` is where the canonical name stands, an id, a proper name, or null for a country's own."""

    name: Span | Name | None
    kind: EntityKind
    country: Code | None
    title: Span | None = None
    mentions: list[Span] = Field(min_length=1)

    @model_validator(mode="after")
    def _named(self) -> "Entity":
        if self.name is None and (self.kind != "country" or self.country is None):
            raise ValueError("only a country with its code goes without a name")
        return self


class Participant(_Strict):
    """Who takes part: an entity by its place in the list, or a country by its code."""

    entity: int | None = Field(default=None, ge=0)
    country: Code | None = None
    role: Role

    @model_validator(mode="after")
    def _one_of_both(self) -> "Participant":
        if (self.entity is None) == (self.country is None):
            raise ValueError("either an entity or a country takes part")
        return self


class Place(_Strict):
    """Where an event took place."""

    venue: Span | None = None
    city: Span | None = None
    country: Code | None = None


class Event(_Strict):
    """An encounter."""

    type: EventType
    status: Status
    mode: Mode
    start: Day | None
    end: Day | None
    central: bool
    date_text: Span | None
    place: Place | None
    topics: list[Span] = Field(max_length=5)
    quote: Span
    participants: list[Participant] = Field(min_length=1)


class Line(_Strict):
    """A document: `source` is the file of the text, `sha256` that of the text in UTF-8."""

    id: str = Field(pattern=r"^[\w.-]{1,60}$")
    sha256: str = Field(pattern="^[0-9a-f]{64}$")
    doc_date: str = Field(pattern=r"^\d{4}-\d\d-\d\d$")
    source: Literal["kremlin.jsonl", "voa.jsonl"]
    events: list[Event]
    entities: list[Entity]

    @model_validator(mode="after")
    def _entities_exist(self) -> "Line":
        taking_part = [who.entity for event in self.events for who in event.participants if who.entity is not None]
        if taking_part and max(taking_part) >= len(self.entities):
            raise ValueError("a participant is no entity of the document")
        return self


def read_lines(path: Path) -> list[Line]:
    """The documents of a file that has passed the check."""
    return [Line.model_validate_json(line) for line in path.read_text(encoding="utf-8").splitlines()]


def form_problems(path: Path) -> Iterator[str]:
    """What is wrong with the form of a file, a line each; the offending words are not repeated."""
    seen: set[str] = set()
    for number, text in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        try:
            line = Line.model_validate(_without_repeated_keys(text))
        except ValidationError as error:
            for one in error.errors(include_input=False, include_url=False):
                yield f"line {number}: {'.'.join(map(str, one['loc']))}: {one['msg']}"
        except ValueError as error:
            yield f"line {number}: {error}"
        else:
            if line.id in seen:
                yield f"line {number}: {line.id} is annotated twice"
            seen.add(line.id)


def _without_repeated_keys(text: str) -> object:
    """The JSON value of a line; a key given twice would hide what stands under the first."""

    def once(pairs: list[tuple[str, object]]) -> dict[str, object]:
        if len(dict(pairs)) < len(pairs):
            raise ValueError("a key is given twice")
        return dict(pairs)

    try:
        return json.loads(text, object_pairs_hook=once)
    except json.JSONDecodeError as error:
        raise ValueError(f"no JSON: {error.msg}") from error
