"""Shot lists of agency video: what its pictures show, by number, above the story that the pictures go with.

"SHOTLIST: ... 3. Mid of Eide greeting diplomats ... STORYLINE: The leaders met on Wednesday": the story tells what
happened. The list says where and when it was filmed, on a line of its own.
"""

import re

from nlp.source.dateline import Dateline, date_line
from nlp.source.lines import Line, lines

_HEAD = re.compile(r"^[ \t]*(?:FULL )?SHOT[ -]?LIST\b[^\n]*", re.MULTILINE | re.IGNORECASE)
_STORY = re.compile(r"^[ \t]*(?:STORY[ -]?LINE|STORY|LEAD[ -]IN|SYNOPSIS)[ \t]*(?::|$)", re.MULTILINE)
_SHOT = re.compile(
    r"^[ \t]*\d{1,3}[.)][ \t]*(?:\([A-Z, ]+\) ?)?(?:(?:medium|extreme|various|night|aerial|drone)s? )*"
    r"(?:wides?|mids?|mediums?|close(?:-?up)?s?|various|pan|tilt|zoom|cutaway|tracking|exteriors?|interiors?|set-?up|"
    r"still|sound ?bite|upsound|ext\.|int\.)\b",
    re.MULTILINE | re.IGNORECASE,
)
_NUMBERED = re.compile(r"^[ \t]*\d{1,3}[.)]", re.MULTILINE)
_SPOKEN = re.compile(r"SOUND ?BITE|\bSOT\b|\bUPSOUND\b", re.IGNORECASE)
_RIGHTS = re.compile(r"\s*\((?=[^()]*(?:ACCESS|RESTRICTION|VIDEO|MUST|USE|TV|POOL|HANDOUT))[^()]*\)\s*$")
_FEWEST = 3

Stretch = tuple[int, int]


def shots(text: str) -> tuple[Stretch, ...]:
    """The stretches of a text that tell what pictures show; none without a list of them and a story below it.

    What somebody says in a sound bite is none of them.
    """
    story = _STORY.search(text)
    if story is None:
        return ()
    head = _HEAD.search(text, 0, story.start())
    first = head or (_SHOT.search(text) if len(_SHOT.findall(text, 0, story.start())) >= _FEWEST else None)
    if first is None or first.start() > story.start():
        return ()
    top = first.start() if first is head else text.rfind("\n\n", 0, first.start()) + 1  # with the line of the place
    starts = [top, *(m.start() for m in _NUMBERED.finditer(text, first.start(), story.start()))]
    items = zip(starts, [*starts[1:], story.start()], strict=True)
    return tuple(item for item in items if not _SPOKEN.search(text[slice(*item)]))


def filmed(text: str) -> Dateline | None:
    """The one place, with its day, where all was filmed, or None."""
    told: list[Dateline] = []
    for start, end in shots(text):
        for line in lines(text[:end], start):
            bare = _RIGHTS.sub("", line.text)
            found = date_line(Line(line.start, line.start + len(bare), bare)) if bare else None
            if found is not None and found.place:
                told.append(found)
    return told[0] if len({line.place for line in told}) == 1 else None
