"""What the rules build from names: of months, weekdays, seasons and holidays."""

from nlp.dates.rewriting import Parts
from nlp.dates.surroundings import capital_before, is_other_name, listed
from nlp.dates.values import Holiday, Named, Part, Period, Relative, Value, Written
from nlp.dates.vocabulary import holidays, vocabulary


def month(parts: Parts) -> Value | None:
    """A month alone; "May", "March" and short forms only after a preposition or the like."""
    token = parts.tokens("month")[0]
    if is_other_name(parts, "M"):
        return None
    if parts.words("month") == parts.text[token.start : token.end]:  # in small letters throughout
        sure = token.letter == "M" and parts.words("month") != "august"
        last = not parts.neighbour(1).isalpha() or listed(parts, 1, "after_day")
        supported = sure or parts.alone() or (last and listed(parts, -1, "small_month_prepositions"))
        return Written(month=token.value) if supported else None
    alone = parts.words("month") not in vocabulary()["months_like_names"]
    if token.letter == "m" and not (parts.capital("month") and (alone or listed(parts, -1, "month_prepositions"))):
        return None
    return Written(month=token.value) if parts.capital("month") or listed(parts, -1, "month_prepositions") else None


def edge_of_month(parts: Parts) -> Value | None:
    """ "Mid-May", "early March", which no preposition needs to support."""
    sure = parts.capital("month") or parts.tokens("month")[0].letter == "M"
    return Part(parts.value("edge"), Written(month=parts.value("month"))) if sure else None


def weekday(parts: Parts) -> Value | None:
    """A weekday alone; short forms only after "on"."""
    token = parts.tokens("weekday")[0]
    if is_other_name(parts, "W"):
        return None
    if token.letter == "w" and not parts.alone() and not _is_short_weekday(parts):
        return None
    return Written(weekday=token.value)


def _is_short_weekday(parts: Parts) -> bool:
    """A short form that is no other word, as "Sun" is, or that follows a preposition."""
    supported = listed(parts, -1, "short_weekday_prepositions")
    return parts.capital("weekday") and (supported or parts.words("weekday") not in vocabulary()["weekdays_like_words"])


def named(parts: Parts) -> Value | None:
    """A weekday, month or season with "last", "this" or "next"."""
    offset = parts.value("mod")
    like_name = "month" in parts and parts.words("month") in vocabulary()["months_like_names"]
    if like_name and not parts.capital("month"):
        return None
    for kind in ("weekday", "month", "season"):
        if kind in parts:
            return Named(kind, parts.value(kind), offset, parts.words("mod") in vocabulary()["nearest_words"])
    return None


def season(parts: Parts) -> Value | None:
    """A season with its year, or alone."""
    return Period("season", parts.value("season"), parts.value("year"))


def holiday(parts: Parts) -> Value | None:
    """A holiday; not in a name, nor that of another country."""
    name = parts.value("holiday")
    of_country = parts.neighbour(-1) in ("s", "’", "'") or parts.neighbour(1) in ("in", "of") or capital_before(parts)
    if (holidays()[name].national and of_country) or is_other_name(parts, "H"):
        return None
    if "unit" in parts:
        return Holiday(name, Relative("year", parts.value("mod"))) if parts.value("unit") == "year" else None
    return Holiday(name, parts.value("year"), parts.value("mod"))
