"""Live reports: lines with times of day, or so long ago, each of which tells news of the day of publication.

So do the posts of a thread, "3/ They are out".
"""

import re

from spacy.tokens import Doc

from nlp.components.tellings.telling import Telling
from nlp.components.text.lead import is_background
from nlp.components.text.posts import numbered_posts

_STAMP = re.compile(
    r"^\W{0,3}(?:\d{1,2}[:.h]\d\d(?:\s?[ap]\.?m\.?)?(?:\s?\(?(?:[A-Z]{2,4}|local time)\)?)?(?=\W|$)"
    r"|\d{1,2}\s?(?:h|m|min|mins|hr|hrs|hours?|minutes?) ago\b)",
    re.MULTILINE | re.IGNORECASE,
)
_FEWEST = 2


def first_stamp(text: str) -> int | None:
    """Where the first entry of a live report begins; None for a text that is none."""
    stamps = [match.start() for match in _STAMP.finditer(text)]
    return stamps[0] if len(stamps) >= _FEWEST else None


def is_live(doc: Doc, tellings: list[Telling]) -> bool:
    """Whether one of the tellings is news of an entry of a live report, or of a post."""
    stamped, posts = first_stamp(doc.text), numbered_posts(doc.text)
    first = stamped if stamped is not None else next(iter(posts), None)
    return first is not None and any(t.trigger.idx >= first and not is_background(t.trigger) for t in tellings)
