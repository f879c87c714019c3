"""Lists of visits to one state: "a list of visits by African heads of state to the United Kingdom"."""

import re

_OPENING = 500
_LIST = re.compile(
    r"\blist of (?:[\w-]+ ){0,5}visits (?:(?:made |paid )?by (?:[\w’'-]+,? ){1,8})?to (?:the )?(?=[A-Z])"
)


def visited_state(text: str) -> int | None:
    """Where the name of the state begins of visits to which a text gives a list, as its opening says."""
    match = _LIST.search(text, 0, _OPENING)
    return match.end() if match is not None else None


def entry_end(text: str, start: int, end: int) -> int:
    """Where the first sentence of a line ends, which names the visitor and the day."""
    stop = re.compile(r"[.;] +(?=[A-Z])").search(text, start, end)
    return stop.start() if stop is not None else end
