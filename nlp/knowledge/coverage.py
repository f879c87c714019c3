"""Which years of which office of which state the knowledge base knows the holders of."""

import datetime as dt
from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from nlp.knowledge.base import KnowledgeBase
from nlp.knowledge.tables import Tenure

FIRST_YEAR = 1990
COVERED_OFFICES = (
    "head_of_state", "head_of_government", "foreign_minister", "defence_minister", "national_security_adviser",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Coverage:
    """The years, as first and last of each run, in which some day of the office has a known holder."""

    country: str
    office: str
    holders: int
    years: tuple[tuple[int, int], ...]

    def record(self) -> dict[str, Any]:
        """The coverage as a JSON object."""
        return {"country": self.country, "office": self.office, "holders": self.holders, "years": list(self.years)}


def coverage(base: KnowledgeBase) -> list[Coverage]:
    """The coverage of the chief offices since 1990, by country and office; what is wholly unknown has no row."""
    held: dict[tuple[str, str], list[Tenure]] = defaultdict(list)
    for person in base.people:
        for tenure in base.tenures.of(person.id):
            if tenure.office in COVERED_OFFICES and tenure.country and not tenure.organization_id:
                held[tenure.country, tenure.office].append(tenure)
    rows = []
    for (country, office), tenures in sorted(held.items()):
        years = {year for tenure in tenures for year in _years(tenure)}
        if years:
            rows.append(Coverage(country, office, len({t.person_id for t in tenures}), _runs(years)))
    return rows


def _years(tenure: Tenure) -> range:
    """The years from the start to the end, or to when the source saw the person last."""
    start = (tenure.start or tenure.end or tenure.seen or dt.date.max).year
    last = (tenure.end or tenure.seen or tenure.start or dt.date.min).year
    return range(max(FIRST_YEAR, start), last + 1)


def _runs(years: set[int]) -> tuple[tuple[int, int], ...]:
    runs: list[tuple[int, int]] = []
    for year in sorted(years):
        if runs and runs[-1][1] == year - 1:
            runs[-1] = runs[-1][0], year
        else:
            runs.append((year, year))
    return tuple(runs)
