"""Days gathered into periods: days, ISO weeks, months, quarters, years."""

import datetime as dt
from typing import Literal

Interval = Literal["day", "week", "month", "quarter", "year"]


def bucket(day: dt.date, interval: Interval) -> tuple[str, dt.date]:
    """The period that the day lies in, by its ISO 8601 name (a quarter as `2023-Q2`), and its first day."""
    match interval:
        case "day":
            return day.isoformat(), day
        case "week":
            year, week, weekday = day.isocalendar()
            return f"{year:04}-W{week:02}", dt.date.fromordinal(max(1, day.toordinal() - weekday + 1))
        case "month":
            return f"{day.year:04}-{day.month:02}", day.replace(day=1)
        case "quarter":
            quarter = (day.month + 2) // 3
            return f"{day.year:04}-Q{quarter}", day.replace(month=3 * quarter - 2, day=1)
        case _:
            return f"{day.year:04}", day.replace(month=1, day=1)
