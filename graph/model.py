"""The words of the domain as frozen pydantic models. The same models are the wire format.

A `Document` yields a `Reading`: the entities it mentions and the `Report`s of encounters it makes. The store resolves
reports into `Event`s. Days are ISO 8601 dates; a pair `start`/`end` is the first and the last possible day. Offsets
count Unicode code points into the document's `text`. Unknown is None.
"""

import datetime as dt
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

EventType = Literal["meeting", "call", "visit", "gathering"]
Status = Literal["held", "ongoing", "planned", "proposed", "postponed", "cancelled", "refused"]
Mode = Literal["in_person", "phone", "video", "unknown"]
Role = Literal["host", "guest", "mediator", "participant"]
EntityKind = Literal["person", "country", "organization", "place"]
ActorKind = Literal["person", "country", "organization"]
DatePrecision = Literal["day", "range", "week", "month", "quarter", "season", "year", "unknown"]
DateBasis = Literal["explicit", "relative_to_published", "relative_to_text", "published", "tenure", "judged", "none"]
PublishedBasis = Literal["supplied", "metadata", "dateline", "page_header", "none"]

OutcomeKind = Literal[
    "signed",
    "agreed",
    "announced",
    "failed_to_agree",
    "broke_down",
    "adjourned",
    "to_meet_again",
]

JudgementKind = Literal["same", "not_same", "correction", "retraction", "withdrawal"]
Correctable = Literal[
    "type",
    "status",
    "mode",
    "title",
    "date",
    "start",
    "end",
    "place",
    "participant_add",
    "participant_remove",
    "participant_role",
    "topics",
]


def _only_iso_day(value: Any) -> Any:
    """Reject what pydantic would otherwise take for a date: numbers, and digits read as a Unix time."""
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        return value
    if isinstance(value, str) and len(value) == 10 and value[4] == value[7] == "-":
        return value
    raise ValueError("a day is written YYYY-MM-DD")


Day = Annotated[dt.date, BeforeValidator(_only_iso_day)]


class Frozen(BaseModel):
    """An immutable value of the domain."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Notice(Frozen):
    """Something a reader should know about a document or event, such as `document_date_conflicts`."""

    code: str
    detail: str


class Document(Frozen):
    """A text as served, what it says of itself, and how its day of publication is known."""

    id: str
    text: str
    title: str | None = None
    published: Day | None = None
    published_basis: PublishedBasis = "none"
    url: str | None = None
    source: str | None = None
    language: str = "en"
    warnings: tuple[Notice, ...] = ()


class Mention(Frozen):
    """A stretch of the document's text that names an entity."""

    start: int
    end: int
    text: str


class Codes(Frozen):
    """Standard codes of an entity: ISO 3166-1 for countries, the CAMEO actor code for any."""

    iso2: str | None = None
    iso3: str | None = None
    cameo: str | None = None


class Entity(Frozen):
    """A person, country, organization or place. `country` is the ISO alpha-2 code it acts for or lies in.

    `title` is the office on the day concerned; `qid` the Wikidata id where a source gives one.
    """

    id: str
    name: str
    kind: EntityKind
    country: str | None = None
    title: str | None = None
    qid: str | None = None
    codes: Codes = Codes()
    aliases: tuple[str, ...] = ()
    mentions: tuple[Mention, ...] = ()


class Participant(Frozen):
    """An entity's part in an encounter, with the country and the office it spoke for on that day."""

    entity_id: str
    name: str
    kind: ActorKind
    country: str | None = None
    role: Role = "participant"
    title: str | None = None


class Place(Frozen):
    """Where an encounter happened, as closely as is known; coordinates in degrees (WGS 84)."""

    entity_id: str | None = None
    venue: str | None = None
    city: str | None = None
    country: str | None = None
    lat: float | None = None
    lon: float | None = None


class Topic(Frozen):
    """What an encounter was about: a topic of the taxonomy, and the words of the document."""

    id: str | None = None
    label: str
    text: str | None = None


class EventCode(Frozen):
    """One directed dyad of an encounter in CAMEO (Gerner et al.) and PLOVER (Open Event Data Alliance) terms."""

    source: str
    target: str
    cameo: str
    plover: str
    mode: str | None = None


class Evidence(Frozen):
    """An exact excerpt, `document.text[start:end]`, and the attributes it supports."""

    document_id: str
    start: int
    end: int
    text: str
    supports: tuple[str, ...] = ()


class Statement(Frozen):
    """What a participant said in or after an encounter: the exact excerpt `document.text[start:end]`.

    `direct` says whether the document quotes the words or reports them; quotation marks around them are left out.
    """

    entity_id: str
    name: str
    document_id: str
    start: int
    end: int
    text: str
    direct: bool


class Outcome(Frozen):
    """What came of an encounter; `words` is the exact excerpt `document.text[start:end]` that says so.

    `evidence` is the sentence in which the words stand.
    """

    kind: OutcomeKind
    words: str
    start: int
    end: int
    evidence: Evidence


class Encounter(Frozen):
    """What is said of one encounter; the part that a report and an event share."""

    id: str
    type: EventType
    status: Status
    mode: Mode = "unknown"
    title: str
    participants: tuple[Participant, ...]
    start: Day | None = None
    end: Day | None = None
    date: str | None = Field(default=None, description="EDTF (ISO 8601-2)")
    date_precision: DatePrecision = "unknown"
    date_text: str | None = None
    date_basis: DateBasis = "none"
    place: Place | None = None
    topics: tuple[Topic, ...] = ()
    codes: tuple[EventCode, ...] = ()
    confidence: float = Field(ge=0.0, le=1.0)
    evidence: tuple[Evidence, ...]
    warnings: tuple[Notice, ...] = ()
    statements: tuple[Statement, ...] = ()
    outcomes: tuple[Outcome, ...] = ()


class Report(Encounter):
    """What one document, published on one day, says of one encounter.

    `id` is derived from the document and the content, so that the same document gives the same report.
    `reported_basis` says how the day of publication, `reported`, is known.
    """

    document_id: str
    reported: Day | None = None
    reported_basis: PublishedBasis = "supplied"


class JudgementNote(Frozen):
    """That a person's judgement bears on an event: who judged what, when and why."""

    id: str
    kind: JudgementKind
    attribute: Correctable | None = None
    author: str
    time: dt.datetime
    reason: str


class Event(Encounter):
    """The resolution of one or more reports of the same encounter; `id` derives from its smallest report id.

    `part_of` is the id of the visit or the gathering during which a meeting is held, if that is known.
    """

    source_count: int = 1
    document_count: int = 1
    first_reported: Day | None = None
    judgements: tuple[JudgementNote, ...] = ()
    part_of: str | None = None


class Reading(Frozen):
    """Everything read from one document; `reader` names the version of the reader, where it says so."""

    document: Document
    reports: tuple[Report, ...] = ()
    entities: tuple[Entity, ...] = ()
    reader: str = ""


class DocumentIn(Frozen):
    """A document as it is handed in: `text` or `html` (or, where fetching is allowed, only a `url`)."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    id: str | None = None
    text: str | None = None
    html: str | None = None
    title: str | None = None
    published: str | None = None
    url: str | None = None
    source: str | None = None
    language: str | None = None
