"""Subtitles as running text: without the times at which each line is shown, its sentences whole again.

"00:00:16 He has seen Abbas twice today," / "00:00:21 and Robert once." are one sentence on two lines; so they are in
SubRip and WebVTT files, where number and times stand on lines of their own.
"""

import re

_STAMP = re.compile(
    r"[\[(]?\d{1,2}:\d\d:\d\d(?:[.,:;]\d{1,3})?[\])]?(?:\s*-\s*\d{1,2}:\d\d:\d\d(?:[.,:;]\d{1,3})?)?\s*"
)
"""The time before a line: to the second, so that the hours of timetables and live pages are none."""
_FIRST = re.compile(r"^[\[(]?\d{1,2}:\d\d:\d\d", re.MULTILINE)
_CUE = re.compile(r"(?:\d{1,2}:)?\d\d:\d\d[.,]\d{1,3}\s*-->\s*(?:\d{1,2}:)?\d\d:\d\d[.,]\d{1,3}.*")
_HEAD = re.compile(r"WEBVTT\b.*")
_NEW_SPEAKER = re.compile(r">>|[-–—]\s*(?=[A-Z])|[A-Z][A-Z .'’-]{1,40}:")
"""What opens the words of another speaker, a paragraph of their own."""
_FEWEST = 4
_LONGEST = 160
"""Longer lines behind a time are entries of a log, not what is shown for seconds."""
_ENDS = (".", "!", "?", "…", "”", '"', "]", ")")


def without_times(text: str) -> str:
    """Subtitles without their times, as running text; any other text as it is."""
    if "-->" not in text and _FIRST.search(text) is None:
        return text
    lines = text.split("\n")
    cues = sum(_CUE.fullmatch(line.strip()) is not None for line in lines)
    if cues >= _FEWEST:
        return _joined(_shown(lines))
    stamped = [_STAMP.match(line) for line in lines if line.strip()]
    entries = any(_STAMP.match(line) and len(line) > _LONGEST for line in lines)
    if entries or sum(match is not None for match in stamped) < max(_FEWEST, len(stamped) // 2 + 1):
        return text
    return _joined([_STAMP.sub("", line, count=1) if _STAMP.match(line) else line for line in lines])


def _shown(lines: list[str]) -> list[str]:
    """The lines of a file of cues that are shown: neither times nor the number above them nor the file's head."""
    shown: list[str] = []
    for at, line in enumerate(lines):
        following = lines[at + 1].strip() if at + 1 < len(lines) else ""
        number = line.strip().isdigit() and _CUE.fullmatch(following)
        if line.strip() and not (number or _CUE.fullmatch(line.strip()) or _HEAD.fullmatch(line.strip())):
            shown.append(re.sub(r"</?[a-z][^>]*>", "", line))
    return shown


def _joined(lines: list[str]) -> str:
    """Lines as paragraphs: a speaker begins one, and so does what follows an empty line and a whole sentence."""
    paragraphs: list[str] = []
    begins = True
    for line in (line.strip() for line in lines):
        if not line:
            begins = bool(paragraphs) and paragraphs[-1].endswith(_ENDS)
            continue
        if begins or not paragraphs or _NEW_SPEAKER.match(line):
            paragraphs.append(line)
        else:
            paragraphs[-1] += f" {line}"
        begins = False
    return "\n\n".join(paragraphs)
