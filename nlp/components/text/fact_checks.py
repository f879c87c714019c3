"""Claims that fact checks find false: the paragraph behind "The claim:", where the verdict is "False"."""

import re

_BEHIND = r"(?:[ \t]*[:?—–-][ \t]*(?:\n\s*)?|[ \t]*\n\s*)"
_CLAIM = re.compile(
    rf"^[ \t]*(?:the |our )?(?:claim|what (?:was|is being|is) (?:said|claimed)){_BEHIND}(?P<told>[^\n]+)",
    re.IGNORECASE | re.MULTILINE,
)
_VERDICT = re.compile(
    rf"^[ \t]*(?:the |our )?(?:verdict|rating|ruling|conclusion|our finding){_BEHIND}"
    r"(?:completely |entirely |simply |this is )?"
    r"(?:false|fake|fabricated|untrue|no evidence|not true|wrong|hoax|invented)\b",
    re.IGNORECASE | re.MULTILINE,
)

Stretch = tuple[int, int]


def false_claims(text: str) -> tuple[Stretch, ...]:
    """The claims that a text puts forward and finds to be untrue, by characters."""
    if not any(word in text for word in ("laim", "LAIM", "aid?")) or _VERDICT.search(text) is None:
        return ()
    return tuple(match.span("told") for match in _CLAIM.finditer(text))
