"""What the rules build from weeks and their days: "Tuesday of last week", "week 27 of 2017", "two Mondays ago"."""

from nlp.dates.rewriting import Parts
from nlp.dates.values import Distance, Nth, NthWeekday, Relative, Rolling, Value, WeekdayOf, Written

_LAST_WEEK = 53


def weekday_of(parts: Parts) -> Value | None:
    """A weekday of another week."""
    if parts.value("unit") != "week":
        return None
    return WeekdayOf(parts.value("weekday"), Relative("week", parts.value("mod")))


def weekdays_off(parts: Parts) -> Value | None:
    """ "Two Mondays ago", "three Sundays from now": the farthest of those so many weeks."""
    weeks, sign = parts.number("amount") or parts.value("vague"), parts.value("ago") or 1
    return NthWeekday(-sign, parts.value("weekday"), Rolling(weeks, "week", sign)) if weeks else None


def weekday_before_last(parts: Parts) -> Value:
    """ "The Friday before last"."""
    return NthWeekday(1, parts.value("weekday"), Rolling(2, "week", -1))


def week_number(parts: Parts) -> Value | None:
    """ "Week 27 of 2017": the weeks of ISO 8601."""
    year: Value = Written(parts.value("year")) if "year" in parts else Relative("year", 0)
    if "mod" in parts:
        year = Relative("year", parts.value("mod"))
    number = parts.value("number")
    return Nth(number, "week", year) if parts.words("unit") == "week" and 1 <= number <= _LAST_WEEK else None


def weekday_after_next(parts: Parts) -> Value | None:
    """ "Wednesday week", "a week on Thursday": seven days after the next such day."""
    coming = Written(weekday=parts.value("weekday"))
    return Distance(1, "week", 1, coming) if parts.value("unit") == "week" else None


def weekday_after(parts: Parts) -> Value | None:
    """ "The Monday after next"."""
    if not parts.text[: parts.end()].lower().endswith("next"):
        return None
    return Distance(1, "week", 1, Written(weekday=parts.value("weekday")))
