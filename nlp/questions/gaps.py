"""What stands between a question and its answer: words that are not understood, and queries that none can answer."""

from collections.abc import Sequence
from itertools import pairwise

from nlp.questions.pieces import Piece
from nlp.questions.query import PEOPLE, Query

_OF_ENCOUNTERS = frozenset(("event", "link", "place", "status", "as_of"))

_OF_SOMEONE = ("when", "whether", "where", "topics", "outcomes", "statements", "hosts", "mediators")
"""What is asked of encounters of somebody, or in some place, and not of all."""


def not_understood(pieces: Sequence[Piece]) -> str | None:
    """What in the pieces is not understood."""
    doubt = next((p.named.doubt for p in pieces if p.tag == "name" and p.named and p.named.doubt), None)
    if doubt is not None:
        return doubt
    stray = [p.text for p in pieces if p.tag == "unknown" or (p.tag == "name" and p.named and p.named.nationality)]
    if stray:
        return "it is not understood what is meant by " + ", ".join(f"“{word}”" for word in stray[:5])
    if any(p.text.lower() == "official" and after.tag == "event" for p, after in pairwise(pieces)):
        return "whether an encounter was official is not kept"
    negated = [p.text for p in pieces if p.tag == "negation"]
    if negated and not _is_polite(pieces):
        return f"what was “{negated[0]}” is not recorded, only what was"
    if any(p.tag == "both" for p in pieces) and any(p.value == "who" for p in pieces):
        return "who met each of two by themselves is not asked so"
    if not any(_is_of_encounters(piece) for piece in pieces):
        return "it does not say which encounters it asks about"
    places = {p.value for p in pieces if p.tag == "place"}
    return "it names several places" if len(places) > 1 else None


def _is_polite(pieces: Sequence[Piece]) -> bool:
    """ "Didn't they meet?" asks whether they did."""
    return [piece.tag for piece in pieces[:2]] == ["tense", "negation"] and pieces[1].text.lower() in ("n't", "not")


def _is_of_encounters(piece: Piece) -> bool:
    doing = piece.text.lower() in ("do", "done")
    return doing or piece.tag in _OF_ENCOUNTERS or piece.value in ("events", "topics", "outcomes", "statements")


def not_answerable(query: Query) -> str | None:
    """Why no answer can be given to a query that says what it says."""
    if query.kind == "path" and len(query.actors) != 2:
        return "a link is between two"
    if len({actor.entity_id or actor.name for actor in query.actors}) < len(query.actors):
        return "it names the same actor twice"
    if query.order == "most" and query.asked not in PEOPLE:
        return "only those who met are ranked"
    said = query.model_dump(exclude_defaults=True, exclude={"kind", "asked", "status"})
    if not said:
        return "it does not say which encounters it asks about"
    named = query.actors or query.any_of or query.place
    if query.asked in _OF_SOMEONE and not named:
        return "it names nobody and no place"
    return None
