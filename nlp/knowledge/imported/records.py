"""What an import reads from a source, before people, posts and the holdings between them are joined."""

from dataclasses import dataclass

from graph.model import EntityKind


@dataclass(frozen=True, slots=True)
class Actor:
    """A person or organization of a source; `id` is the QID where the source gives one.

    `countries` are ISO 3166-1 alpha-2 codes, the one acted for first.
    """

    id: str
    name: str
    kind: EntityKind
    qid: str = ""
    countries: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Post:
    """An office as a source words it: "Minister of Foreign Affairs of Peru"; `country` where the source says it."""

    id: str
    label: str
    country: str = ""


@dataclass(frozen=True, slots=True)
class Held:
    """That a person held a post; days as ISO text of any precision, "" for unknown.

    `seen` is the last day on which the source saw the person in office, where no end is known.
    """

    holder: str
    post: str
    start: str = ""
    end: str = ""
    seen: str = ""


Record = Actor | Post | Held
