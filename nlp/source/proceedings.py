"""Whose parliament or ministry a transcript comes from, by its title or the capital it is dated from.

"Lok Sabha: oral answers" and "Senate Estimates" speak of a Prime Minister, an ambassador or "the Department" without
saying whose, and so does a spokesman who briefs the press at home. So do the Houses at Westminster, whose members call
each other "my right hon. Friend", and their answers in writing.
"""

import re

from nlp.knowledge.base import knowledge_base
from nlp.source.publisher import Publisher
from nlp.source.vocabulary import table

_BRIEFING = re.compile(
    r"\b(?:briefing|press conference|remarks)\b.{0,40}\bspokes(?:person|man|woman)\b"
    r"|\bspokes(?:person|man|woman)\b.{0,60}\b(?:briefing|press conference|remarks)\b",
    re.IGNORECASE,
)
_AT_WESTMINSTER = re.compile(
    r"\b[Mm]y (?:(?:right |rt\.? )hon(?:\.|ourable) (?:and \w+ )?[Ff]riends?|noble (?:and \w+ )?[Ff]riends?"
    r"|hon\. Friends?)\b"
)
_BRITISH_COURT = re.compile(
    r"\bCourt of St\.? James|\b(?:Buckingham|Kensington|St\.? James['’]s?) Palace\b|\b(?:Windsor|Balmoral) Castle\b"
)
_DATED_FROM = re.compile(
    r"^[ \t]*(?P<place>[A-Z][^\W\d_]+(?:[ .-][A-Z][^\W\d_]+)*), (?=[A-Z]?\w+\.? ?\d)", re.MULTILINE
)
_HEADING = re.compile(r"\s*(?:[:,;|(–—-]|$)")
"""What goes on behind the name of a chamber that heads a title."""
_TOP = 300
"""Characters in which a transcript says from where it is."""


def transcribed_by(title: str | None, text: str, in_turns: bool) -> Publisher | None:
    """The state whose parliament, or whose spokesman, a text with this title records.

    A title that only speaks of a parliament ("the Speaker of the Seimas") is none of its own, unless people speak
    `in_turns`.
    """
    named = title or ""
    for name, whose in table("proceedings").items():
        if name in named and (in_turns or _HEADING.match(named.removeprefix(name)) is not None):
            country, _, ministry = whose.partition("/")
            return Publisher(country, "foreign" if ministry else None)
    if "Court Circular" in named and _BRITISH_COURT.search(text):
        return Publisher("GB")
    if "riend" in text and _AT_WESTMINSTER.search(text):
        return Publisher("GB")
    if not _BRIEFING.search(named):
        return None
    dated = _DATED_FROM.search(text, 0, _TOP)
    capital = knowledge_base().city(dated["place"]) if dated is not None else None
    return Publisher(capital.country, "foreign") if capital is not None and capital.country else None
