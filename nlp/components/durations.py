"""How many days a visit, a gathering or talks lasted that the text gives one end of: "began a three-day visit"."""

import datetime as dt
import re
from dataclasses import replace

from spacy.tokens import Token

from nlp.components.event_words import words
from nlp.components.syntax import children
from nlp.components.telling import Telling, When
from nlp.dates.vocabulary import vocabulary

_LONGEST = 31
_UNITS = {"day": 1, "week": 7}
_LENGTH = re.compile(r"(?P<number>\w+)[ -](?P<unit>day|week)s?", re.IGNORECASE)


def lasting(telling: Telling) -> When | None:
    """The days of a telling that is dated to one day and says how long what it tells of took, else its date as it is.

    Counted on from that day, or back from it where the words say that it ended then. A meeting takes a day.
    """
    when = telling.when
    if when is None or when.precision != "day" or when.start != when.end or telling.type == "call":
        return when
    length = _length(telling)
    if length is None or not 1 < length <= _LONGEST:
        return when
    day, more = dt.date.fromisoformat(when.start), dt.timedelta(days=length - 1)
    start, end = (day - more, day) if _ends(telling.trigger) else (day, day + more)
    first, last = start.isoformat(), end.isoformat()
    return replace(when, start=first, end=last, edtf=f"{first}/{last}", precision="range")


def _length(telling: Telling) -> int | None:
    """The days of "a nine-day visit", "went to Paris for three days", "at the start of a two-day stay"."""
    trigger = telling.trigger
    nouns = [trigger] if trigger.pos_ == "NOUN" else []
    stays = _prepositions(trigger) if telling.type == "visit" else []
    nouns += [t for p in stays for t in children(p, "pobj") if _is_length(t) or _is_stay(t)]
    for noun in nouns:
        text = trigger.doc[noun.left_edge.i : noun.i + 1].text.replace(" - ", "-")
        match = _LENGTH.search(text)
        if match and (_is_length(noun) or noun == trigger or _is_stay(noun)):
            number = match["number"].lower()
            count = int(number) if number.isdigit() else vocabulary()["classes"]["n"].get(number)
            return count * _UNITS[match["unit"].lower()] if count else None
    return None


def _prepositions(trigger: Token) -> list[Token]:
    own = [p for p in children(trigger, "prep") if trigger.pos_ != "NOUN" and p.lower_ in ("for", "at", "on")]
    return [*own, *(q for p in own for t in children(p, "pobj") for q in children(t, "prep") if q.lower_ == "of")]


def _is_length(token: Token) -> bool:
    return token.lemma_.lower() in _UNITS and any(t.pos_ == "NUM" for t in token.lefts)


def _is_stay(token: Token) -> bool:
    return token.lemma_.lower() in ("visit", "stay", "trip", "tour")


def _ends(trigger: Token) -> bool:
    """Whether the day is the last: "left after a two-day visit", "wrapped up the three-day talks"."""
    return any(t.lemma_ in words("end_visit") for t in (trigger, *list(trigger.ancestors)[:3]))
