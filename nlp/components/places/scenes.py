"""The land in which the whole of a text plays, for journeys of which neither a dateline nor a heading says where to.

A column that speaks of Myanmar, its people and towns and says that "William Hague comes in January" has him come there.
"""

from collections import Counter
from collections.abc import Collection

from spacy.tokens import Doc

_FEWEST = 4
"""So many times at least a text names what is of the land that it is about."""
_KINDS = frozenset({"country", "place", "person", "organization"})


def land_of_scene(doc: Doc, strangers: Collection[str | None]) -> str | None:
    """The country of which most of what a text names is, whatever is of the countries of the strangers left out."""
    named: Counter[str] = Counter()
    for mention in doc._.mentions or ():
        actor = mention.actors[0] if mention.actors and mention.form != "pronoun" else None
        if actor is not None and actor.kind in _KINDS and actor.country and actor.country not in strangers:
            named[actor.country] += 1
    first, second = [*named.most_common(2), ("", 0), ("", 0)][:2]
    return first[0] if first[1] >= _FEWEST and first[1] > second[1] else None
