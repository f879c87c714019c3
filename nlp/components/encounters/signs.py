"""The signs for and against an encounter as read: how it is told, who takes part, and in what company it is told."""

import math
from collections.abc import Sequence

from spacy.tokens import Doc

from nlp.components.encounters.found import Found
from nlp.components.frames.casting import Casting

CROWD = 4
LONG = 250
COMPANY = 4
"""How many other encounters count."""
LEAD = 80
EDGE = 0.002
_SAYING = frozenset(
    [
        "accuse",
        "add",
        "argue",
        "ask",
        "believe",
        "call",
        "claim",
        "describe",
        "explain",
        "note",
        "report",
        "say",
        "see",
        "tell",
        "think",
        "urge",
        "want",
        "warn",
        "write",
    ]
)
"""Verbs of which a subject and an object are seldom two who met."""

Signs = dict[str, float]


def signs_of(considered: Sequence[Found], casting: Casting) -> list[Signs]:
    """The signs of each encounter that one document may tell of."""
    framed = sum(is_framed(found) for found in considered)
    return [signs(found, casting, framed - is_framed(found)) for found in considered]


def is_framed(found: Found) -> bool:
    """Whether a frame of words known beforehand tells of it."""
    return any(not telling.learned for telling in found.tellings)


def is_paired(found: Found) -> bool:
    """Whether no word tells of it, but only how a clause joins two actors."""
    return all(telling.paired for telling in found.tellings)


def is_dated(found: Found) -> bool:
    """Whether the text gives a day."""
    return found.when is not None and found.when.basis != "published"


def is_anchored(found: Found) -> bool:
    """Whether a day or a place is given: people who only stand in one clause need not have come together."""
    return found.where is not None or is_dated(found)


def signs(found: Found, casting: Casting, company: int) -> Signs:
    """The signs of an encounter, most of them 1 or 0, likelihoods as log odds, lengths as logarithms.

    `company` is how many other encounters the document tells of by frames.
    """
    told, who, where = _told(found), _participants(found, casting), _document(found, casting.doc, company)
    return {"bias": 1.0} | told | who | where | _paired(found, told | who | where)


def _told(found: Found) -> Signs:
    best = max(found.tellings, key=lambda t: (t.chance, -t.trigger.i))
    chance, surety = log_odds(best.chance), log_odds(max(t.surety for t in found.tellings))
    framed, paired, trigger = is_framed(found), is_paired(found), found.tellings[0].trigger
    return {
        "framed": float(framed),
        "strong_trigger": float(any(t.word.strong for t in found.tellings if not t.learned)),
        "chance": chance * (not paired),
        "chance_framed": chance * framed,
        "surety": surety * (not paired),
        "surety_framed": surety * framed,
        "told_twice": float(len(found.tellings) > 1),
        "two_sides_named": float(any(len(t.sides()) >= 2 for t in found.tellings)),
        "noun": float(trigger.pos_ == "NOUN"),
        "name": float(trigger.pos_ == "PROPN"),
        "saying": float(trigger.lemma_.lower() in _SAYING),
        "sentence": math.log(len(trigger.sent)),
        "dated": float(is_dated(found)),
        "placed": float(found.where is not None),
        "visit": float(found.type == "visit"),
        "gathering": float(found.type == "gathering"),
        "gathering_learned": float(found.type == "gathering" and not framed),
        "call": float(found.type == "call"),
        "not_held": float(found.status not in ("held", "ongoing")),
    }


def _participants(found: Found, casting: Casting) -> Signs:
    named = [casting.by_token.get(part.token) for part in found.parts]
    forms = [mention.form if mention is not None else "none" for mention in named]
    actors = [part.actor for part in found.parts]
    people = [actor for actor in actors if actor.kind == "person"]
    bare = any(f == "name" and a.kind == "country" for f, a in zip(forms, actors, strict=True))
    return {
        "all_known": float(all(actor.known for actor in actors)),
        "crowd": float(len(actors) > CROWD),
        "bare_country": float(found.type != "visit" and bare),
        "all_countries": float(len(actors) == sum(actor.kind == "country" for actor in actors)),
        "organization": float(any(actor.kind == "organization" for actor in actors)),
        "in_other_words": float(any(form in ("pronoun", "group") for form in forms)),
        "without_office": float(any(not actor.title and not actor.known for actor in people)),
        "all_in_office": float(bool(people) and all(actor.title for actor in people)),
        "stateless": float(any(actor.country is None for actor in people)),
    }


def _document(found: Found, doc: Doc, company: int) -> Signs:
    lead, framed, long = found.tellings[0].trigger.i, is_framed(found), len(doc) > LONG
    return {
        "lead": float(lead < LEAD),
        "in_title": float(lead < doc._.title_end),
        "long": float(long),
        "long_framed": float(long and framed),
        "length": math.log(len(doc) + 1),
        "length_learned": math.log(len(doc) + 1) * (not framed),
        "company": float(min(company, COMPANY)),
        "alone": float(company == 0),
    }


def _paired(found: Found, told: Signs) -> Signs:
    """What counts otherwise where only a clause joins two actors."""
    paired, best = is_paired(found), max(telling.chance for telling in found.tellings)
    people = sum(part.actor.kind == "person" for part in found.parts)
    also = ("long", "length", "dated", "placed", "visit", "company", "saying", "without_office", "stateless")
    return {f"paired_{name}": told[name] * paired for name in also} | {
        "paired": float(paired),
        "paired_chance": log_odds(best) * paired,
        "paired_people": float(paired and people > 1),
    }


def log_odds(chance: float) -> float:
    """The logarithm of the odds of a probability, which is kept away from 0 and 1."""
    chance = min(max(chance, EDGE), 1 - EDGE)
    return math.log(chance / (1 - chance))
