"""Days and intervals as an editor writes them, never more precise than they are known."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

_SEASONS = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}
_QUARTERS = ("first", "second", "third", "fourth")
_BASES = {
    "explicit": "as written",
    "relative_to_published": "counted from the day of publication",
    "relative_to_text": "counted from another date in the text",
    "published": "taken from the day of publication",
    "tenure": "bounded by the offices held",
    "judged": "as a person judged",
}


def long_day(day: str | None) -> str:
    """`19 June 2023` for `2023-06-19`, and `undated` for none."""
    if day is None:
        return "undated"
    parsed = dt.date.fromisoformat(day)
    return f"{parsed.day} {parsed:%B %Y}"


def when(event: Mapping[str, Any]) -> str:
    """When an event was, in full words."""
    start, end, precision = event["start"], event["end"], event["date_precision"]
    if not start or not end:
        return f"from {long_day(start)}" if start else f"until {long_day(end)}" if end else "date not known"
    first = dt.date.fromisoformat(start)
    match precision:
        case "month":
            return f"{first:%B %Y}"
        case "year":
            return f"{first.year}"
        case "quarter":
            return f"{_QUARTERS[(first.month - 1) // 3]} quarter of {first.year}"
        case "season":
            return _season(event) or _between(start, end)
        case "week":
            return f"in the week of {_range(start, end)}"
    if start == end:
        return f"{first:%A}, {long_day(start)}"
    return _range(start, end) if precision == "range" else _between(start, end)


def when_in_column(event: Mapping[str, Any]) -> tuple[str, str]:
    """The two lines of the date column: a large one and a small one."""
    start, end, precision = event["start"], event["end"], event["date_precision"]
    if not start or not end:
        return "–", "undated"
    first, last = dt.date.fromisoformat(start), dt.date.fromisoformat(end)
    match precision:
        case "month":
            return "–", "day not known"
        case "year":
            return start[:4], "some time in"
        case "quarter":
            return f"Q{(first.month + 2) // 3}", start[:4]
        case "season":
            return "–", _season(event) or "season"
    if start == end:
        return str(first.day), f"{first:%a}"
    if start[:7] == end[:7]:
        return f"{first.day}–{last.day}", "that week" if precision == "week" else "days"
    return str(first.day), f"– {last.day} {last:%b}"


def month_of(event: Mapping[str, Any]) -> str:
    """The heading under which an event stands in a list."""
    start, end, precision = event["start"], event["end"], event["date_precision"]
    if not start or not end:
        return "Undated"
    if precision in ("year", "quarter", "season"):
        return f"{start[:4]}, month not known"
    month = f"{dt.date.fromisoformat(start):%B %Y}"
    return f"From {month}, day not known" if precision == "unknown" and start[:7] != end[:7] else month


def basis_in_words(basis: str) -> str | None:
    """How a date is known."""
    return _BASES.get(basis)


def _season(event: Mapping[str, Any]) -> str | None:
    year, _, code = (event["date"] or "").strip("~?%").partition("-")
    return f"{_SEASONS[code]} {year}" if code in _SEASONS else None


def _between(start: str, end: str) -> str:
    return f"between {long_day(start)} and {long_day(end)}"


def _range(start: str, end: str) -> str:
    """`18 – 19 June 2023`, with no more of the first day than differs."""
    first = dt.date.fromisoformat(start)
    if start[:7] == end[:7]:
        return f"{first.day} – {long_day(end)}"
    return (
        f"{first.day} {first:%B} – {long_day(end)}" if start[:4] == end[:4] else f"{long_day(start)} – {long_day(end)}"
    )
