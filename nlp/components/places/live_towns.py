"""The town that heads a live page, a thread or a reporter's notes: "Cyprus talks in Geneva - LIVE", "UNGA live".

Such a page says once where everything on it happens, in its title or first line, and gives no dateline.
"""

import re

from nlp.components.text.live import first_stamp
from nlp.components.text.posts import numbered_posts
from nlp.knowledge.base import knowledge_base

_LIVE = re.compile(
    r"\b(?:LIVE|[Ll]ive|[Aa]s it happened|[Mm]inute[- ]by[- ]minute|[Rr]olling|[Uu]pdates?|thread|Thread|THREAD"
    r"|[Pp]ool (?:report|note|copy)s?|POOL|[Nn]otebook|[Nn]otes from)\b"
)
_LINES = 3
"""Lines at the head of a page that may say where it comes from."""
_LONGEST = 100
_PIECES = re.compile(r"\s*(?:[,:;|()\[\]]|\.(?=\s|$)|\s[-–—]+\s)\s*")
_TAIL = re.compile(r"\b(?:in|at|from|outside) (?:the )?([A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2})$")
_BEHIND_INITIALS = re.compile(r"^(?:[A-Z][A-Z0-9]+(?:[-/][A-Z0-9]+)*) ([A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)$")
_ARRIVAL = re.compile(r"^([A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?) (?:arrival|departure|notes|talks|summit|diary)\b")
_ASSEMBLY = re.compile(r"\b(?:UNGA|(?:UN|U\.N\.) General Assembly|High[- ]Level Week)\b", re.IGNORECASE)
_ITS_SEAT = "New York"
_LAND = r"(?:[A-Z][\w'’-]+ ?){1,3}"
_MISSION = re.compile(
    rf"^\W*(?:The )?(?:[A-Z][\w-]+ )?(?:Embassy|High Commission)(?: of {_LAND})?,? ?(?:in|to)? ?"
    rf"((?<=in ){_LAND}|(?<=to ){_LAND}|(?<=Commission )[A-Z][\w'’-]+|(?<=Embassy )[A-Z][\w'’-]+)\W*$"
)
_GREAT = 100_000
"""Inhabitants of a town that is meant where a piece of a heading is nothing but its name; others may be surnames."""


def town_of_live_page(text: str, title: str | None) -> str | None:
    """The one town that the title or the first lines of a live page name; None for other texts."""
    lines = [line.strip() for line in text[: _LINES * 2 * _LONGEST].split("\n") if line.strip()][:_LINES]
    if (seat := _seat_of_mission(title or "") or _seat_of_mission(lines[0] if len(lines) > 1 else "")) is not None:
        return seat
    first = first_stamp(text)
    heads = [title or "", *(line for line in lines if len(line) <= _LONGEST)]
    live = first is not None or numbered_posts(text) or any(_LIVE.search(head) for head in (title or "", *lines[:2]))
    if not live:
        return None
    if any(_ASSEMBLY.search(head) for head in heads):
        return _ITS_SEAT
    towns = {name: None for head in heads for piece in _PIECES.split(head) if (name := _town(piece)) is not None}
    return next(iter(towns)) if len(towns) == 1 else None


def _seat_of_mission(heading: str) -> str | None:
    """The capital in which "the Embassy of Peru in Mali" stands, whose page or post it heads; or its town."""
    found = _MISSION.search(heading) if len(heading) <= _LONGEST else None
    country = knowledge_base().country_named(found[1].strip()) if found is not None else None
    whole = knowledge_base().country(country.country) if country is not None and country.country else None
    return whole.capitals[0] if whole is not None and whole.capitals else _town(found[1]) if found is not None else None


def _town(piece: str) -> str | None:
    """ "Bangkok", "EU summit in Brussels", "G20 Hangzhou", "New Delhi arrival and bilat": the town of a piece."""
    for name in (piece, *(found[1] for form in (_TAIL, _BEHIND_INITIALS, _ARRIVAL) if (found := form.search(piece)))):
        city = knowledge_base().city(name) if name[:1].isupper() else None
        if city is not None and (city.notable or city.population >= _GREAT):
            return city.name
    return None
