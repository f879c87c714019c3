"""What the rules build from names: of months, weekdays, seasons and holidays."""

import re
from typing import Literal

from nlp.dates.rewriting import Parts
from nlp.dates.surroundings import capital_before, is_other_name, is_participle, listed
from nlp.dates.values import Holiday, Named, Part, Period, Relative, Value, Written
from nlp.dates.vocabulary import holidays, vocabulary

_REACH = 16
_NEW_YEAR = ("new year", "new year eve")
_RECENTLY_AS = re.compile(r"\bas (?:recently|late|early|soon) as $", re.IGNORECASE)
_IN_THE = re.compile(r"\bin the $", re.IGNORECASE)
""" "Will go there in the new year": the year that is to begin, and not its first day."""
_EVERY_OTHER = re.compile(r"\bevery (?:other|second|third) $", re.IGNORECASE)


def month(parts: Parts) -> Value | None:
    """A month alone; "May", "March" and short forms only after a preposition or the like."""
    token = parts.tokens("month")[0]
    if is_other_name(parts, "M"):
        return None
    if parts.words("month") == parts.text[token.start : token.end]:  # in small letters throughout
        sure = token.letter == "M" and parts.words("month") != "august"
        last = not parts.neighbour(1).isalpha() or listed(parts, 1, "after_day") or parts.neighbour(1) == "on"
        supported = sure or parts.alone() or (last and listed(parts, -1, "small_month_prepositions"))
        return Written(month=token.value) if supported else None
    alone = parts.words("month") not in vocabulary()["months_like_names"]
    if token.letter == "m" and not (parts.capital("month") and (alone or _is_placed(parts))):
        return None
    return Written(month=token.value) if parts.capital("month") or listed(parts, -1, "month_prepositions") else None


def _is_placed(parts: Parts) -> bool:
    """Whether the words before a short or ambiguous name take a month: "in May", "as recently as May"."""
    as_late = _RECENTLY_AS.search(parts.text, max(0, parts.start() - _REACH), parts.start())
    return listed(parts, -1, "month_prepositions") or as_late is not None


def edge_of_month(parts: Parts) -> Value | None:
    """ "Mid-May", "early March", which no preposition needs to support."""
    joined = parts.words("edge") == "mid" or "-" in parts.text[parts.start() : parts.end()]
    sure = parts.capital("month") or parts.tokens("month")[0].letter == "M" or joined
    return Part(parts.value("edge"), Written(month=parts.value("month"))) if sure else None


def edge_of_year(parts: Parts) -> Value | None:
    """ "Mid-2024", "late 2010", which no preposition needs to support."""
    number, after = parts.value("year"), parts.neighbour(1)
    counts = number % 100 == 0 and after.isalpha()
    sure = parts.words("edge") not in ("beginning", "start", "close", "rest", "remainder", "remaining")
    return Part(parts.value("edge"), Written(number)) if sure and not counts and 1800 <= number <= 2100 else None


def edge_of_season(parts: Parts) -> Value | None:
    """ "Late summer", "the end of the winter"."""
    after = parts.neighbour(1)
    if is_other_name(parts, "S") or (after.isalpha() and not listed(parts, 1, "after_day")):
        return None
    return Part(parts.value("edge"), Period("season", parts.value("season")))


def weekday(parts: Parts) -> Value | None:
    """A weekday alone; short forms only after "on"."""
    token = parts.tokens("weekday")[0]
    if is_other_name(parts, "W") or _EVERY_OTHER.search(parts.text, max(0, parts.start() - _REACH), parts.start()):
        return None
    if token.letter == "w" and not parts.alone() and not _is_short_weekday(parts):
        return None
    return Written(weekday=token.value)


def _is_short_weekday(parts: Parts) -> bool:
    """A short form that is no other word, as "Sun" is, or that follows a preposition."""
    if parts.words("weekday") not in vocabulary()["weekdays_like_words"]:
        return parts.capital("weekday") or not parts.neighbour(1).isalpha() or listed(parts, 1, "after_day")
    if parts.capital("weekday"):
        return listed(parts, -1, "short_weekday_prepositions") or _ends_request(parts)
    return not _is_seated(parts) and listed(parts, -1, "small_weekday_prepositions")


def _ends_request(parts: Parts) -> bool:
    """Whether a capital form stands last, in no headline: "call them Wed"."""
    before = re.search(r"([^\W\d_]+)[ \t]+$", parts.text[max(0, parts.start() - _REACH) : parts.start()])
    plain = before is not None and before[1].islower() and not listed(parts, -1, "not_before_short_weekday")
    return plain and not parts.neighbour(1).isalpha()


_SEATED = ("down", "with", "together", "beside", "side", "across", "opposite", "next")
"""Words that follow "sat": "when the two last sat down"."""
_PLACING = ("in", "at", "for")


def _is_seated(parts: Parts) -> bool:
    """Whether "sat" is a verb, and in small letters as in "the commission last sat in May"."""
    if parts.words("weekday") != "sat":
        return False
    small = not parts.capital("weekday") and "last" in (parts.words("mod"), parts.neighbour(-1))
    return parts.neighbour(1) in _SEATED or (small and parts.neighbour(1) in _PLACING)


def named(parts: Parts) -> Value | None:
    """A weekday, month or season with "last", "this" or "next"."""
    offset = parts.value("mod")
    like_name = "month" in parts and parts.words("month") in vocabulary()["months_like_names"]
    if (like_name and not parts.capital("month")) or is_participle(parts):
        return None
    if "weekday" in parts and _is_seated(parts):
        return None
    for kind in ("weekday", "month", "season"):
        if kind in parts:
            return Named(kind, parts.value(kind), offset, parts.words("mod") in vocabulary()["nearest_words"])
    return None


def named_behind(parts: Parts) -> Value | None:
    """ "Friday next", "June last", "this Saturday coming": of a day of the week the nearest, whatever week it is of."""
    offset = {"next": 1, "last": -1, "coming": 1}.get(parts.words("mod"))
    after = parts.neighbour(1)
    if offset is None or (after.isalpha() and not listed(parts, 1, "after_day")):
        return None
    kind: Literal["weekday", "month"] = "weekday" if "weekday" in parts else "month"
    near = kind == "weekday" or parts.words("mod") in vocabulary()["nearest_words"]
    return Named(kind, parts.value(kind), offset, near)


def season_behind(parts: Parts) -> Value | None:
    """ "Over the summer", "since the spring"; "the fall of Kabul" is none, nor "the winter games"."""
    after = parts.neighbour(1)
    falls = parts.words("season") == "fall" and after == "of"
    if falls or is_other_name(parts, "S") or (after.isalpha() and not listed(parts, 1, "after_day")):
        return None
    return Period("season", parts.value("season"))


def edge_behind(parts: Parts) -> Value | None:
    """ "December's end", "by the summer's end"."""
    return Part(parts.value("edge"), parts.value("date")) if parts.words("edge") in ("end", "start") else None


def season(parts: Parts) -> Value | None:
    """A season with its year, or alone."""
    return Period("season", parts.value("season"), parts.value("year"))


def _is_day_of_year(parts: Parts) -> bool:
    """Whether "new year" is the day: "before New Year", and not "the new year", "a New Year message"."""
    named = parts.all()[0].letter == "t" or parts.neighbour(-1) == "the" or capital_before(parts)
    return not named and (not parts.neighbour(1).isalpha() or listed(parts, 1, "after_day"))


def holiday(parts: Parts) -> Value | None:
    """A holiday; not in a name, nor that of another country."""
    name = parts.value("holiday")
    of_country = parts.neighbour(-1) in ("s", "’", "'") or parts.neighbour(1) in ("in", "of") or capital_before(parts)
    if (holidays()[name].national and of_country) or is_other_name(parts, "H") or is_participle(parts):
        return None
    if name == "new year" and _IN_THE.search(parts.text, max(0, parts.start() - _REACH), parts.start()):
        return Relative("year", 1)
    if name in _NEW_YEAR and not _is_day_of_year(parts):
        return None
    if "unit" in parts:
        return Holiday(name, Relative("year", parts.value("mod"))) if parts.value("unit") == "year" else None
    return Holiday(name, parts.value("year"), parts.value("mod"))
