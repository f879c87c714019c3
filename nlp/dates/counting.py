"""What the rules build that find dates counted from another day: "last week", "two days ago", "within a month"."""

import re
from collections.abc import Callable

from nlp.dates.building import written
from nlp.dates.rewriting import Parts
from nlp.dates.surroundings import is_participle, listed
from nlp.dates.values import (
    Base,
    Distance,
    Nth,
    Period,
    Relative,
    Rolling,
    Vague,
    Value,
)
from nlp.dates.vocabulary import vocabulary

A_FEW = 3
"""What "a few" comes to where a number is asked for."""
_NO_NOUN = re.compile(r"[^\w\s]|\s+(?:[A-Z]|(?:he|she|it|they|we|the|a|an)\b)|$")
_SUPERLATIVE = re.compile(
    r"\b(?:first|second|third|time|times|once|twice|only|most|least|worst|best|any|\w+est)\b[^.;]*$", re.IGNORECASE
)
_SUPERLATIVE_REACH = 60


def relative(parts: Parts) -> Value | None:
    """A calendar unit; "the following day" and the like count from a date before it in the text.

    Several of them uncounted ("the coming weeks") are vague.
    """
    unit, offset = parts.value("unit"), parts.value("mod")
    if parts.words("unit").endswith("s"):
        return Vague("PAST_REF" if offset < 0 else "FUTURE_REF")
    pointing = _points_back(parts, unit)
    if unit == "day" and (offset == 0 or not pointing):
        return None
    if unit == "weekend" and parts.words("mod") in vocabulary()["nearest_words"]:
        return Rolling(1, unit, offset)
    if parts.words("mod") in ("last", "past") and "the" in parts and unit not in ("quarter", "weekend"):
        return Rolling(1, unit, -1)
    return Relative(unit, offset, "text" if pointing else "anchor")


def _points_back(parts: Parts, unit: str) -> bool:
    word = parts.words("mod")
    return word in vocabulary()["pointing_words"] or (word == "next" and ("the" in parts or unit == "day"))


def distance(sign: int, base: Base) -> Callable[[Parts], Value | None]:
    """So many units from the base; "several weeks ago" is vague."""

    def build(parts: Parts) -> Value | None:
        amount = 1 if parts.words("amount") == "the" else parts.number("amount") or parts.value("vague")
        found = Distance(amount or A_FEW, parts.value("unit"), sign, base)
        return found if amount else vaguely(parts, sign, found)

    return build


def vaguely(parts: Parts, sign: int, about: Value) -> Vague:
    """ "A few weeks ago": a vague time, and what it comes to where "a few" must be a number."""
    return Vague("PAST_REF" if sign < 0 else "FUTURE_REF", None if "many" in parts.words("vague") else about)


def ago(parts: Parts) -> Value | None:
    """ "Two days ago", "three weeks hence", "two days back" where nothing follows that one may be back in."""
    if parts.words("ago") == "back" and parts.neighbour(1).isalpha():
        return None
    return distance(parts.value("ago"), "anchor")(parts)


def after_superlative(parts: Parts) -> bool:
    """Whether it is of "the first time in two weeks"."""
    before = max(0, parts.start() - _SUPERLATIVE_REACH)
    return _SUPERLATIVE.search(parts.text, before, parts.start()) is not None


def in_distance(parts: Parts) -> Value | None:
    """ "In two weeks", "within a month", unless it is "the first time in two weeks"."""
    if after_superlative(parts):
        return None
    if parts.text.startswith("within", parts.start()):
        amount = parts.number("amount") or parts.value("vague")
        found = Rolling(amount or A_FEW, parts.value("unit"), 1)
        return found if amount else vaguely(parts, 1, found)
    return distance(1, "anchor")(parts)


def compound(parts: Parts) -> Value | None:
    """ "Two years, one month and three days ago": one after the other, the largest first."""
    sign = 1 if parts.tokens("tail")[-1].letter == "z" else parts.value("tail")
    value: Value | None = None
    for step in ("", "2", "3"):
        if f"unit{step}" in parts:
            amount = parts.number(f"amount{step}") or 1
            value = Distance(amount, parts.value(f"unit{step}"), sign, value or "anchor")
    return value


def compound_alone(parts: Parts) -> Value | None:
    """ "A year and two months before", where nothing follows that it is counted from."""
    return None if parts.neighbour(1).isalpha() else compound(parts)


def less_than(parts: Parts) -> Value | None:
    """ "Less than two weeks ago", "in less than a month"."""
    amount = parts.number("amount") or parts.value("vague")
    ago = "ago" in parts
    return Rolling(amount, parts.value("unit"), -1 if ago else 1) if amount and (ago or "in" in parts) else None


def present(parts: Parts) -> Value | None:
    """ "For the day", "for the month": the present one."""
    unit = parts.value("unit")
    return (
        Relative(unit, 0)
        if unit == "fortnight" or parts.neighbour(-1) in vocabulary()["present_prepositions"]
        else None
    )


def earlier_or_later(parts: Parts) -> Value | None:
    """ "A day earlier", "three weeks later": from a date before it in the text."""
    return distance(parts.value("way"), "text")(parts)


def prior(parts: Parts) -> Value | None:
    """ "Three days prior"."""
    alone = parts.words("way") == "prior" and parts.neighbour(1) != "to"
    return distance(-1, "text")(parts) if alone else None


def before_told(parts: Parts) -> Value | None:
    """ "The evening before", "on the eve": the day before the one told of, where nothing follows that it is before."""
    free = not parts.neighbour(1).isalpha() or listed(parts, 1, "after_counted_days")
    return Distance(1, "day", -1, "text") if free or "part" not in parts else None


def before_or_after(parts: Parts) -> Value | None:
    """ "The day before", "two weeks after": where no event follows that it is counted from, but a place may."""
    followed = parts.neighbour(1).isalpha() and not listed(parts, 1, "after_counted_days")
    return None if followed else distance(parts.value("way"), "text")(parts)


def after_that(parts: Parts) -> Value | None:
    """ "Two days after that", where no noun follows; "the week after that" is all of that week."""
    alone = _NO_NOUN.match(parts.text, parts.end())
    pointing = parts.text[: parts.end()].lower().endswith("that")
    if not (alone and pointing):
        return None
    if parts.text[parts.start() :].lower().startswith("the week"):
        return Relative("week", parts.value("way"), "text")
    return distance(parts.value("way"), "text")(parts)


def rolling(parts: Parts) -> Value | None:
    """The past or the next so many units; "is to last six months" tells how long something takes."""
    if parts.text[parts.start() :].lower().startswith("last") and listed(parts, -1, "not_before_last"):
        return None
    sign, amount = parts.value("mod"), parts.number("amount") or parts.value("vague")
    found = Rolling(amount or A_FEW, parts.value("unit"), sign)
    if not amount:
        return vaguely(parts, sign, found)
    return found if sign else None


def day_of_unit(parts: Parts) -> Value | None:
    """ "The 20th of next month"."""
    number = parts.number("day")
    month = Relative("month", parts.value("mod"))
    return Nth(number, "day", month) if number and parts.value("unit") == "month" else None


def in_relative_year(parts: Parts) -> Value | None:
    """ "In June last year", "on 3 May of this year", "the autumn of next year"."""
    small = any(token.letter == "m" for token in parts.tokens("month")) and not parts.capital("month")
    if parts.words("unit") != "year" or small:
        return None
    year = Relative("year", parts.value("mod"), "text" if _points_back(parts, "year") else "anchor")
    if "season" in parts:
        return Period("season", parts.value("season"), year)
    month = Nth(parts.value("month"), "month", year)
    day = parts.number("day")
    return month if day is None else Nth(day, "day", month)


def in_year_of(parts: Parts) -> Value | None:
    """ "Next June 5", "this 5 June"; "in this March 12, 2012, photo" says its year."""
    if "year" in parts:
        return written(parts)
    if is_participle(parts):
        return None
    year, day = Relative("year", parts.value("mod")), parts.number("day")
    return Nth(day, "day", Nth(parts.value("month"), "month", year)) if day else None


def after_next(parts: Parts) -> Value | None:
    """ "The week after next", "the week before last"."""
    offset = {"next": 2, "last": -2}.get(parts.words("mod"))
    return Relative(parts.value("unit"), offset) if offset else None
