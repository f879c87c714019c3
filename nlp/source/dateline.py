"""Datelines: the place and day before the first sentence of a story ("GENEVA, June 19 (Agency) —"), or on a line above.

The forms are those of agency style (capitals, a dash; or an agency after the day, "(PTI)", "/TASS/") and of official
readouts (a line with day and place).
"""

import re
from dataclasses import dataclass
from itertools import pairwise

from nlp import dates
from nlp.dates.values import Written
from nlp.knowledge.base import knowledge_base
from nlp.source import vocabulary
from nlp.source.closings import closings
from nlp.source.lines import Line

_SEPARATOR = re.compile(r"\s*(?:--+|\s[—–_-]|[—–-](?=\s)|(?<=[^\W\d_]\))[—–-](?=[^\W\d_a-z]))[\s—–-]*")
_LONG_DASH = re.compile(r"\s+—\s+$")
_SHORT_DASH = re.compile(r"\s+[–-]\s+$")
_FEWEST_WORDS = 6
_LARGE_CITY = 100_000
_LONGEST = 100
_LEADING = re.compile(r"[\s—–-]*")
_AGENCY = re.compile(r"\s*(?:,\s*)?(?:\(([^()\n]{1,40})\)|/([^/\n\d]{1,40})/)\s*$")
_AGENCY_BEFORE_DAY = re.compile(r"^([^()\n\d]+?)\s*\(([^()\n\d]{2,20})\)\s*,\s*(?=[^\W_])")
"""The agency between the town and the day: "Phnom Penh (AKP), April 07, 2023"."""
_ERA = re.compile(r",?\s*\b(?:Juche ?\d{2,3}|B\.E\. ?\d{4})\s*\(\d{4}\)")
"""The year of a calendar of the land, with that of ours behind it."""
_UNBRACKETED = re.compile(r"[,.]\s*([^\W\d_a-z][^\W\d_]+(?: [^\W\d_a-z][^\W\d_]+)?)\s*$")
"""The agency behind a comma: "Riyadh, December 03, 2025, SPA", "Tehran, IRNA", "TASHKENT. KAZINFORM"."""
_AGENCY_LENGTHS = range(3, 7)
_BEFORE_PLACE = re.compile(r"\(([^()\n]{2,20})\)\s*[—–-]+\s*(?=[^\W\d_a-z])")
"""The agency that opens the line: "(ANSA) - ROME, FEB 6 - "."""
_AFTER_AGENCY = re.compile(r"(?:(?<=\))(?:\s*:|\.\s?[—–-]+)?|(?<=[^\W\d_]/|[»”\"]/)\s*[.:])\s+(?=[^\W\d_a-z]|[\"“'‘])")
"""Where no dash ends a dateline, the agency does; as any parenthesis may follow a place, it needs its day then, or a
town and an agency in capitals."""
_STATE = re.compile(r"\s*\[([^\[\]\n]{2,40})\]")
_PLACE = re.compile(r"[^\W\d_][\w.'’]*(?:[ ,/-]{1,2}(?:[^\W\d_][\w.'’]*))*\.?")
_SMALL_WORDS = frozenset({"of", "the", "and", "de", "la", "al", "el", "del", "du", "in", "near", "on"})
_NAMES_BEGIN = frozenset({"new"})
_MOST_PLACE_WORDS = 6
_CLOCK = re.compile(r"\b\d{1,2}[:.]\d\d\b|\b\d{1,2}\s?[ap]\.?m\b\.?|\b(?:GMT|UTC|[A-Z]{1,2}[SD]T)\b", re.IGNORECASE)
_LINE_MARKS = " ,|•·–—-:;()/"
_LINE_LABELS = re.compile(r"^(?:first )?(?:published|posted|publication date|date|issued)\b:?(?: on\b)?", re.IGNORECASE)
_FULL_STOP = re.compile(r"(?<=[^\W\d_]{3})\.$")
"""The end of "Copenhagen. Friday 18 December", not of "Washington, D.C."."""
_LINE_LONGEST = 90


@dataclass(frozen=True, slots=True)
class Dateline:
    """Place and day as written at `text[start:end]`; the story goes on at `end`. `date` has offsets into the text."""

    start: int
    end: int
    place: str | None
    date: dates.DateExpression | None
    agency: str | None = None


def dateline(text: str, start: int = 0) -> Dateline | None:
    """The dateline with which the story that begins at `start` opens on its first line, or None."""
    match = _LEADING.match(text, start)
    first = match.end() if match else start
    agency = _BEFORE_PLACE.match(text, first)
    if agency is not None:
        behind = dateline(text, agency.end())
        return Dateline(first, behind.end, behind.place, behind.date, agency[1]) if behind is not None else None
    line_end = text.find("\n", first)
    head = text[first : min(first + _LONGEST, line_end if line_end >= 0 else len(text))]
    for separator in _SEPARATOR.finditer(head):
        if separator.start() == 0:
            return None
        before = head[: separator.start()]
        parted = _parts_story(separator.group(), head[separator.end() :]) and _is_town(before)
        found = _read(before, first, loud=not parted)
        if found is not None:
            return Dateline(first, first + separator.end(), *found)
    for separator in _AFTER_AGENCY.finditer(head):
        found = _read(head[: separator.start()], first)
        wired = found is not None and found[2] is not None and found[0].isupper() and _is_town(found[0].title())
        if found is not None and found[2] is not None and (found[1] is not None or (wired and found[2].isupper())):
            return Dateline(first, first + separator.end(), *found)
    for mark in closings(head, text[first : line_end if line_end >= 0 else len(text)], text[first:]):
        found = _read(head[: mark.start()], first, loud=False)
        if found is not None and _is_town(found[0]) and (found[0].isupper() or found[1] or mark.group()[0] == ":"):
            return Dateline(first, first + mark.end(), *found)
    return None


def _parts_story(dash: str, after: str) -> bool:
    """Whether a dash between spaces parts a place from a story, and not from another place ("Paris - Berlin")."""
    if _LONG_DASH.match(dash):
        return True
    words = after.split()
    begins = len(words) >= _FEWEST_WORDS and words[0][:1].isupper() and _SHORT_DASH.match(dash) is not None
    beside = words[0].strip(",:;") if words else ""
    return begins and not _is_town(beside) and knowledge_base().country_named(beside) is None


def _read(segment: str, offset: int, loud: bool = True) -> tuple[str, dates.DateExpression | None, str | None] | None:
    """Place, date and agency of what stands before the dash, if that is all there is."""
    segment = _ERA.sub(lambda era: " " * len(era[0]), segment)
    agency = _AGENCY_BEFORE_DAY.match(segment)
    if agency is not None and _is_date(segment[agency.end() :].strip()):
        found = dates.find(segment)
        return (agency[1], _moved(found[-1], offset), agency[2]) if _is_place(agency[1], loud=False) else None
    agency = _AGENCY.search(segment) or _agency_behind_comma(segment)
    rest = segment[: agency.start()] if agency else segment
    if agency is not None and _is_date(agency[1] or ""):  # "JOHANNESBURG (Dec. 10, 2013)", as armed forces write
        rest = segment[: agency.start(1)].replace("(", ",") + agency[1]
        agency = None
    found = dates.find(rest)
    date = found[-1] if found and found[-1].end >= len(rest.rstrip(" ,.")) else None
    place = _STATE.sub(r", \1", rest[: date.start].rstrip(" ,") if date else rest.strip())
    if not _is_place(place, loud=loud and agency is None and date is None):
        return None
    return place, _moved(date, offset) if date else None, next(filter(None, agency.groups()), None) if agency else None


def _agency_behind_comma(segment: str) -> re.Match[str] | None:
    """ "Accra, Sept. 11, GNA": the agency that no bracket marks, behind a day, or behind a town and in capitals.

    It is no place: "PARIS, 3 May, Berlin".
    """
    found = _UNBRACKETED.search(segment)
    if found is None or knowledge_base().country_named(found[1]) is not None or _is_town(found[1].title()):
        return None
    before = segment[: found.start()]
    days = dates.find(before)
    if days and days[-1].end >= len(before.rstrip(" .")):
        return found
    short = len(found[1]) in _AGENCY_LENGTHS or found[0].startswith(".")  # and not "ROCKFORD, ILLINOIS"
    return found if found[1].isupper() and short and _is_town(before.title()) else None


def _is_date(text: str) -> bool:
    """Whether a text is a day of the calendar and nothing else."""
    found = dates.find(text)
    return len(found) == 1 and found[0].text == text and isinstance(found[0].value, Written)


def _is_town(text: str) -> bool:
    """A known city and nothing but its country: "Da Nang, Vietnam", as some houses write before a long dash."""
    name, _, beside = text.strip().partition(",")
    city = knowledge_base().city(name)
    large = city is not None and (city.notable or city.population >= _LARGE_CITY)
    return large and (not beside or knowledge_base().country_named(beside.strip()) is not None)


def _moved(date: dates.DateExpression, offset: int) -> dates.DateExpression:
    return dates.DateExpression(date.start + offset, date.end + offset, date.text, date.value)


def _is_place(text: str, loud: bool) -> bool:
    """Words that begin with capitals; where neither day nor agency follows, the first must be all in capitals."""
    words = re.split(r"[ ,/-]+", text)
    if not _PLACE.fullmatch(text) or len(words) > _MOST_PLACE_WORDS:
        return False
    if words[0].lower() in vocabulary.words("english") - _NAMES_BEGIN or not all(
        word[:1].isupper() or word in _SMALL_WORDS for word in words
    ):
        return False
    letters = text.split(",")[0]
    return not loud or (letters.isupper() and sum(1 for char in letters if char.isalpha()) > 1)


def date_line(line: Line) -> Dateline | None:
    """A line that is only a full date, perhaps with a place, a time of day or a label such as "Published:"."""
    if len(line.text) > _LINE_LONGEST or not any(char.isdigit() for char in line.text):
        return None
    found = [date for date in dates.find(line.text) if isinstance(date.value, Written) and _is_full(date.value)]
    if not found:
        return _filing_line(line)
    rest = [line.text[: found[0].start], *(line.text[a.end : b.start] for a, b in pairwise(found))]
    place = _FULL_STOP.sub("", _left_over([*rest, line.text[found[-1].end :]]))
    if place and not _is_place(place, loud=False):
        return None
    return Dateline(line.start, line.end, place or None, _moved(found[0], line.start))


def town_line(line: Line) -> Dateline | None:
    """A line that is only a known town in capitals, as some agencies write above a story: "ANKARA", "ANKARA (AA)"."""
    agency = _AGENCY.search(line.text)
    place = line.text[: agency.start() if agency else None].strip()
    told = place.isupper() and _is_town(place.title() if agency else place)
    return Dateline(line.start, line.end, place, None, agency and (agency[1] or agency[2])) if told else None


def _filing_line(line: Line) -> Dateline | None:
    """A line with a known town and a day of this year, perhaps with an agency: "Baku, November 19, AZERTAC"."""
    found = dates.find(line.text)
    if len(found) != 1 or not isinstance(found[0].value, Written) or found[0].value.day is None:
        return None
    place, after = line.text[: found[0].start].strip(" ,"), line.text[found[0].end :].strip(" ,/()")
    if not place or not _is_town(place) or (after and not after.isupper()):
        return None
    return Dateline(line.start, line.end, place, _moved(found[0], line.start), after or None)


def _is_full(date: Written) -> bool:
    return date.year is not None and date.month is not None and date.day is not None


def _left_over(pieces: list[str]) -> str:
    """What remains of a date line without date, time, label and marks."""
    kept = (_CLOCK.sub("", piece).strip(_LINE_MARKS) for piece in pieces)
    text = ", ".join(piece for piece in kept if piece)
    return _LINE_LABELS.sub("", text).strip(_LINE_MARKS)
