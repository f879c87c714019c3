"""Which of two states of one name a text means: "Congolese" where it names Brazzaville and not Kinshasa."""

from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

from nlp.knowledge.base import knowledge_base


def state_meant(surface: str, named: Iterable[str]) -> str | None:
    """The ISO alpha-2 code of the only state that bears the name or adjective and is among those named otherwise.

    None where the name is of one state, or where the text names none of them otherwise, or more.
    """
    bearing = _bearers().get(surface)
    meant = {code for code in named if code in bearing} if bearing else set()
    return meant.pop() if len(meant) == 1 else None


def states_called(surface: str) -> frozenset[str]:
    """The codes of the states that share a name or adjective, none where it is of one alone."""
    return _bearers().get(surface, frozenset())


def is_of_several(surface: str) -> bool:
    """Whether states share the name or adjective, so that it does not tell which of them is meant."""
    return surface in _bearers()


@lru_cache(maxsize=1)
def _bearers() -> dict[str, frozenset[str]]:
    """The names and adjectives that several states have, with their codes."""
    found: dict[str, set[str]] = defaultdict(set)
    for country in knowledge_base().countries:
        if country.known.country is not None:
            for surface in (country.known.name, *country.known.aliases, *country.demonyms):
                found[surface].add(country.known.country)
    return {surface: frozenset(codes) for surface, codes in found.items() if len(codes) > 1}
