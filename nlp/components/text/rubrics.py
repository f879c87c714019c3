"""Rubrics of newsletters: words in capitals that head a paragraph, "COMING UP —", "TODAY:", and go on no sentence."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_RUBRIC = re.compile(
    r"^[^\w\n]{0,4}(?P<head>(?=[^\n]{0,20}[A-Z]{3})[A-Z][A-Z0-9 '’&/.,…-]{2,48}?)(?:[ ]?:|[ ][—–-]+)[ ]+(?=\S)",
    re.MULTILINE,
)
_AHEAD = re.compile(
    r"\b(?:TODAY|TOMORROW|TONIGHT|COMING UP|UPCOMING|NEXT|LATER|AHEAD|AGENDA|DIARY|CALENDAR|SCHEDULE|ON THE CARDS?)\b"
)
_LEAD_IN = re.compile(
    r"(?:^(?:\W{0,2}\d{1,2}[.:h]\d\d(?: ?[ap]m)?(?: [A-Z]{3,4})?\W{1,3})?|(?<=[.!?…][ ]))[^\w\n]{0,4}(?:and )?"
    r"(?:up next|next up|coming up|still (?:to come|ahead)|looking ahead|the (?:day|week) ahead"
    r"|later (?:today|tonight|this (?:morning|afternoon|evening|week)))"
    r"(?: (?:today|tonight|this \w+|in \w+|at \w+))?[ ]?(?P<mark>[:—–]|\.?\n)",
    re.MULTILINE | re.IGNORECASE,
)
"""Words in small letters that say so too: "Still to come today:", and "Coming up" on a line of its own."""
_OF_TODAY = re.compile(r"\b(?:today|tonight|this (?:morning|afternoon|evening)|up next|next up)\b", re.IGNORECASE)
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class Rubric:
    """`text[start:body]` is the rubric, `text[body:end]` the lines below it up to the next one or a blank line."""

    start: int
    body: int
    end: int
    head: str

    @property
    def looks_ahead(self) -> bool:
        """Whether it says that what follows is still to come."""
        return _AHEAD.search(self.head) is not None


def rubrics(text: str) -> Iterator[Rubric]:
    """The rubrics of a text in order; a line alone with capitals before a dash may be a dateline."""
    found = list(_RUBRIC.finditer(text))
    for match in found if len(found) >= _FEWEST else ():
        blank = text.find("\n\n", match.end())
        following = next((other.start() for other in found if other.start() > match.start()), len(text))
        yield Rubric(match.start(), match.end(), min(following, blank if blank >= 0 else len(text)), match["head"])


def rubric_starts(text: str) -> list[int]:
    """Where sentences begin at and behind rubrics."""
    return [start for rubric in rubrics(text) for start in (rubric.start, rubric.body)]


@dataclass(frozen=True, slots=True)
class LeadIn:
    """`text[body:end]` is what words that look ahead lead in, `of_today` whether they say that it is for today."""

    body: int
    end: int
    of_today: bool


def lead_ins_ahead(text: str) -> Iterator[LeadIn]:
    """What stands behind words that look ahead: the rest of the line, or the paragraph below a line of their own."""
    for match in _LEAD_IN.finditer(text):
        alone = match["mark"].endswith("\n")
        body = match.end()
        while alone and body < len(text) and text[body].isspace():
            body += 1
        end = text.find("\n\n" if alone else "\n", body)
        yield LeadIn(body, end if end >= 0 else len(text), _OF_TODAY.search(match[0]) is not None)
