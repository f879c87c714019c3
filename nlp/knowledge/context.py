"""What words around a name say of who is meant: the countries and the offices that they name."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from nlp.knowledge.names import fold

if TYPE_CHECKING:
    from nlp.knowledge.base import KnowledgeBase

_LONGEST = 6


@dataclass(frozen=True, slots=True)
class Context:
    """ISO alpha-2 codes of countries and office classes that speak for a candidate; empty sets say nothing."""

    countries: frozenset[str] = frozenset()
    offices: frozenset[str] = frozenset()


def read_context(base: "KnowledgeBase", words_around: str | None) -> Context:
    """The countries named in the words, also by capital or seat of power, and the offices worded in them."""
    words = (words_around or "").replace(",", " ").replace(";", " ").split()
    countries: set[str] = set()
    offices: set[str] = set()
    taken = -1
    for at in range(len(words)):
        for size in range(min(_LONGEST, len(words) - at), 0, -1):
            phrase = " ".join(words[at : at + size])
            country = base.country_named(phrase)
            code = country.country if country else base.metonym(phrase)
            office = base.offices.office_class(fold(phrase)) if at > taken else None
            countries.update(filter(None, (code,)))
            if office:
                offices.add(office)
                taken = at + size - 1
            if code or office:
                break
    return Context(frozenset(countries), frozenset(offices))
