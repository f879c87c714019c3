"""Posts of accounts, one line each: who writes, "Ana Ruiz (@anaruiz):", "PM Berg on X:", and where his words begin."""

import re

_TURN = re.compile(
    r"^(?:RT[ ])?(?=[A-Z@\"“])[^\n:.!?]{2,70}?"
    r"(?:@\w+\)?|[ ]on[ ](?:X|Twitter|Facebook|Instagram|Telegram|LinkedIn|Threads|Truth[ ]Social|Bluesky|Mastodon))"
    r"[^\n:.!?@]{0,20}:[ ]+[\"“]?(?=[A-Z])",
    re.MULTILINE,
)
_LINE = re.compile(r"^[^\n:.!?]{2,60}@\w+[ ]*(?:[·•|][^\n]{0,30})?$", re.MULTILINE)
_NUMBERED = re.compile(r"(?<![\w./,$€£(-])\d{1,2}/(?:\d{1,2})?[ ](?=[A-Z])")


def post_starts(text: str) -> list[int]:
    """Where the words of posts begin, each a sentence of its own: behind the account, and behind "2/" of a thread."""
    if "@" not in text and " on " not in text and "/ " not in text:
        return []
    return [match.end() for match in _TURN.finditer(text)] + numbered_posts(text)


def numbered_posts(text: str) -> list[int]:
    """Where the posts of a thread begin, behind their numbers; empty for a text with fewer than two."""
    numbered = [match.end() for match in _NUMBERED.finditer(text)] if "/" in text else []
    return numbered if len(numbered) > 1 else []


def is_account_line(line: str) -> bool:
    """Whether a line is nothing but who writes what follows: "Ana Ruiz @anaruiz · 13 Oct"."""
    return _LINE.fullmatch(line.strip()) is not None
