"""The CAMEO codes that encounters get, with their PLOVER event, mode and context."""

import re
from collections.abc import Iterator
from pathlib import Path

from scripts.knowledge.curated import cells, lines

_LINE = re.compile(r"(\d+): ([A-Z]+),\s*([^,]*?)\s*,\s*([^#]*?)\s*# *(.*)")
SOURCE = "CAMEO to PLOVER conversion table, 2021-09-17 (PLOVER, CC BY-SA 4.0); use: Diplograph"


def code_rows(facts: Path) -> Iterator[list[object]]:
    """The rows of codes/cameo_plover.csv; a code that the conversion table lacks is an error."""
    table = {}
    for line in (facts / "CAMEO2PLOVER-2021.txt").read_text(encoding="utf-8").splitlines():
        if match := _LINE.match(line):
            table[match[1]] = match.groups()[1:]
    for line in lines("codes.txt"):
        code, use = cells(line, 2)
        event, mode, context, meaning = table[code]
        yield [code, meaning, event, mode, context, use, SOURCE]
