"""Who held which office when: the tenures of the tables, of lists of officials and of imported actors."""

import datetime as dt
from collections import defaultdict
from typing import TYPE_CHECKING

from nlp.knowledge.tables import Known, Tenure, read_tenures

if TYPE_CHECKING:
    from nlp.knowledge.base import KnowledgeBase

_TOGETHER = dt.timedelta(days=366)
_HEADSHIPS = ("head_of_organization", "party_leader", "leader")


class Tenures:
    """The tenures that a knowledge base knows, by person and by office."""

    def __init__(self, base: "KnowledgeBase") -> None:
        self._base = base
        self._by_person: dict[str, list[Tenure]] = defaultdict(list)
        self._by_office: dict[tuple[str, str], list[Tenure]] = defaultdict(list)
        for tenure in read_tenures():
            self._by_person[tenure.person_id].append(tenure)
            self._by_office[tenure.office, tenure.organization_id or tenure.country or ""].append(tenure)

    def of(self, person_id: str) -> tuple[Tenure, ...]:
        """All offices of a person, earliest first."""
        held = list(self._by_person.get(person_id, ()))
        if self._base.imported is not None:
            ours = {(tenure.office, tenure.country) for tenure in held}
            held += [
                t for t in self._base.imported.tenures(person_id) if not t.office or (t.office, t.country) not in ours
            ]
        if not held and person_id.startswith("p-"):
            held = list(self._base.officials.tenures(person_id))
        return tuple(sorted(held, key=lambda t: (t.start or dt.date.min, t.office)))

    def holders(
        self, office: str, country: str | None = None, organization: str | None = None, on: dt.date | None = None
    ) -> list[tuple[Known, Tenure]]:
        """Who held the office on that day (ever, without one); on a day of handover the incoming holder comes first.

        `organization` is the id of an organization. The office `leader` is the head of state or government, whichever
        leads that country.
        """
        if office == "leader" and country and not organization:
            found = self._base.country(country)
            office = found.led_by if found else "head_of_state"
        held = self._by_office.get((office, organization or country or ""), [])
        if not held and organization and office in _HEADSHIPS:
            held = [t for headship in _HEADSHIPS for t in self._by_office.get((headship, organization), [])]
        if not held and country and self._base.imported is not None:
            held = list(self._base.imported.holders(office, country))
        if on is not None:
            held = [tenure for tenure in held if tenure.covers(on)]
        ranked = sorted(held, key=lambda t: (t.start or dt.date.min, t.checked, t.person_id), reverse=True)
        return [(known, tenure) for tenure in ranked if (known := self._base.entry(tenure.person_id)) is not None]

    def office_on(self, person_id: str, on: dt.date) -> Tenure | None:
        """The most salient office of the person on that day."""
        held = [tenure for tenure in self.of(person_id) if tenure.covers(on)]
        return min(held, key=self._salience, default=None)

    def _salience(self, tenure: Tenure) -> tuple[int, int, str]:
        return self._base.offices.rank(tenure.office), -(tenure.start or dt.date.min).toordinal(), tenure.title

    def country_on(self, person_id: str, on: dt.date) -> str | None:
        """The country the person acts for on that day, None for an international organization.

        Without an office on the day it is that of the last office before, or of the first.
        """
        tenure = self.office_on(person_id, on)
        if tenure is None:
            earlier = [t for t in self.of(person_id) if t.start and t.start <= on]
            tenure = _last_national(earlier) if earlier else next(iter(self.of(person_id)), None)
        known = self._base.entry(person_id)
        return tenure.country if tenure else known.country if known else None

    def title_on(self, person_id: str, on: dt.date) -> str | None:
        """The office as held on that day, "former …" after the last one known, None before the first."""
        tenure = self.office_on(person_id, on)
        if tenure is not None:
            return tenure.title
        past = [tenure for tenure in self.of(person_id) if tenure.end and tenure.end < on]
        last = max(past, key=lambda t: (-self._base.offices.rank(t.office), t.end or dt.date.min), default=None)
        return f"former {last.title}" if last else None

    def title_and_country(self, person_id: str, on: dt.date | None) -> tuple[str | None, str | None]:
        """The office and the country acted for on that day; without a day those of the last office known."""
        if on is not None:
            return self.title_on(person_id, on), self.country_on(person_id, on)
        held = self.of(person_id)
        if not held:
            known = self._base.entry(person_id)
            return None, known.country if known else None
        last = max(t.end or dt.date.max for t in held)
        latest = [tenure for tenure in held if (tenure.end or dt.date.max) == last]
        best = min(latest, key=self._salience)
        return best.title, best.country


def _last_national(held: list[Tenure]) -> Tenure:
    """The office held last; of those that ended together the one for a country, before one in an organization."""
    last = max(t.end or dt.date.max for t in held)
    near = [t for t in held if last - (t.end or dt.date.max) <= _TOGETHER]
    return next((t for t in reversed(near) if t.country), near[-1])
