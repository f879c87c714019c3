"""The headline of a text: whether its first lines are one, and where it ends."""

import re
from collections.abc import Sequence

from nlp.source.dateline import date_line, dateline
from nlp.source.lines import Line

_LONGEST = 180
_MOST_WORDS = 28
_FEWEST_WORDS = 3
_SENTENCE_END = re.compile(r"[.!?…:;,][\"'”’)\]]*$")
_STOP = re.compile(r"[.!?][\"'”’)\]]*$")
_TITLE_CASE_SHARE = 0.6
_LONG_WORD = 4
_HEADER_LINES = 3
_REST_OF_LINE = 40
_CUT_SHORT = re.compile(r"-(?=[a-z])[^\n]{0,160}?\s?-(?=[A-Z\"“‘'])")
_WORD = re.compile(r"\w+")
_SITE = re.compile(r"(?<!\s)\s+(?:[|•·]\s*|[-–—]\s?)(?=[A-Z])[\w.'’ ]{2,30}$")
_MOST_SITE_WORDS = 3


def find_headline(lines: Sequence[Line]) -> Line | None:
    """The line among the first that reads as a headline of the lines after it."""
    for index, line in enumerate(lines[:_HEADER_LINES]):
        if date_line(line) is not None:
            continue
        following = lines[index + 1 : index + 8]
        return line if following and _reads_as_headline(line, following) else None
    return None


def _reads_as_headline(line: Line, following: Sequence[Line]) -> bool:
    """Short and without a full stop, over lines that have one; or at least in title case."""
    words = line.text.split()
    if len(line.text) > _LONGEST or not _FEWEST_WORDS <= len(words) <= _MOST_WORDS or _SENTENCE_END.search(line.text):
        return False
    if dateline(line.text) is not None:
        return False
    stopped = sum(1 for other in following if _STOP.search(other.text))
    return stopped * 2 >= len(following) or _in_title_case(words)


def _in_title_case(words: Sequence[str]) -> bool:
    long = [word for word in words if len(word) >= _LONG_WORD]
    return bool(long) and sum(1 for word in long if word[0].isupper()) >= _TITLE_CASE_SHARE * len(long)


def title_end(text: str, lines: Sequence[Line], title: str | None) -> int:
    """The offset at which the headline part of `text` ends, 0 if the text begins with the story.

    `title` is looked for in the first lines, also where the story follows it on the same line; without one, or where
    it is another, the first line that reads as a headline counts.
    """
    pattern = _pattern(title) if title else None
    for line in lines[:_HEADER_LINES]:
        match = pattern.match(text, line.start) if pattern else None
        if match:
            return _to_end(text, match.end(), line)
    headline = find_headline(lines)
    return headline.end if headline else 0


def _pattern(title: str) -> re.Pattern[str] | None:
    """The words of the title in order, whatever stands between them."""
    words = _WORD.findall(title)
    return re.compile(r"\W{0,4}" + r"\W{1,4}".join(map(re.escape, words)) + r"\b", re.IGNORECASE) if words else None


def _to_end(text: str, end: int, line: Line) -> int:
    """Take in what still belongs to the headline: a site's name, or the rest of a title that was cut at a hyphen."""
    rest = text[end : line.end]
    cut = _CUT_SHORT.match(rest)
    if cut:
        return end + len(cut.group().rstrip("-").rstrip())
    if not _WORD.search(rest) or (len(rest) <= _REST_OF_LINE and rest.startswith((" ", "|"))):
        return line.end
    return end


def without_site(headline: str) -> str:
    """The headline without the name of a site after a dash or bar at its end."""
    match = _SITE.search(headline)
    if match is None or len(_WORD.findall(match.group())) > _MOST_SITE_WORDS:
        return headline
    shorter = headline[: match.start()]
    return shorter if len(shorter.split()) >= _FEWEST_WORDS else headline
