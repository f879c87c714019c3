"""Days that label what follows them within a paragraph: "Monday: talks in Oslo. Tuesday: on to Riga"."""

import re
from collections.abc import Iterator

from nlp.source.lines import Line, lines

_LABEL = re.compile(
    r"(?:^|(?<=[.!?;] )|(?<=[.!?;]  ))(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
    r"(?:,? \d{1,2}(?: [A-Z][a-z]+)?)?: (?=\S)"
)
_FEWEST = 2


def labelled_lines(text: str) -> Iterator[Line]:
    """The lines of a text, those with several such labels cut before each of them."""
    for line in lines(text):
        starts = [match.start() for match in _LABEL.finditer(line.text)] if "day" in line.text else []
        if len(starts) < _FEWEST:
            yield line
            continue
        cuts = [0, *starts] if starts[0] else starts
        for start, end in zip(cuts, [*cuts[1:], len(line.text)], strict=True):
            part = line.text[start:end].rstrip()
            yield Line(line.start + start, line.start + start + len(part), part)
