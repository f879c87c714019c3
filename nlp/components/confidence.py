"""How likely an encounter as read is right, from the signs that the reading had."""

import json
import math
from functools import lru_cache
from importlib.resources import files

from nlp.components.casting import Casting
from nlp.components.found import Found

WEAK_DATE_CAP = 0.3
FRAMED_FLOOR, LEARNED_FLOOR, PAIRED_FLOOR = 0.57, 0.65, 0.64
"""The least likelihood of what is reported: where a frame tells of the encounter, where a classifier of words does, and
where one of pairs does."""
CROWD = 4
LONG = 250
EDGE = 0.002


@lru_cache(maxsize=1)
def _weights() -> dict[str, float]:
    """The weight of each sign, as `scripts.training.confidence` wrote it."""
    text = files("nlp.learned").joinpath("weights", "confidence.json").read_text(encoding="utf-8")
    weights: dict[str, float] = json.loads(text)
    return weights


def signs(found: Found, casting: Casting) -> dict[str, float]:
    """The signs that count for or against an encounter, most of them 1 or 0, likelihoods as log odds."""
    lead = found.tellings[0]
    framed = [t for t in found.tellings if not t.learned]
    forms = [m.form if (m := casting.by_token.get(p.token)) is not None else "none" for p in found.parts]
    countries = [f for f, p in zip(forms, found.parts, strict=True) if p.actor.kind == "country"]
    best = max(found.tellings, key=lambda t: (t.chance, -t.trigger.i))
    paired, long = is_paired(found), len(found.tellings[0].trigger.doc) > LONG
    people = sum(p.actor.kind == "person" for p in found.parts)
    return {
        "bias": 1.0,
        "framed": float(bool(framed)),
        "strong_trigger": float(any(t.word.strong for t in framed)),
        "chance": _log_odds(best.chance) * (not paired),
        "chance_framed": _log_odds(best.chance) * bool(framed),
        "surety": _log_odds(max(t.surety for t in found.tellings)) * (not paired),
        "surety_framed": _log_odds(max(t.surety for t in found.tellings)) * bool(framed),
        "told_twice": float(len(found.tellings) > 1),
        "two_sides_named": float(any(len(t.sides()) >= 2 for t in found.tellings)),
        "dated": float(found.when is not None and found.when.basis != "published"),
        "placed": float(found.where is not None),
        "lead": float(lead.trigger.i < 80),
        "all_known": float(all(p.actor.known for p in found.parts)),
        "visit": float(found.type == "visit"),
        "gathering": float(found.type == "gathering"),
        "call": float(found.type == "call"),
        "not_held": float(found.status not in ("held", "ongoing")),
        "crowd": float(len(found.parts) > CROWD),
        "bare_country": float(found.type != "visit" and "name" in countries),
        "all_countries": float(len(countries) == len(found.parts)),
        "long": float(long),
        "long_framed": float(long and bool(framed)),
        "paired": float(paired),
        "paired_chance": _log_odds(best.chance) * paired,
        "paired_long": float(paired and long),
        "paired_people": float(paired and people >= 2),
        "paired_dated": float(paired and found.when is not None and found.when.basis != "published"),
        "paired_placed": float(paired and found.where is not None),
        "paired_visit": float(paired and found.type == "visit"),
    }


def _log_odds(chance: float) -> float:
    chance = min(max(chance, EDGE), 1 - EDGE)
    return math.log(chance / (1 - chance))


def likelihood(found: Found, casting: Casting) -> float:
    """The probability in [0, 1] that the text tells of this encounter."""
    weights = _weights()
    total = sum(weights.get(name, 0.0) * value for name, value in signs(found, casting).items())
    return 1 / (1 + math.exp(-total))


def _is_anchored(found: Found) -> bool:
    """Whether a day or a place is given: people who only stand in one clause need not have come together."""
    return found.where is not None or (found.when is not None and found.when.basis != "published")


def is_paired(found: Found) -> bool:
    """Whether no word tells of it, but only how a clause joins two actors."""
    return all(telling.paired for telling in found.tellings)


def is_believed(found: Found) -> bool:
    """Whether an encounter is likely enough to be reported."""
    if is_paired(found):
        return found.likelihood >= PAIRED_FLOOR and _is_anchored(found)
    learned = all(telling.learned for telling in found.tellings)
    return found.likelihood >= (LEARNED_FLOOR if learned else FRAMED_FLOOR)


def confidence(found: Found, weak_day: bool) -> float:
    """A probability in [0, 1], two decimals; `weak_day` says that the day rests on a page header or the like."""
    value = found.likelihood
    if weak_day and found.when is not None and found.when.basis not in ("explicit", "tenure"):
        value = min(value, WEAK_DATE_CAP)
    return round(value, 2)
