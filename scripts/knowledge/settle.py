"""Which holdings of all sources stand: ours rule their office, open ends are closed by the known successor."""

from collections import defaultdict

from scripts.knowledge.curated import Holding
from scripts.knowledge.people import People, Person

ONE_HOLDER = frozenset(("head_of_state", "head_of_government", "foreign_minister"))
_FIRST_YEAR = "1990"
Held = tuple[Person, Holding]


def settle(people: People) -> list[Held]:
    """The holdings to keep: ours, and of other sources those that did not end before 1990."""
    by_office: dict[tuple[str, str], list[Held]] = defaultdict(list)
    for person in people.all:
        for holding in person.holdings:
            by_office[holding.office, holding.organization or holding.country].append((person, holding))
    kept: list[Held] = []
    for (office, _), held in sorted(by_office.items()):
        standing = _standing(held, office in ONE_HOLDER)
        if office in ONE_HOLDER:
            _close_open_ends(standing)
        kept += standing
    return [
        (person, holding)
        for person, holding in kept
        if holding.curated or not holding.end or holding.end >= _FIRST_YEAR
    ]


def _standing(held: list[Held], one_holder: bool) -> list[Held]:
    """Ours, and of the others the most exact of each person that does not contradict ours."""
    kept = [(person, holding) for person, holding in held if holding.curated]
    ours = [holding for _, holding in kept]
    others = sorted(
        ((person, holding) for person, holding in held if not holding.curated),
        key=lambda ph: (-len(ph[1].start), ph[1].start, ph[0].id),
    )
    for person, holding in others:
        again = any(p is person and _overlap(h, holding) for p, h in kept)
        contradicts = one_holder and any(_overlap(h, holding) for h in ours)
        if not again and not contradicts:
            kept.append((person, holding))
    return kept


def _overlap(one: Holding, other: Holding) -> bool:
    """Whether two holdings share more than a boundary year."""
    first, last = max(one.start, other.start), min(_last(one), _last(other))
    return first[:4] < last[:4] or (one.start[:4] == other.start[:4]) or (len(first) > 4 < len(last) and first < last)


def _last(holding: Holding) -> str:
    return holding.end or holding.seen or "9999"


def _close_open_ends(kept: list[Held]) -> None:
    """End an open holding where somebody else starts after it was last seen."""
    ordered = sorted(kept, key=lambda ph: ph[1].start)
    for at, (person, holding) in enumerate(ordered):
        if holding.end:
            continue
        later = (h for p, h in ordered[at + 1 :] if p is not person and h.start > holding.seen)
        successor = next(later, None)
        if successor is not None:
            holding.end, holding.seen = successor.start, ""
