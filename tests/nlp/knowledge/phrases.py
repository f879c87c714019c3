"""Scores `resolve` on the phrase sets beside this file: what each phrase should mean, by category."""

import datetime as dt
import json
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from nlp.knowledge.base import knowledge_base
from nlp.knowledge.names import fold
from nlp.knowledge.resolution import Resolution
from nlp.knowledge.resolve import resolve

FOLDER = Path(__file__).parent


@dataclass
class Score:
    """Right answers and questions by what is asked (country, person, office, organization, ambiguous)."""

    right: Counter[str] = field(default_factory=Counter)
    asked: Counter[str] = field(default_factory=Counter)
    by_category: dict[str, list[int]] = field(default_factory=lambda: defaultdict(lambda: [0, 0]))
    wrong: list[str] = field(default_factory=list)

    def share(self, what: str) -> float:
        return self.right[what] / self.asked[what]

    def report(self) -> str:
        """The shares, and what was wrong."""
        figures = [f"{what} {self.right[what]}/{self.asked[what]}" for what in sorted(self.asked)]
        return "\n".join([", ".join(figures), *self.wrong])


def phrases(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (FOLDER / name).read_text().splitlines()]


def score(cases: list[dict[str, Any]]) -> Score:
    total = Score()
    for case in cases:
        on = dt.date.fromisoformat(case["date"]) if case.get("date") else None
        found = resolve(case["name"], on, case.get("context"))
        for what, right in _judged(found, case["expect"]).items():
            total.asked[what] += 1
            total.right[what] += right
            total.by_category[case["category"]][0] += right
            total.by_category[case["category"]][1] += 1
            if not right:
                said = (found.name, found.country, found.title)
                total.wrong.append(f"{case['id']} {what}: {case['name']!r} {on or ''} -> {said}")
    return total


def _judged(found: Resolution, expected: dict[str, Any]) -> dict[str, bool]:
    if expected.get("ambiguous"):
        named = [candidate.name for candidate in found.candidates]
        listed = all(any(_same(name, one) for one in named) for name in expected["candidates"])
        return {"ambiguous": found.ambiguous and found.entity_id is None and listed}
    judged: dict[str, bool] = {}
    if "country_any" in expected:
        judged["country"] = found.country in expected["country_any"]
    elif "country" in expected:
        judged["country"] = found.country == expected["country"]
    for kind in ("person", "organization"):
        if kind in expected:
            judged[kind] = found.kind == kind and any(_same(name, found.name) for name in expected[kind])
    if "office" in expected or "title" in expected:
        judged["office"] = _holds(found, expected)
    return judged


def _holds(found: Resolution, expected: dict[str, Any]) -> bool:
    title = (found.title or "").lower()
    bare = title.removeprefix("former ")
    offices = knowledge_base().offices
    classes = {offices.office_class(bare, found.country), offices.office_class(bare, found.country, True)}
    right = bare in expected.get("title", ()) or expected.get("office") in classes - {None}
    return right and (title != bare) == bool(expected.get("former"))


def _same(one: str, other: str) -> bool:
    """Whether two spellings of a full name are one: the words of the shorter are in the longer."""
    words, others = set(fold(one).split()), set(fold(other).split())
    return words <= others or others <= words
