"""Topics, places and nationalities of a question: pieces that say so are put in the place of what they are made of."""

import re
from collections.abc import Sequence
from dataclasses import replace

from graph.regions import region
from nlp.components.topics.taxonomy import topic_of
from nlp.knowledge.base import knowledge_base
from nlp.questions.actors import Named
from nlp.questions.manner import Unclear
from nlp.questions.pieces import Piece
from nlp.questions.query import Actor

_TOPIC_VERBS = re.compile(r"discuss(?:ed|ing)?|rais(?:ed?)|bring up|brought up|discussions? of", re.IGNORECASE)
_COMING_UP = ("come up", "came up")
_ENDS_TOPIC = frozenset(("date", "tense", "break", "by", "as_of", "status", "asked", "order"))
_LONGEST_SEARCH = 3


def with_topics(pieces: Sequence[Piece]) -> list[Piece]:
    """A topic for the words behind "about": one of the taxonomy, else words to be found in the evidence."""
    found: list[Piece] = []
    at = 0
    while at < len(pieces):
        end = _topic_end(pieces, at) if _opens_topic(pieces[at]) else at
        if end > at + 1:
            opening = pieces[at]
            if opening.tag != "topic_before":
                found.append(replace(opening, tag="event", value="any"))
            elif opening.is_past:
                found.append(replace(opening, tag="tense", value="past"))
            found.append(_topic(" ".join(piece.text for piece in pieces[at + 1 : end] if piece.tag != "filler")))
            at = end
        else:
            if _TOPIC_VERBS.fullmatch(pieces[at].text):
                found = _with_topic_before(found)
            elif pieces[at].text.lower() in _COMING_UP:
                found = _with_topic_before(found, named=True)
            found.append(pieces[at])
            at += 1
    return found


def _with_topic_before(found: list[Piece], *, named: bool = False) -> list[Piece]:
    """ "Was fentanyl discussed": words that nothing is known of, between "was" and the verb, or also `named` ones.

    Of someone who "comes up" it is told that they were talked of, not that they were there.
    """
    told = ("unknown", "name") if named else ("unknown",)
    start = len(found)
    while start and found[start - 1].tag in (*told, "filler"):
        start -= 1
    words = [piece.text for piece in found[start:] if piece.tag in told]
    if not words or not start or found[start - 1].tag != "tense":
        return found
    return [*found[:start], _topic(" ".join(words))]


def _opens_topic(piece: Piece) -> bool:
    return piece.tag == "topic_before" or bool(_TOPIC_VERBS.fullmatch(piece.text))


def _topic_end(pieces: Sequence[Piece], at: int) -> int:
    """Where the words of a topic end that begin behind `at`; `at` itself where none do."""
    start = at + 1
    while start < len(pieces) and pieces[start].tag == "filler":
        start += 1
    if start == len(pieces) or not _could_begin(pieces, start):
        return at
    end = start + 1
    while end < len(pieces) and pieces[end].tag not in _ENDS_TOPIC:
        known = topic_of(_text(pieces[start:end])) if pieces[end].tag in ("place_before", "with") else None
        if known is not None and not _goes_on(pieces, start, end):
            break
        end += 1
    while pieces[end - 1].tag in ("place_before", "topic_before", "with", "and", "filler"):
        end -= 1
    return end


def _goes_on(pieces: Sequence[Piece], start: int, end: int) -> bool:
    """Whether what follows is part of the topic's own words: "war in Ukraine", not "trade in Geneva"."""
    parts = (pieces[start:end], pieces[end + 1 : end + 2], pieces[start : end + 2])
    before, behind, whole = (topic_of(_text(part)) if part else None for part in parts)
    return whole not in (None, before) and behind in (None, whole)


def _could_begin(pieces: Sequence[Piece], start: int) -> bool:
    """Words that nothing else is known of, or a country or place that is no party here: not "about China's visits".

    Who is named behind "meetings about" is their topic too.
    """
    first = pieces[start]
    owned = start + 1 < len(pieces) and pieces[start + 1].tag == "possessive"
    if first.tag == "unknown":
        return True
    if first.tag == "event":  # "about bilateral relations", where "a bilateral" is a meeting
        following = pieces[start + 1 : start + 2]
        if first.value == "mediate":  # "about mediation"
            return topic_of(first.text) is not None
        return any(p.tag == "unknown" for p in following) and topic_of(_text((first, *following))) is not None
    if first.named is None or owned:
        return False
    of_meeting = any(piece.tag == "event" for piece in pieces[:start])
    return of_meeting or first.named.place is not None or first.named.nationality is not None


def _text(pieces: Sequence[Piece]) -> str:
    return " ".join(piece.text for piece in pieces)


def _topic(words: str) -> Piece:
    known = topic_of(words)
    if known is not None:
        return Piece("topic", words, known[0])
    return Piece("q" if len(words.split()) <= _LONGEST_SEARCH else "unknown", words, words)


def with_places(pieces: Sequence[Piece], *, on_visit: bool) -> list[Piece]:
    """A place for what stands behind "in", and behind "visit" where one visits it; a city before "talks" too."""
    found = list(pieces)
    for at, piece in enumerate(pieces):
        if piece.named is None or piece.tag != "name":
            continue
        place = piece.named.place or (piece.named.text if _is_unknown(piece) else None)
        before, after = _before(pieces, at), pieces[at + 1] if at + 1 < len(pieces) else None
        located = before is not None and (before.tag == "place_before" or (on_visit and before.is_visit))
        said = located and (not _is_unknown(piece) or (before is not None and before.text.lower() != "to"))
        named_for = piece.named.place is not None and _is_event(after) and not _is_country(piece)
        if place is not None and (said or named_for or not (piece.named.actors or piece.named.doubt)):
            found[at] = Piece("place", piece.text, place, named=piece.named)
    return found


def _is_unknown(piece: Piece) -> bool:
    return piece.named is not None and [actor.kind for actor in piece.named.actors] == [None]


def _is_country(piece: Piece) -> bool:
    return piece.named is not None and any(actor.name == piece.named.place for actor in piece.named.actors)


def _is_event(piece: Piece | None) -> bool:
    return piece is not None and piece.tag == "event"


def _before(pieces: Sequence[Piece], at: int) -> Piece | None:
    """The piece before, articles aside."""
    at -= 1
    while at >= 0 and pieces[at].tag == "filler":
        at -= 1
    return pieces[at] if at >= 0 else None


def with_countries(pieces: Sequence[Piece]) -> list[Piece]:
    """A country for "which Chinese officials", a region for "which African leaders", and a side, of a country or of a
    region, for "US diplomats" who are not asked for.
    """
    found: list[Piece] = []
    for at, piece in enumerate(pieces):
        nation, within = _nation(piece), _region(piece)
        if (nation or within) is not None and at + 1 < len(pieces) and pieces[at + 1].tag == "people":
            asked = at > 0 and pieces[at - 1].tag == "which"
            whole, side = ("country", "side") if nation else ("region", "region_side")
            found.append(Piece(whole if asked else side, piece.text, nation or within or ""))
        else:
            found.append(piece)
    return found


def with_sides_named(pieces: Sequence[Piece]) -> list[Piece]:
    """The sides as states that take part, where "who" asks for others. Raises Unclear for those of a region."""
    if any(piece.tag == "region_side" for piece in pieces):
        raise Unclear("whom all of a region met is not looked up, but whom one of its states met")
    return [_state(piece) if piece.tag == "side" else piece for piece in pieces]


def _state(side: Piece) -> Piece:
    country = knowledge_base().country(side.value)
    if country is None:
        return side
    state = Actor(name=country.known.name, entity_id=country.known.id, kind="country", country=side.value)
    return Piece("name", side.text, named=Named(1, side.text, (state,)))


def _region(piece: Piece) -> str | None:
    """The region that an adjective or a body stands for: "African", "EU"."""
    found = region(piece.text) if piece.named is not None else None
    return found.name if found is not None else None


def _nation(piece: Piece) -> str | None:
    if piece.named is None or piece.tag != "name":
        return None
    return piece.named.nationality or next((a.country for a in piece.named.actors if a.kind == "country"), None)
