"""Days counted within a stay or gathering whose days are told: "will meet her on the first day of his visit"."""

import datetime as dt
from dataclasses import replace

from spacy.tokens import Token

from nlp.components.frames.syntax import children, governor
from nlp.components.tellings.telling import Telling, When
from nlp.dates.vocabulary import vocabulary

_LAST = frozenset({"closing", "concluding", "final", "last"})
_FIRST = frozenset({"opening"})
_STAYS = frozenset((
    "conference", "forum", "gathering", "mission", "stay", "summit", "tour", "trip", "visit",
))  # fmt: skip


def day_within(when: When | None, telling: Telling) -> When | None:
    """The one day of a time that the words of a telling count within it, else the time as it is."""
    if when is None or when.precision != "range" or telling.type not in ("call", "meeting"):
        return when
    first, last = dt.date.fromisoformat(when.start), dt.date.fromisoformat(when.end)
    number = _number(telling.trigger)
    if number is None:
        return when
    day = last if number < 0 else first + dt.timedelta(days=number - 1)
    if not first <= day <= last:
        return when
    told = day.isoformat()
    return replace(
        when, start=told, end=told, edtf=told, precision="day", basis="relative_to_text", text=None, span=None
    )


def _number(trigger: Token) -> int | None:
    """The number of the day that the verb of a telling stands with, -1 for the last."""
    verb = trigger if trigger.pos_ == "VERB" else governor(trigger)[0]
    above = verb.head if verb is not None and verb.dep_ == "xcomp" else None  # "on the first day he is to meet her"
    prepositions = [p for over in (verb, trigger, above) if over is not None for p in children(over, "prep")]
    days = (d for p in prepositions if p.lower_ == "on" for d in children(p, "pobj") if d.lower_ == "day")
    for day in (d for d in days if _is_of_stay(d)):
        for word in day.lefts:
            if word.lower_ in _LAST:
                return -1
            number = 1 if word.lower_ in _FIRST else vocabulary()["classes"]["o"].get(word.lower_)
            if number:
                return int(number)
    return None


def _is_of_stay(day: Token) -> bool:
    """ "The first day", "the second day of the trip", but not "the second day of talks" of others."""
    of = [noun for p in children(day, "prep") if p.lower_ == "of" for noun in children(p, "pobj")]
    return all(noun.lemma_.lower() in _STAYS for noun in of)
