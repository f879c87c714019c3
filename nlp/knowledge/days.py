"""Days of office as the tables write them: ISO text cut to what is known ("2013-03", "2013", "")."""

import datetime as dt
from functools import lru_cache
from typing import Literal

DayPrecision = Literal["day", "month", "year", "unknown"]


def precision(written: str) -> DayPrecision:
    """How exact the text is."""
    return {10: "day", 7: "month", 4: "year"}.get(len(written), "unknown")  # type: ignore[return-value]


@lru_cache(maxsize=32768)
def first_day(written: str) -> dt.date | None:
    """The first day that the text may mean; None if it says nothing or no day that is."""
    return _day(f"{written}-01-01"[:10]) if written else None


@lru_cache(maxsize=32768)
def last_day(written: str) -> dt.date | None:
    """The last day that the text may mean; None if it says nothing or no day that is."""
    if len(written) == 7:
        month = _day(f"{written}-01")
        return month and (month.replace(day=28) + dt.timedelta(days=4)).replace(day=1) - dt.timedelta(days=1)
    return _day(f"{written}-12-31"[:10]) if written else None


def _day(written: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(written)
    except ValueError:
        return None
