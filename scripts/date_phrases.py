"""Measures `diplograph dates` on date phrases with known values: how many get the days that are written down for them.

The phrases are those of the Recognizers-Text specifications (MIT), which are not here: a JSON line is a text with its
day and its dates, `{"id", "text", "doc_date", "gold": {"timex": [{"start", "end", "type", "values"}]}}`, where any of
the values counts. Their ranges end on a day that no longer belongs to them, but a range from one day to another on the
day that is said: "June" ends on 1 July, "from 3 to 5 May" on 5 May. Ours end on the last day that is meant. So they are
compared as the same days; as the ends that are said, with ours put into that form; and with an end of either kind.
Phrases whose value the specifications leave open ("not resolved") are counted apart: nothing can be right of them.
"""

import argparse
import datetime as dt
import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from nlp.dates import DateReading, read_dates

KINDS = {"datetimeV2.date": "date", "datetimeV2.daterange": "daterange"}
WAYS = ("same days", "ends as said", "either end")
_DAY = dt.timedelta(days=1)
_CALENDAR = re.compile(r"\d{4}(-\d\d)?(-\d\d)?")
_PARTS_OF_YEAR = {"Q1": "01", "Q2": "04", "Q3": "07", "Q4": "10", "H1": "01", "H2": "07"}
"""The months in which quarters and halves of a year begin."""

Days = tuple[dt.date | None, dt.date | None]


def half(name: str) -> str:
    """Whether an id belongs to the half that is open to whoever writes rules."""
    return "unread" if int(hashlib.sha1(name.encode(), usedforsecurity=False).hexdigest()[-1], 16) % 2 else "read"


def exclusive(reading: DateReading) -> Days:
    """The days of a reading with the day after its last one as its end."""
    return reading.start, reading.end and reading.end + _DAY


def as_said(reading: DateReading) -> Days:
    """The same, but the end of an interval, or of what is open before it, is the beginning of what its words name."""
    last = reading.value.rpartition("/")[2]
    last = last[:-2] + _PARTS_OF_YEAR.get(last[-2:], last[-2:])
    named = "/" in reading.value or (reading.start is None and reading.end and reading.end.isoformat() == last)
    if reading.end is None or not named or not _CALENDAR.fullmatch(last):
        return exclusive(reading)
    return reading.start, dt.date.fromisoformat((last + "-01-01")[:10])


def wanted(values: list[dict[str, str]]) -> Iterator[Days]:
    """The values as a first day and an exclusive end; those that the specifications leave open are left out."""
    for value in values:
        if "start" in value or "end" in value:
            yield _day(value.get("start")), _day(value.get("end"))
        elif (day := _day(value.get("value"))) is not None:
            yield day, day + _DAY


def _day(written: str | None) -> dt.date | None:
    return dt.date.fromisoformat(written) if written and _CALENDAR.fullmatch(written) else None


def right(reading: DateReading | None, values: list[Days]) -> dict[str, bool]:
    """Whether one of the values is what was read, by each way of comparing."""
    if reading is None:
        return dict.fromkeys(WAYS, False)
    same, said = exclusive(reading) in values, as_said(reading) in values
    inclusive = reading.start != reading.end and (reading.start, reading.end) in values
    return dict(zip(WAYS, (same, said, same or said or inclusive), strict=True))


def overlapping(readings: tuple[DateReading, ...], start: int, end: int) -> DateReading | None:
    """The reading that shares the most characters with a stretch of the text."""
    shared = [(min(r.end_char, end) - max(r.start_char, start), -i) for i, r in enumerate(readings)]
    most, at = max(shared, default=(0, 0))
    return readings[-at] if most > 0 else None


def cases(path: Path) -> Iterator[tuple[dict[str, Any], dict[str, Any], DateReading | None]]:
    """Every dated phrase of a file: its line, what is written down for it, and what is read there."""
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        phrases = [timex for timex in row["gold"]["timex"] if timex["type"] in KINDS]
        readings = read_dates(row["text"], _day(row["doc_date"])) if phrases else ()
        for timex in phrases:
            yield row, timex, overlapping(readings, timex["start"], timex["end"] + 1)


def main() -> None:
    """Print for each half and kind how many phrases there are, and the share that is right by each way of comparing."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("phrases", type=Path, help="JSON lines of date phrases")
    parser.add_argument("--half", choices=("read", "unread"), help="this half only")
    parser.add_argument("--errors", action="store_true", help="list what is wrong in the read half")
    asked = parser.parse_args()
    counts: dict[tuple[str, str], Counter[str]] = {}
    for row, timex, reading in cases(asked.phrases):
        part, values = half(row["id"]), list(wanted(timex["values"]))
        if asked.half not in (None, part):
            continue
        found = right(reading, values)
        for kind in (KINDS[timex["type"]], "all"):
            counts.setdefault((part, kind), Counter()).update(found, n=bool(values), open=not values)
        if asked.errors and part == "read" and values and not found["either end"]:
            print(f"{timex['text']!r} in {row['text']!r} ({row['doc_date']}): {reading and reading.model_dump_json()}")
    for (part, kind), count in sorted(counts.items()):
        shares = ", ".join(f"{way} {count[way] / count['n']:.3f}" for way in WAYS)
        print(f"{part} {kind}: {count['n']} ({count['open']} left open): {shares}")


if __name__ == "__main__":
    main()
