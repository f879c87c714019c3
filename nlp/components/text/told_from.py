"""From where a text is told: "Good morning from Brussels", "live coverage from Doha", "This is Jane Otieno in Lima"."""

import re

_PLACE = r"(?:the )?([A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,2})"
_FROM = re.compile(
    r"\b(?i:good (?:\w+ ){0,2}(?:morning|afternoon|evening)|hello|welcome|joining us|coming to you"
    rf"|live (?:coverage|updates|blog|reporting)|liveblog)\b[^.\n!?]{{0,60}}?\bfrom {_PLACE}"
)
_NAME = r"(?:[A-Z][\w’'-]+ ){1,2}[A-Z][\w’'-]+"
_SIGNED = re.compile(
    rf"(?:^|(?<=[.!?\]”\"] ))(?:"
    rf"(?:This is |For [A-Z][\w ]+, this is ){_NAME},? (?:in|reporting (?:from|in)) {_PLACE}\."
    rf"|(?!From ){_NAME}(?:,(?: [A-Z][\w ]+,)?(?: in| reporting (?:from|in))?| reporting (?:from|in)) {_PLACE}\.[ \t]*$"
    rf"|From {_PLACE}, {_NAME}\.[ \t]*$)",
    re.MULTILINE,
)
"""How correspondents sign off, "Tafara Moyo, in Harare.", and are handed over to: "From Pretoria, Themba Khumalo."."""


def told_from(text: str) -> str | None:
    """The place behind a greeting, else that from which every correspondent signs off, as written."""
    found = _FROM.search(text) if " from " in text else None
    if found is not None:
        return found[1]
    signed = {match[1] or match[2] or match[3] for match in _SIGNED.finditer(text)}
    return signed.pop() if len(signed) == 1 else None


def sign_offs(text: str) -> list[tuple[int, int]]:
    """The stretches in which correspondents say who and where they are."""
    return [match.span() for match in _SIGNED.finditer(text)]
