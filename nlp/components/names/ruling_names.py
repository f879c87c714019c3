"""Who reigns and is called by his given name alone: "Emir Tamim", "Sheikh Tamim", "King Abdullah"."""

import datetime as dt
from collections.abc import Container
from functools import lru_cache

from nlp.components.names.names import Name
from nlp.knowledge.base import KnowledgeBase, knowledge_base
from nlp.knowledge.names import fold
from nlp.knowledge.tables import Known

_RANKS = frozenset({
    "amir", "czar", "emir", "emperor", "empress", "kaiser", "king", "queen", "sheikh", "sultan", "tsar",
})  # fmt: skip
_BY_GIVEN_NAME = _RANKS | {"prince", "princess"}
_MONARCHS = frozenset({"amir", "emir", "emperor", "king", "queen", "sultan", "tsar"})
_HEIRS = frozenset({"crown"})


def is_called_by_rank(name: Name) -> bool:
    """Whether a form of address or office stands with a name of one word that rulers are called with."""
    return name.end - name.start == 1 and bool(_RANKS & _words_beside(name))


def is_called_heir(name: Name) -> bool:
    """Whether "Crown Prince" or "Crown Princess" stands with a name of one word."""
    beside = _words_beside(name)
    return name.end - name.start == 1 and "crown" in beside and bool(beside & {"prince", "princess"})


def goes_by_given_name(name: Name) -> bool:
    """Whether a name of one word is a given name by the rank with it: "Sheikh Tamim", "Prince Faisal"."""
    return name.end - name.start == 1 and bool(_BY_GIVEN_NAME & _words_beside(name))


def _words_beside(name: Name) -> set[str]:
    """The words of the form of address and of the offices that stand with a name."""
    return {(name.honorific or "").lower(), *(word.lower() for title in name.titles for word in title.office.split())}


def reigning(base: KnowledgeBase, given: str, on: dt.date, named: Container[str], heir: bool = False) -> Known | None:
    """Who of a given name reigns on the day, or is heir: the only one, or the only one of the states `named`."""
    found = _royals(on, heir).get(fold(given), ())
    if len(found) > 1:
        found = tuple(pair for pair in found if pair[0] in named)
    return base.entry(found[0][1]) if len(found) == 1 else None


@lru_cache(maxsize=64)
def _royals(on: dt.date, heir: bool) -> dict[str, tuple[tuple[str, str], ...]]:
    """Country and id of each monarch of the day, or else of each crown prince, by folded given name."""
    base = knowledge_base()
    office, titles = ("deputy_head_of_state", _HEIRS) if heir else ("head_of_state", _MONARCHS)
    found: dict[str, dict[tuple[str, str], None]] = {}
    for country in base.countries:
        code = country.known.country
        held = base.tenures.holders(office, country=code, on=on) if code else []
        if code and held and titles & set(held[0][1].title.lower().split()):
            found.setdefault(fold(held[0][0].name).split()[0], {})[code, held[0][0].id] = None
    return {given: tuple(pairs) for given, pairs in found.items()}
