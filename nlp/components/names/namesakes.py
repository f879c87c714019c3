"""Buildings, towns, grounds and prizes called after people, who are not there: "landed at Ana Ruiz Airport"."""

from nlp.components.names.name_map import NameMap
from nlp.components.names.vocabulary import words

_GROUNDS = frozenset({
    "academy", "airbase", "airfield", "airport", "arena", "auditorium", "avenue", "ballroom", "barracks", "boulevard",
    "bridge", "building", "cathedral", "center", "centre", "city", "foundation", "highway", "hospital", "hotel",
    "institute", "library", "mausoleum", "monument", "mosque", "museum", "school", "square", "stadium", "street",
    "terminal", "theater", "theatre", "tower", "university",
})  # fmt: skip
_PRIZES = frozenset({"award", "lecture", "medal", "prize"})
_BASE = ("air", "base")
_BETWEEN = frozenset({"Conference", "Convention", "Cultural", "International", "Memorial", "Military", "National"})


def without_namesakes(names: NameMap) -> None:
    """Take no name for a person's that goes on with the word for a building, town, ground or prize."""
    for name in names.names():
        town = name.end - name.start > 1 and names.doc[name.end - 1].text == "City"  # "Ho Chi Minh City"
        if name.kind == "person" and (town or _names_ground(names, name.end)):
            names.taken[name.start : name.end] = [None] * (name.end - name.start)


def _names_ground(names: NameMap, i: int) -> bool:
    doc = names.doc
    while i + 1 < len(doc) and doc[i].text in _BETWEEN:
        i += 1
    if i >= len(doc):
        return False
    base = tuple(token.lower_ for token in doc[i : i + 2]) == _BASE
    return base or doc[i].text in words("actor_words", "venue_words") or doc[i].lower_ in _GROUNDS | _PRIZES
