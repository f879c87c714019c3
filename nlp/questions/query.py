"""What a plain question asks for, in a structure: which encounters, and what of them."""

from typing import Literal

from graph.model import ActorKind, Day, EventType, Frozen, Mode, Status

QueryKind = Literal["events", "timeline", "pair", "counterparts", "path"]
Asked = Literal[
    "events", "who", "whether", "when", "where", "city", "country", "venue", "topics", "outcomes", "statements",
    "count", "hosts", "guests", "mediators",
]  # fmt: skip
Order = Literal["first", "last", "next", "most"]

PEOPLE: tuple[Asked, ...] = ("who", "hosts", "guests", "mediators")
"""What asks for those who took part: for everyone else, or for those in a role."""


class Actor(Frozen):
    """Someone or something named in a question. `entity_id` is None for a name that only the store can know.

    `country` is the ISO alpha-2 code of a state, and of others where the store has said it.
    """

    name: str
    entity_id: str | None = None
    kind: ActorKind | None = None
    country: str | None = None


class Query(Frozen):
    """A question as understood. All conditions hold together; what is None or empty was not asked for.

    - `kind` says what answers it: `events`, the `timeline` of one actor, the record of a `pair`, the `counterparts` of
      whoever is named, or a `path` between two.
    - `asked` is the attribute of the encounters that the answer tells; `country`, `city`, `venue` are where they were.
    - `participant`: all of them take part, in any role; `guests` travel, `hosts` receive them, `mediators`
      bring them together; of `any_of` one takes part.
    - `speakers`: those whose statements are asked for; empty for the statements of all.
    - `country` is the ISO alpha-2 code that somebody who takes part acts for, other than those named; `region` the
      name of a region that has the state of one of them, `office` the word for what one of them is: "leader".
    - `status` is `held` for what took place or is under way, and `planned` for what is planned or proposed.
    - `since`, `until` are the first and the last day asked about, by overlap; `as_of` is the day of publication up to
      which reports count.
    - `order`: only the `first` encounter, the `last`, the `next` one, or those first that were met `most` often; else
      all, the newest first.
    - `counted`: it asks how many people, places or topics there are; `asked` says of what.
    - `topic` is the id of a topic of the taxonomy, `q` words to be found in the evidence.
    """

    kind: QueryKind
    asked: Asked
    participant: tuple[Actor, ...] = ()
    guests: tuple[Actor, ...] = ()
    hosts: tuple[Actor, ...] = ()
    mediators: tuple[Actor, ...] = ()
    any_of: tuple[Actor, ...] = ()
    speakers: tuple[Actor, ...] = ()
    country: str | None = None
    region: str | None = None
    office: str | None = None
    type: EventType | None = None
    status: Status | None = None
    mode: Mode | None = None
    topic: str | None = None
    q: str | None = None
    place: str | None = None
    since: Day | None = None
    until: Day | None = None
    as_of: Day | None = None
    order: Order | None = None
    counted: bool = False

    @property
    def actors(self) -> tuple[Actor, ...]:
        """All who are named as taking part."""
        return (*self.participant, *self.guests, *self.hosts, *self.mediators)


class Understanding(Frozen):
    """What was read from a question: a query, or None with `why` not, and the `nearest` question that can be read."""

    query: Query | None
    why: str | None = None
    nearest: str | None = None
