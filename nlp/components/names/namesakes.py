"""Buildings and grounds called after people, who are not there: "landed at Ana Ruiz International Airport"."""

from nlp.components.names.name_map import NameMap
from nlp.components.names.vocabulary import words

_GROUNDS = frozenset({
    "airfield", "airport", "arena", "auditorium", "boulevard", "bridge", "cathedral", "hospital", "library",
    "mausoleum", "monument", "mosque", "museum", "stadium", "university",
})  # fmt: skip
_BETWEEN = frozenset({"Conference", "Convention", "Cultural", "International", "Memorial", "Military", "National"})


def without_namesakes(names: NameMap) -> None:
    """Take no name for a person's that goes on with the word for a building or ground."""
    for name in names.names():
        if name.kind == "person" and _names_ground(names, name.end):
            names.taken[name.start : name.end] = [None] * (name.end - name.start)


def _names_ground(names: NameMap, i: int) -> bool:
    doc = names.doc
    while i + 1 < len(doc) and doc[i].text in _BETWEEN:
        i += 1
    return i < len(doc) and (doc[i].text in words("actor_words", "venue_words") or doc[i].lower_ in _GROUNDS)
