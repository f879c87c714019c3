"""A telling: one place in the text that speaks of an encounter, before the tellings of one encounter are joined."""

from dataclasses import dataclass, field

from spacy.tokens import Token

from graph.model import DateBasis, DatePrecision, EventType, Mode, Role, Status
from nlp.components.actors.actors import Actor
from nlp.components.names.factions import rebels_against_state
from nlp.components.tellings.event_words import Trigger

TWO_SIDES = 2
"""So many sides at least make an encounter of those who meet; a visit may name its guest alone."""
OPEN = frozenset({"planned", "proposed"})
"""Statuses of what is still to come."""
SETTLED = frozenset({"held", "ongoing"})
"""Statuses of what takes place."""
OFF = frozenset({"postponed", "cancelled", "refused"})
"""Statuses of what does not take place, or not then."""


@dataclass(slots=True, eq=False)
class Part:
    """An actor's part in a telling, and the token that names it there."""

    actor: Actor
    role: Role = "participant"
    token: int = -1


@dataclass(frozen=True, slots=True)
class When:
    """The days a telling gives, and how it gives them; `start` and `end` are ISO days, both inclusive."""

    start: str
    end: str
    edtf: str
    precision: DatePrecision
    basis: DateBasis
    text: str | None
    span: tuple[int, int] | None

    @property
    def is_counted(self) -> bool:
        """ "Two days before his visit", "the week after that": whether another encounter's days give these."""
        pointing = self.text is None or self.text.lower().endswith((" after that", " before that"))
        return pointing and self.basis == "relative_to_text"

    def is_of_other_day(self, other: "When") -> bool:
        """ "Sees him on Tuesday, goes to Recife on Wednesday": whether both are days that the text tells, and two."""
        days = self.precision == other.precision == "day" and "published" not in (self.basis, other.basis)
        return days and (self.end < other.start or other.end < self.start)


@dataclass(frozen=True, slots=True)
class Where:
    """A venue, city and country as far as the text gives them; `rank` orders sources from clause (0) to guess."""

    venue: str | None
    city: str | None
    country: str | None
    lat: float | None = None
    lon: float | None = None
    entity_id: str | None = None
    rank: int = 0

    def is_other_city(self, other: "Where") -> bool:
        """Whether both name a city, and not one city in two spellings ("Kiev", "Kyiv")."""
        if not self.city or not other.city or self.city == other.city:
            return False
        return self.lat is None or (self.lat, self.lon) != (other.lat, other.lon)


@dataclass(slots=True, eq=False)
class Telling:
    """What one trigger word and its clause say of an encounter. Token indices refer to the Doc.

    `definite` tellings may refer back to an earlier one ("the talks"); `tenseless` ones do not say by their words
    whether the encounter is past, so that their date decides. `chance` is how likely a classifier takes the trigger to
    tell of an encounter, `learned` says that nothing but that classifier does, `paired` that no word
    does, but how its clause joins two actors. `defined` ones are what a sentence says of a summit that it names,
    `goes_on` is the telling of an encounter from whose series this one is another.
    """

    trigger: Token
    word: Trigger
    type: EventType
    mode: Mode
    status: Status
    parts: list[Part]
    definite: bool = False
    tenseless: bool = False
    chance: float = 0.0
    surety: float = 0.0
    learned: bool = False
    paired: bool = False
    defined: bool = False
    goes_on: "Telling | None" = None
    when: When | None = None
    where: Where | None = None
    topics: list[tuple[int, int]] = field(default_factory=list)

    def side(self, actor: Actor) -> str:
        """The country an actor stands for, or the actor itself where it stands for none."""
        return actor.country or actor.id

    def sides(self) -> set[str]:
        """The distinct sides that take part; in a war within a state, those who fight it and the state are two."""
        found = {self.side(part.actor) for part in self.parts}
        if len(found) > 1 or len(self.parts) < TWO_SIDES:
            return found
        fighting = rebels_against_state(self.trigger.doc, [part.actor for part in self.parts])
        return found | {actor.id for actor in fighting}
