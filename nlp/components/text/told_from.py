"""From where newsletters and live blogs greet readers: "Good morning from Brussels", "live coverage from Doha"."""

import re

_FROM = re.compile(
    r"\b(?i:good (?:\w+ ){0,2}(?:morning|afternoon|evening)|hello|welcome|joining us|coming to you"
    r"|live (?:coverage|updates|blog|reporting)|liveblog)\b[^.\n!?]{0,60}?\bfrom (?:the )?"
    r"([A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,2})"
)


def told_from(text: str) -> str | None:
    """The place behind the greeting, as written."""
    found = _FROM.search(text) if " from " in text else None
    return found[1] if found is not None else None
