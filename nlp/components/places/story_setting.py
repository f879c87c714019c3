"""Where a story is set: those whom its opening names, and who meet on its days, meet there if nothing says otherwise.

"DOHA, Dec 5 - Ministers arriving in Doha for the climate conference were told to stop ... The German minister conferred
with his Chinese colleague late on Tuesday": a story names its city once, and then tells who met whom.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token

from nlp.components.encounters.found import Found, sentences
from nlp.components.encounters.inheritance import is_one_before
from nlp.components.frames.casting import Casting
from nlp.components.frames.syntax import SUBJECTS, children
from nlp.components.places.place_context import dateline_city
from nlp.components.places.place_steps import is_of_place, placed_objects
from nlp.components.places.places import place_of
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import OFF, SETTLED, When, Where

_OPENING = 120
"""Words at the beginning of a story in which it says who is there."""
_SENTENCES = 2
"""Sentences that say where a story without a dateline is set."""
_BUSY = 3
"""So many encounters in one city show where a story is set."""
_DAYS = dt.timedelta(days=1)
"""So long before and after the day of a story its people are still, or already, where it is set."""
_LONG_BEFORE = dt.timedelta(days=14)
"""So long before a story its people were somewhere else."""
_AHEAD = frozenset({"could", "may", "might", "to", "will", "would"})
_SAYING = frozenset({"add", "announce", "confirm", "declare", "report", "say", "tell", "write"})
_IN = frozenset({"at", "in", "into", "to"})


def place_in_setting(doc: Doc, casting: Casting) -> list[Found]:
    """Give the encounters in person without any place that of the story, if they are of it; those placed so."""
    encounters: list[Found] = doc._.encounters
    unplaced = [f for f in encounters if f.type in ("meeting", "gathering") and not _is_placed(f) and _may_be(f)]
    where, said = _setting(doc, casting) if unplaced and doc._.published is not None else (None, -1)
    if where is None and unplaced:
        unplaced = [f for f in unplaced if f.when is not None]
        where = _busiest_city(encounters, doc._.published)
    if where is None:
        return []
    gatherings = [f for f in unplaced if f.type == "gathering"]
    meetings = [f for f in unplaced if f.type != "gathering"]  # who gathers there meets there as well
    return [f for group in (gatherings, meetings) for f in _placed_there(doc, group, where, said, casting)]


def _placed_there(doc: Doc, unplaced: list[Found], where: Where, said: int, casting: Casting) -> list[Found]:
    """Those of the unplaced that are of the story, which have its city now."""
    encounters: list[Found] = doc._.encounters
    unplaced = [f for f in unplaced if all(s.start != said for s in sentences(f))]  # its own sentence says where it was
    opening = {a.id for m in doc._.mentions if m.start < doc._.title_end + _OPENING for a in m.actors}
    there = [o for o in encounters if o.status not in OFF and _city(o) == where.city]
    elsewhere = [
        o for o in encounters if o.type != "call" and o.status not in OFF and _city(o) not in (None, where.city)
    ]
    of_it = [f for f in unplaced if _is_of_it(f, where, opening, there, doc)]
    placed = [f for f in of_it if not _is_away(f, elsewhere) and not _is_said_elsewhere(f, where, casting)]
    for found in placed:
        venue = found.where.venue if found.where is not None else None
        found.where = replace(where, venue=venue, rank=1)
    return placed


def _setting(doc: Doc, casting: Casting) -> tuple[Where | None, int]:
    """The city of the dateline, else the one in which a sentence of the first puts something, and where that starts."""
    filed = dateline_city(doc)
    if filed is not None:
        return (replace(filed, venue=None) if filed.city else None), -1
    found: dict[str, tuple[Where, int]] = {}
    before = _told_of_before(doc)
    for number, sentence in enumerate(s for s in doc.sents if s.start >= doc._.title_end):
        if number >= _SENTENCES:
            break
        for token in sentence:
            if (
                token.dep_ == "pobj"
                and token.pos_ == "PROPN"
                and token.head.lower_ in _IN
                and not _is_topic(token, before)
            ):
                where = place_of(token, casting)
                if where is not None and where.city and where.country:
                    found.setdefault(where.city, (replace(where, venue=None), sentence.start))
    return next(iter(found.values())) if len(found) == 1 else (None, -1)


def _busiest_city(encounters: Sequence[Found], published: dt.date | None) -> Where | None:
    """Where most of what a text without a dateline tells of its own days is, or all of it with a gathering."""
    if published is None:
        return None
    there: dict[str, list[Found]] = {}
    for found in encounters:
        if found.type != "call" and found.status not in OFF and _is_near(found.when, published) and _city(found):
            there.setdefault(_city(found) or "", []).append(found)
    most = max(there.values(), key=len, default=[])
    others = sum(map(len, there.values())) - len(most)
    gathered = not others and any(found.type == "gathering" for found in most)
    first = most[0].where if most else None
    busy = len(most) >= _BUSY and len(most) > others
    return replace(first, venue=None) if first is not None and (busy or gathered) else None


def _is_near(when: When | None, published: dt.date) -> bool:
    if when is None:
        return False
    return dt.date.fromisoformat(when.start) - _DAYS <= published <= dt.date.fromisoformat(when.end) + _DAYS


def _told_of_before(doc: Doc) -> set[int]:
    """The words that tell of what was long before: "they last met in Antalya in March"."""
    encounters: list[Found] = doc._.encounters
    long_before = (doc._.published - _LONG_BEFORE).isoformat()
    past = (f for f in encounters if is_one_before(f) or (f.when is not None and f.when.end < long_before))
    return {telling.trigger.i for found in past for telling in found.tellings}


def _is_topic(place: Token, before: set[int]) -> bool:
    """ "Briefed him about riots in Maputo", "plan to meet in Lima", "before going to Oslo": spoken of, or to come.

    Or it is of one of the words that tell of what was `before`.
    """
    for node in place.ancestors:
        if node.i in before:
            return True
        if node.pos_ in ("VERB", "AUX"):
            ahead = any(c.lower_ in _AHEAD for c in children(node, "aux"))
            of_other_time = node.dep_ == "pcomp" and node.head.lower_ in words("other_matters")
            return of_other_time or ahead
        spoken_of = node.dep_ == "dobj" and node.head.lemma_ in words("topic_verbs") | words("issue_verbs")
        about = node.dep_ == "prep" and node.lower_ in words("other_matters") and not is_of_place(node)
        if spoken_of or about or node.dep_ in SUBJECTS:
            return True
    return False


def _is_said_elsewhere(found: Found, where: Where, casting: Casting) -> bool:
    """ "Said in Lima that he had discussed it": what a story of another town has somebody tell."""
    told = (
        token
        for sentence in sentences(found)
        for token in sentence
        if token.dep_ == "prep" and token.lower_ == "in" and token.head.lemma_ in _SAYING
    )
    return any(w.city not in (None, where.city) for token in told for w in placed_objects(token, casting))


def _is_placed(found: Found) -> bool:
    return found.where is not None and found.where.city is not None


def _may_be(found: Found) -> bool:
    """What is, or was on a stated day to be, held in person, not once before; what is proposed is nowhere yet."""
    by_wire = found.mode in ("phone", "video")
    on = found.status in (*SETTLED, "planned") or (found.status == "cancelled" and found.when is not None)
    return not by_wire and on and not is_one_before(found)


def _is_of_it(found: Found, where: Where, opening: set[str], there: Sequence[Found], doc: Doc) -> bool:
    """Whether an encounter is of the days of the story, by people of it; an undated one by people who met there.

    A live page that a town heads tells of whoever is there.
    """
    if found.where is not None and found.where.country not in (None, where.country):
        return False
    mine = {part.actor.id for part in found.parts}
    shared = any(mine & {part.actor.id for part in other.parts} for other in there)
    if found.when is None:
        return shared
    gathered = any(other.type == "gathering" for other in there)
    of_page = doc._.live_town is not None and not doc._.told_from
    return _is_near(found.when, doc._.published) and (of_page or shared or bool(mine & opening) or gathered)


def _is_away(found: Found, elsewhere: Sequence[Found]) -> bool:
    """Whether somebody who takes part is told to have been in another city on that day."""
    people = {part.actor.id for part in found.parts if part.actor.kind == "person"}
    return any(people & {p.actor.id for p in other.parts} and _overlap(found.when, other.when) for other in elsewhere)


def _overlap(one: When | None, other: When | None) -> bool:
    return one is not None and other is not None and one.start <= other.end and other.start <= one.end


def _city(found: Found) -> str | None:
    return found.where.city if found.where is not None else None
