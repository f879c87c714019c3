"""Places that no clause gives but that a sentence opens with, or whose building it names: "In Matera, the ministers of
the Seven met", "signed the pact at Hyderabad House".
"""

from spacy.tokens import Token

from nlp.components.encounters.found import Found, sentences
from nlp.components.frames.casting import Casting
from nlp.components.frames.syntax import children
from nlp.components.places.places import place_of
from nlp.components.places.venue_names import venue_of_base
from nlp.components.tellings.telling import Where

_OPENING = frozenset({"at", "in"})
_INSIDE = frozenset({"at", "in", "inside", "outside", "to"})
_FARTHEST = 4
"""Words after "in" among which the city stands that a sentence opens with."""


def opening_place(found: Found, casting: Casting) -> Where | None:
    """ "In Matera, a city of caves, they met": the city before the first comma of a sentence."""
    for telling in found.tellings:
        first = telling.trigger.sent[0]
        if first.lower_ not in _OPENING or telling.trigger.i <= first.i:
            continue
        for token in first.doc[first.i + 1 : first.i + 1 + _FARTHEST]:
            mention = casting.mention(token)
            named = mention is not None and bool(mention.actors) and mention.actors[0].kind == "place"
            if mention is not None and named and first.doc[mention.end : mention.end + 1].text == ",":
                where = place_of(token.doc[mention.root], casting)
                return where if where is not None and where.city else None
    return None


def named_venue(found: Found, rivals: set[int]) -> Where | None:
    """The one building of the sentences that every reader can place: nobody is told to talk about a palace in it.

    `rivals` are the triggers of other encounters; where the sentence has some, the building may be theirs.
    """
    wheres: dict[str, Where] = {}
    for sentence in sentences(found):
        if any(token.i in rivals for token in sentence):
            continue
        for token in sentence:
            if token.dep_ == "pobj" and token.pos_ == "PROPN" and token.head.lower_ in _INSIDE and not _is_owned(token):
                where = venue_of_base(token, token.doc[_first_name(token) : token.i + 1].text)
                if where is not None and where.city and where.venue:
                    wheres.setdefault(where.city, where)
    return next(iter(wheres.values())) if len(wheres) == 1 else None


def _first_name(token: Token) -> int:
    start = token.i
    while start > token.left_edge.i and token.doc[start - 1].text[:1].isupper():
        start -= 1
    return start


def _is_owned(token: Token) -> bool:
    """ "At the Kremlin's wall": what is told of is something of the building."""
    return bool(children(token, "case"))
