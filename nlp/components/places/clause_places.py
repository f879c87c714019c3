"""Where a telling says its encounter was: the places of its clause, nearest first, and what its sentence points at."""

from spacy.tokens import Token

from nlp.components.frames.casting import Casting
from nlp.components.frames.syntax import children
from nlp.components.places.implied_places import asked_to, of_motion, on_sidelines, onward, relative_places
from nlp.components.places.met_in_turn import beside_counterpart
from nlp.components.places.place_context import here
from nlp.components.places.place_steps import placed_objects, preposition_steps
from nlp.components.places.places import place_of
from nlp.components.places.venue_names import is_venue
from nlp.components.tellings.telling import Telling, Where

_BESIDE = 3
"""Steps by which the place of a verb before is further away than one behind its own object."""


def assign_places(tellings: list[Telling], casting: Casting) -> None:
    """Give every telling the place of its own clause. Calls have none: who "talked in Algiers" has met there."""
    for telling in tellings:
        beside = beside_counterpart(telling, tellings, casting) if telling.where is None else None
        if telling.type == "call" and telling.mode == "unknown":
            where = beside or _clause_place(telling, casting)
            if (where is not None and (where.city or where.venue)) or _is_in_a_building(telling.trigger, casting):
                telling.type, telling.mode, telling.where = "meeting", "in_person", where
        elif telling.type != "call" and telling.where is None:
            telling.where = here(telling.trigger) or beside or _clause_place(telling, casting)


def _is_in_a_building(trigger: Token, casting: Casting) -> bool:
    """ "Talked at the presidential palace", which names no place."""
    inside = (p for p in trigger.sent if p.lower_ in ("in", "at") and preposition_steps(p, trigger, casting) == 0)
    return any(is_venue(t) for preposition in inside for t in children(preposition, "pobj"))


def merge_places(wheres: list[Where]) -> Where | None:
    """The first place, completed by the following ones as far as they do not contradict it."""
    if not wheres:
        return None
    whole = wheres[0]
    for other in wheres[1:]:
        if whole.is_other_city(other):
            continue
        if whole.country and other.country and whole.country != other.country:
            continue
        has_city = whole if whole.city else other
        whole = Where(
            whole.venue or other.venue,
            whole.city or other.city,
            whole.country or other.country,
            has_city.lat,
            has_city.lon,
            whole.entity_id or other.entity_id,
            whole.rank,
        )
    return whole


def _clause_place(telling: Telling, casting: Casting) -> Where | None:
    trigger = telling.trigger
    found = [
        (steps + _BESIDE * _is_of_verb_before(preposition, trigger), abs(preposition.i - trigger.i), where)
        for preposition in trigger.sent
        if (steps := preposition_steps(preposition, trigger, casting)) is not None
        for where in placed_objects(preposition, casting)
    ]
    found += ((0, 0, where) for where in before_noun(trigger, casting))
    found += onward(trigger, casting)
    found += of_motion(trigger, casting)
    found += ((0, 0, where) for where in asked_to(trigger, casting))
    found += on_sidelines(trigger, casting)
    found += ((1, 0, where) for where in relative_places(trigger, casting))
    found.sort(key=lambda f: (f[2].rank, *f[:2]))
    return merge_places([where for _, _, where in found])


def _is_of_verb_before(preposition: Token, trigger: Token) -> bool:
    """ "Was in Beirut in May, and in June saw X in Damascus": the place of the verb that the trigger is joined to."""
    joined = trigger.pos_ == "VERB" and trigger.dep_ == "conj" and preposition.i < trigger.i
    return joined and preposition.head == trigger.head


def before_noun(trigger: Token, casting: Casting) -> list[Where]:
    """The city or venue in the words before a trigger noun: "their Geneva talks", "the White House meeting"."""
    if trigger.pos_ != "NOUN":
        return []
    named = [t for t in children(trigger, "compound", "nmod", "poss") if t.pos_ == "PROPN"]
    wheres = [place_of(t, casting) for t in named if t.ent_type_ != "PERSON"]
    return [where for where in wheres if where is not None and (where.city or where.venue)]
