"""What a post is: its office class, its title without the country, and the country or none."""

from dataclasses import dataclass
from functools import lru_cache

from nlp.knowledge.base import KnowledgeBase

_UNRANKED = 20


@dataclass(frozen=True, slots=True)
class Office:
    """An office of an import: its class of offices.csv ("" for none), and its rank (lower is more salient)."""

    office: str
    title: str
    country: str
    rank: int


class Posts:
    """Reads the labels of posts with the wordings of the built-in base."""

    def __init__(self, base: KnowledgeBase) -> None:
        self._base = base
        self.office = lru_cache(maxsize=200_000)(self._office)

    def _office(self, label: str, country: str) -> Office:
        """What "Minister of Foreign Affairs of Peru" words; it is in `country` if the label names none."""
        phrase = self._base.parse_office(label)
        if phrase is None or phrase.office is None or phrase.name:
            office = self._base.offices.office_class(label, country or None)
            return Office(office or "", label, country, self._base.offices.rank(office) if office else _UNRANKED)
        stated = phrase.actor.country if phrase.actor and phrase.actor.kind == "country" else None
        where = stated or country
        office = self._base.offices.office_class(phrase.wording, where or None) or phrase.office
        title = phrase.wording[:1].upper() + phrase.wording[1:]
        return Office(office, title, where, self._base.offices.rank(office))
