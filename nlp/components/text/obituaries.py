"""Obituaries, which tell of a life: "Ana Ruiz, who has died aged 91, was", under "Ana Ruiz, 1923-2014"."""

import re

_OPENING = 700
"""Characters in which an obituary says who has died."""
_DIED = re.compile(
    r",? who (?:has )?died\b|\bhas died,? (?:at|aged)\b|\bdied (?:on|at|in|aged|last|this)\b|\bis dead\b"
)
_AGED = re.compile(r"\b(?:aged|at) \d{2,3}\b")
_TITLED = re.compile(r"\bobituar(?:y|ies)\b|\b1[89]\d\d ?[-–—] ?(?:19|20)\d\d\b", re.IGNORECASE)


def death_told(text: str, title: str | None) -> int | None:
    """Where the opening of an obituary says that somebody has died; None in any other text."""
    told = _DIED.search(text, 0, _OPENING)
    if told is None:
        return None
    aged = told[0].lstrip(", ").startswith("who") and _AGED.search(text, told.start(), told.end() + 20)
    return told.start() if aged or _TITLED.search(title or "") or _TITLED.search(text, 0, 120) else None
