"""Offices as a text words them: "the U.S. secretary of state", "special envoy of the Japanese prime minister".

An office is a head noun from `nlp/patterns/titles.json`, the modifiers before it (nationality, organization, words such
as "foreign" and "deputy"), and a complement after "of", "for" or "to".
"""

from dataclasses import dataclass
from functools import lru_cache

from nlp.components.names.phrases import Phrase
from nlp.components.names.vocabulary import heads, table, words

_CHANGES_OFFICE = frozenset(("vice", "deputy", "prime", "crown", "assistant", "spokesman", "press", "aide"))


@dataclass(frozen=True, slots=True)
class Title:
    """Tokens `start:end` that word an office; `head` is its head noun.

    `office` is the wording without article, `core` the lower-case words that tell offices apart, `country` the
    ISO alpha-2 code the wording gives, `organization` the phrase of a body that is not a country's, `owners` where the
    names of the people start to whom the office belongs ("an aide to X").
    """

    start: int
    end: int
    head: int
    office: str
    core: tuple[str, ...]
    country: str | None
    organization: Phrase | None
    determiner: str | None
    plural: bool
    group: str
    owners: tuple[int, ...] = ()

    @property
    def past(self) -> bool:
        """Whether the wording says that the office is no longer held."""
        return bool(set(self.office.lower().replace("-", " ").split()) & words("titles", "past"))


@lru_cache(maxsize=65536)
def fits(wanted: tuple[str, ...], held: tuple[str, ...]) -> bool:
    """Whether a description ("the minister", "the top diplomat") may mean the holder of the office `held`."""
    has = set(held)
    for office in broad_offices(wanted):
        needed = set(office.split()) - {"of", "the", "for"}
        if (
            needed <= has
            and not (has - needed) & _CHANGES_OFFICE
            and (not held or _head(held) in needed or needed == has)
        ):
            return True
    return False


def _head(core: tuple[str, ...]) -> str:
    """The noun that an office turns on: the last word, or the first of an office worded with "of"."""
    return core[-1] if core[-1] in heads() else next((word for word in core if word in heads()), core[-1])


def broad_offices(core: tuple[str, ...]) -> tuple[str, ...]:
    """The offices that a description such as "top diplomat" or "leader" may stand for, itself included."""
    wording = " ".join(core)
    return (wording, *_broad().get(wording, ()))


@lru_cache(maxsize=1)
def _broad() -> dict[str, list[str]]:
    listed: dict[str, list[str]] = table("titles")["broad"]
    return {wording.replace(" of ", " "): offices for wording, offices in listed.items()}
