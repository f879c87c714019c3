"""Known people whose names a text writes with accents that the tables leave out: "Béji Caïd Essebsi"."""

from nlp.components.names.name_bounds import NameBounds
from nlp.components.names.name_map import NameMap
from nlp.knowledge.base import knowledge_base

_FEWEST, _MOST = 2, 5


def add_accented(names: NameMap, bounds: NameBounds) -> None:
    """Add the runs of capitalised words with a letter beyond ASCII that are a known person's name but for accents."""
    if names.doc.text.isascii():
        return
    end = 0
    for token in names.doc:
        if token.i < end or token.is_lower or not token.is_title:
            continue
        end = bounds.run_end(token.i)
        run = names.doc[token.i : end]
        if not _FEWEST <= len(run) <= _MOST or run.text.isascii():
            continue
        if any(known.kind == "person" for known in knowledge_base().exact(run.text)):
            names.add(run.start, run.end, "person")
