"""Of which country an official is who is joined to one whose country is known: "was received by President X of Latvia
and Culture Minister Y".

So only with those to whom something is done: "X and Foreign Minister Y met" tells of two states.
"""

from collections.abc import Mapping

from spacy.tokens import Doc

from nlp.components.actors.people import countries_of
from nlp.components.names.names import Name

_TOGETHER = frozenset({"by", "to", "with"})


def country_of_joined(doc: Doc, owners: Mapping[int, Name], name: Name) -> str | None:
    """The country of the official before "and", where both are met or received, or receive."""
    root = doc[name.start : name.end].root
    first = owners.get(root.head.i) if root.dep_ == "conj" else None
    if first is None or first is name or not first.titles:
        return None
    before = root.head
    met = before.dep_ == "dobj" or (before.dep_ == "pobj" and before.head.lower_ in _TOGETHER)
    if not met:
        return None
    return next(iter(countries_of(first)), None) or (first.phrase.country if first.phrase is not None else None)
