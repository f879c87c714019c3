"""How likely an encounter as read is right, from the signs that the reading had."""

import math

from nlp.components.found import Found

WEIGHTS = {
    "bias": -0.4,
    "strong_trigger": 0.7,
    "told_twice": 0.5,
    "two_sides_named": 0.8,
    "dated": 0.3,
    "lead": 0.6,
    "all_known": 0.3,
    "visit": -0.3,
    "not_held": -0.4,
    "crowd": -0.5,
}
WEAK_DATE_CAP = 0.3


def signs(found: Found) -> dict[str, bool]:
    """The signs that count for or against an encounter."""
    lead = found.tellings[0]
    return {
        "bias": True,
        "strong_trigger": any(t.word.strong for t in found.tellings),
        "told_twice": len(found.tellings) > 1,
        "two_sides_named": any(len(t.sides()) >= 2 for t in found.tellings),
        "dated": found.when is not None and found.when.basis != "published",
        "lead": lead.trigger.i < 80,
        "all_known": all(p.actor.known for p in found.parts),
        "visit": found.type == "visit",
        "not_held": found.status not in ("held", "ongoing"),
        "crowd": len(found.parts) > 5,
    }


def confidence(found: Found, weak_day: bool) -> float:
    """A probability in [0, 1], two decimals; `weak_day` says that the day rests on a page header or the like."""
    total = sum(WEIGHTS[name] for name, holds in signs(found).items() if holds)
    value = 1 / (1 + math.exp(-total))
    if weak_day and found.when is not None and found.when.basis not in ("explicit", "tenure"):
        value = min(value, WEAK_DATE_CAP)
    return round(value, 2)
