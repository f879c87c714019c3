"""What the rules build from numbered periods: quarters, halves, decades and centuries."""

from nlp.dates.rewriting import Parts
from nlp.dates.surroundings import listed
from nlp.dates.values import Period, Relative, Value

_QUARTERS = 4
_LAST_CENTURY = 1900


def short_period(parts: Parts) -> Value | None:
    """ "Q3 2022", "2019 H2"; a half only with its year."""
    name, number = parts.value("short"), parts.value("year")
    if "mod" in parts:
        if parts.value("whole") != "year":
            return None
        number = Relative("year", parts.value("mod"))
    index = int(name[1])
    if name[0] == "Q":
        return Period("quarter", index, number)
    return Period("half", index, number) if number is not None and index <= 2 else None


def quarter_of_year(parts: Parts) -> Value | None:
    """ "The third quarter of this year"."""
    number = parts.number("number")
    fitting = parts.value("unit") == "quarter" and parts.value("whole") == "year" and number and number <= _QUARTERS
    return Period("quarter", number, Relative("year", parts.value("mod"))) if fitting and number else None


def ordinal_unit(parts: Parts) -> Value | None:
    """ "The 20th century", "the third quarter of 2016"."""
    number = parts.number("day")
    if parts.words("unit") == "quarter" and number and number <= _QUARTERS:
        return Period("quarter", number, parts.value("year"))
    if "year" in parts:
        return None
    return Period("century", (number - 1) * 100) if number and parts.value("unit") == "century" else None


def decade(parts: Parts) -> Value | None:
    """ "The 1990s"."""
    short = parts.value("decade") < 100 and not parts.words("decade").startswith(("'", "’"))
    alone = short and not listed(parts, -1, "decade_prepositions")
    return None if alone else decade_of(parts.value("decade"))


def decade_of(number: int) -> Period:
    """The decade by its first year, of the last century if that is cut short."""
    return Period("decade", number if number >= 100 else _LAST_CENTURY + number)


def decade_in_words(parts: Parts) -> Value | None:
    """ "The nineteen seventies"."""
    head, decade = parts.value("head"), parts.value("decade")
    return Period("decade", head * 100 + decade) if head in range(18, 21) and decade < 100 else None
