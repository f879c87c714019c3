"""Candidates for a name: by exact alias, surname, initials, transliteration or near spelling, with the reasons."""

import datetime as dt
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rapidfuzz.distance import JaroWinkler

from graph.model import EntityKind
from nlp.knowledge.context import Context
from nlp.knowledge.index import NameIndex
from nlp.knowledge.names import fold, sound, without_honorifics
from nlp.knowledge.romanization import latin
from nlp.knowledge.spellings import Spellings
from nlp.knowledge.tables import Known, Tenure

if TYPE_CHECKING:
    from nlp.knowledge.base import KnowledgeBase

_SHORT = 4  # letters up to which a family name alone is not looked for by likeness
_NEAR_SCORE_SPREAD = 0.004


@dataclass(frozen=True, slots=True)
class Candidate:
    """An entry that a name may mean, how likely (0 to 1), and why."""

    entry: Known
    score: float
    reasons: tuple[str, ...]


class Search:
    """The indexes for inexact lookup over a knowledge base."""

    def __init__(self, base: "KnowledgeBase", names: NameIndex) -> None:
        self._base = base
        self._names = names
        self._whole = Spellings(surface for surface in names.surfaces if len(surface) > 3 and surface.isascii())
        self._families = Spellings(surname for surname in names.surnames if len(surname) > _SHORT and surname.isascii())
        self._sounds: dict[str, list[str]] = defaultdict(list)
        self._by_first_and_last: dict[tuple[str, str], list[Known]] = defaultdict(list)
        self._surname_sounds: dict[str, list[str]] = defaultdict(list)
        for surname in names.surnames:
            self._surname_sounds[sound(surname)].append(surname)
        for surface, bearers in names.surfaces.items():
            if any(known.kind != "person" for known in bearers):
                self._sounds[sound(surface)].append(surface)
        for person in base.people:
            words = fold(person.name).split()
            for first in {words[0][0]}:
                self._by_first_and_last[first, fold(person.family)].append(person)

    def find(
        self, name: str, *, kind: EntityKind | None, around: Context, on: dt.date | None, limit: int
    ) -> list[Candidate]:
        """The candidates, best first."""
        if not fold(name):
            return []
        found: dict[str, tuple[Known, float, str]] = {}
        for known, score, reason in self._matches(name) or self._matches(latin(name)):
            if (kind is None or known.kind == kind) and score > found.get(known.id, (known, 0.0, ""))[1]:
                found[known.id] = (known, score, reason)
        weighed = [self._weigh(known, score, reason, around, on) for known, score, reason in found.values()]
        weighed.sort(key=lambda c: (-c.score, c.entry.id))
        return weighed[:limit]

    def _matches(self, name: str) -> list[tuple[Known, float, str]]:
        base = self._base
        shared = base.other_names.sharing(name)
        matches = [(known, 1.0, "exact alias") for known in base.exact(name) if not shared]
        sharing = [found.known for code in shared if (found := base.country(code)) is not None]
        matches += [(known, 1.0, "one of several of this name") for known in sharing]
        country = base.country_named(name)
        if country is not None and not matches:
            matches.append((country, 0.9, "nationality"))
        folded = without_honorifics(fold(name))
        bearers = base.surname(folded)
        matches += [(known, 0.88 if len(bearers) == 1 else 0.8, "family name") for known in bearers]
        words = folded.split()
        without_initials = [word for at, word in enumerate(words) if at == 0 or len(word) > 1]
        if len(without_initials) < len(words):
            matches += [(known, 0.95, "middle initial") for known in base.exact(" ".join(without_initials))]
        if len(words) > 1:
            matches += self._by_part(words)
        if not matches and len(words) > 1:
            matches = [(known, 0.86, "in a list of members of governments") for known in base.officials.exact(folded)]
        if not matches:
            code, reason = base.metonym(name), "seat of power"
            if code is None:
                code, reason = base.other_names.formerly(name), "former name"
            if code is None:
                code, reason = base.other_names.in_other_languages(name), "name in another language"
            acting = base.country(code) if code else None
            if acting:
                matches.append((acting.known, 0.85, reason))
        if not matches or max(score for _, score, _ in matches) < 0.8:
            matches += self._near(folded)
        return matches

    def _by_part(self, words: list[str]) -> list[tuple[Known, float, str]]:
        first, last = words[0], " ".join(words[1:])
        found = [
            (known, 0.88 if _same_given(known, first) else 0.0, "initials")
            for known in [*self._by_first_and_last[first[0], last], *self._by_first_and_last[first[0], words[-1]]]
            if len(first) == 1 or (len(first) == 2 and first[1] in "cjkmr")
        ]
        found += [
            (known, 0.86, "part of the name")
            for known in self._base.surname(words[-1])
            if len(words) > 1 and set(words) <= set(fold(known.name).split())
        ]
        found += [
            (known, 0.84, "longer form of the name")
            for known in self._base.surname(words[-1])
            if set(fold(known.name).split()) <= set(words)
        ]
        return found

    def _near(self, folded: str) -> list[tuple[Known, float, str]]:
        """Entries that sound the same or are spelt nearly so; a family name alone counts less than a whole name."""
        surfaces, surnames = self._names.surfaces, self._names.surnames
        heard = sound(folded)
        found = [(k, 0.86, "transliteration") for surface in self._sounds.get(heard, ()) for k in surfaces[surface]]
        found += [(k, 0.86, "transliteration") for k in self._sounding(folded.split(), heard)]
        for spellings, index, worth in ((self._whole, surfaces, 0.8), (self._families, surnames, 0.72)):
            for surface, likeness in spellings.near(folded):
                score = worth * likeness / 100 * (0.75 + 0.25 * JaroWinkler.similarity(folded, surface))
                found += [(known, score, f"near spelling of {surface!r}") for known in index[surface]]
        for known, likeness, text in self._base.near_imported(folded):
            worth = 0.8 if " " in folded else 0.72
            found.append((known, worth * likeness / 100, f"near spelling of {text!r}"))
        if " " not in folded:
            alike = [s for s in self._surname_sounds.get(heard, ()) if len(s) > _SHORT]
            found += [(known, 0.74, "transliteration of the family name") for s in alike for known in surnames[s]]
        return found

    def _sounding(self, words: list[str], heard: str) -> list[Known]:
        """The people one of whose whole names sounds so; their families sound as its last word or its first."""
        ends = {sound(words[-1]), sound(words[0])} if len(words) > 1 else set()
        people = {k.id: k for end in ends for s in self._surname_sounds.get(end, ()) for k in self._names.surnames[s]}
        return [known for known in people.values() if any(sound(name) == heard for name in known.surfaces)]

    def _weigh(self, known: Known, score: float, reason: str, around: Context, on: dt.date | None) -> Candidate:
        reasons = [reason]
        tenures = self._base.tenures.of(known.id)
        if around.countries and known.country:
            same = known.country in around.countries or any(t.country in around.countries for t in tenures)
            score *= 1.0 if same else 0.7
            reasons.append("same country" if same else "another country")
        elif not around.countries and known.kind == "person":
            score *= 0.98
        if around.offices and known.kind == "person":
            held = any(t.office in around.offices and (on is None or t.covers(on)) for t in tenures)
            score *= 1.0 if held else 0.9
            reasons.append("held the office" if held else "not known to have held the office")
        if on is not None and known.kind == "person":
            factor, why = _on_the_day(tenures, on)
            score *= factor
            reasons.append(why)
        if known.kind == "person":
            score -= _NEAR_SCORE_SPREAD * min((self._base.offices.rank(t.office) for t in tenures), default=12)
            score -= 0.0001 * (2030 - max((_year(t) for t in tenures), default=1990))
        return Candidate(known, round(max(0.0, min(1.0, score)), 4), tuple(reasons))


def _year(tenure: Tenure) -> int:
    last = tenure.end or tenure.seen or tenure.start
    return last.year if last else 1990


def _same_given(known: Known, initial: str) -> bool:
    return fold(known.name).startswith(initial)


def _on_the_day(tenures: tuple[Tenure, ...], on: dt.date) -> tuple[float, str]:
    """How the person's offices speak for or against a mention on that day."""
    if any(tenure.covers(on) for tenure in tenures):
        return 1.0, "in office on that day"
    if not tenures:
        return 0.9, "no office known"
    ends = [tenure.end for tenure in tenures if tenure.end]
    if any(end < on for end in ends):
        return 0.92, "out of office by that day"
    return 0.8, "not yet in office on that day"
