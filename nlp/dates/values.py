"""What a date expression says, before it is read against a day: a small algebra of frozen values."""

from dataclasses import dataclass
from typing import Literal

Unit = Literal[
    "day",
    "workday",
    "week",
    "weekend",
    "workweek",
    "fortnight",
    "month",
    "quarter",
    "half",
    "season",
    "year",
    "decade",
    "century",
]
Edge = Literal["start", "mid", "end", "earlier", "later", "rest", "first_half", "second_half"]
Base = Literal["anchor", "text"]
Reference = Literal["PAST_REF", "PRESENT_REF", "FUTURE_REF", "UP_TO_NOW"]


@dataclass(frozen=True, slots=True)
class Written:
    """A calendar date with the parts that are written: "Monday", "June 19", "the 4th", "June 2023", "2019".

    `near` is said of one that "this" or "next" stands before, "this Friday, June 15": the nearest such day is meant.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    near: bool = False


@dataclass(frozen=True, slots=True)
class Relative:
    """The calendar unit, `offset` units from the one that holds the base: "yesterday", "last week", "that month"."""

    unit: Unit
    offset: int
    base: Base = "anchor"


@dataclass(frozen=True, slots=True)
class Named:
    """A named day of the week, month or season with "last" (-1), "this" (0) or "next" (1).

    `nearest` is said of "coming" and "past", which look no further than they need.
    """

    kind: Literal["weekday", "month", "season"]
    index: int
    offset: int
    nearest: bool = False


@dataclass(frozen=True, slots=True)
class Period:
    """A numbered quarter or half, a season (EDTF code 21-24), a decade or century; a year of None is not written."""

    unit: Unit
    index: int
    year: "int | Relative | None" = None


@dataclass(frozen=True, slots=True)
class Holiday:
    """A holiday by its name: "Easter 2018", "last Easter" (offset -1), "Christmas"; None is what is not written."""

    name: str
    year: "int | Relative | None" = None
    offset: int | None = None


@dataclass(frozen=True, slots=True)
class SameDay:
    """The day of the year that the anchor is, in another year: "on this day in 1978"."""

    year: int


@dataclass(frozen=True, slots=True)
class WeekdayOf:
    """A weekday of the week in which another date begins: "Tuesday of last week", "in ten days, on Friday"."""

    weekday: int
    week: "Value"


@dataclass(frozen=True, slots=True)
class Distance:
    """So many units before (-1) or after (1) the base: "two days ago", "three weeks later", "a day after Monday"."""

    amount: int
    unit: Unit
    sign: int
    base: "Base | Value" = "anchor"


@dataclass(frozen=True, slots=True)
class Rolling:
    """The so many units that end (-1) or begin (1) next to the anchor: "the past three days".

    With a base, those that begin on it or end before it: "three days starting next Monday".
    """

    amount: int
    unit: Unit
    sign: int
    base: "Value | None" = None


@dataclass(frozen=True, slots=True)
class Part:
    """A part of another date: "early March", "later this year"."""

    edge: Edge
    of: "Value"


@dataclass(frozen=True, slots=True)
class Nth:
    """The `index`-th unit (counted from 1, or from -1 backwards) within another date: "the first week of July".

    With a `count` above 1, so many units from there: "the last ten days of May".
    """

    index: int
    unit: Unit
    of: "Value"
    count: int = 1


@dataclass(frozen=True, slots=True)
class NthWeekday:
    """The `index`-th (from -1 backwards) such weekday within another date: "the first Monday in July"."""

    index: int
    weekday: int
    of: "Value"


@dataclass(frozen=True, slots=True)
class Holding:
    """The calendar unit that holds another date: "the week of June 19"."""

    unit: Unit
    of: "Value"


@dataclass(frozen=True, slots=True)
class Between:
    """From the first day of `first` to the last day of `last`."""

    first: "Value"
    last: "Value"


@dataclass(frozen=True, slots=True)
class Member:
    """One of the days of a list: what it says, and the stretch `text[start:end]` that names it."""

    start: int
    end: int
    value: "Value"


@dataclass(frozen=True, slots=True)
class Listed:
    """Days that are named one by one: "18 and 19 June", "Monday and Tuesday"."""

    members: tuple[Member, ...]


@dataclass(frozen=True, slots=True)
class Vague:
    """A time that is meant but not said: "recently", "several weeks ago", and what it comes to if it must be said."""

    reference: Reference
    about: "Value | None" = None


Value = (
    Written
    | Relative
    | Named
    | Period
    | Holiday
    | SameDay
    | WeekdayOf
    | Distance
    | Rolling
    | Part
    | Nth
    | NthWeekday
    | Holding
    | Between
    | Listed
    | Vague
)


@dataclass(frozen=True, slots=True)
class DateExpression:
    """A stretch `text[start:end]` of the document that gives a date, and what it says."""

    start: int
    end: int
    text: str
    value: Value
