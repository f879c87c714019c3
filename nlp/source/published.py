"""The day of publication as a document hands it in."""

import datetime as dt
import re

from nlp.source.errors import SourceError

FIRST_YEAR, LAST_YEAR = 1900, 2100
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_RFC_3339 = re.compile(r"(\d{4}-\d\d-\d\d)[Tt ]\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:[Zz]|[+-]\d\d:\d\d)")
_MAX_LENGTH = 40


def supplied_day(published: str) -> dt.date:
    """The day of an ISO 8601 date or an RFC 3339 time, as its own clock has it; raises SourceError."""
    text = published.strip()
    if len(text) <= _MAX_LENGTH and text.isascii():
        try:
            if _DAY.fullmatch(text):
                return plausible(dt.date.fromisoformat(text))
            if _RFC_3339.fullmatch(text):
                return plausible(_instant(text).date())
        except ValueError:
            pass
    raise SourceError("invalid_published", f"{text[:_MAX_LENGTH]!r} is not a date (YYYY-MM-DD or RFC 3339)")


def _instant(text: str) -> dt.datetime:
    """Parse RFC 3339; fractions beyond microseconds are cut, which the standard library does not take."""
    text = re.sub(r"(\.\d{6})\d+", r"\1", text.upper().replace(" ", "T"))
    return dt.datetime.fromisoformat(re.sub(r":60(?=[.Z+-])", ":59", text))


def plausible(day: dt.date) -> dt.date:
    """The same day; raises ValueError outside of the years in which news is read."""
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise ValueError(f"the year {day.year} is not plausible")
    return day
