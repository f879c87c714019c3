"""Where a telling says its encounter was: the places of its clause, nearest first, and what its sentence points at."""

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from nlp.components.casting import Casting
from nlp.components.event_words import triggers, words
from nlp.components.places import SEAT, gathers_at_its_seat, is_venue, place_of, seat_city
from nlp.components.syntax import children, conjuncts, prepositional
from nlp.components.telling import Telling, Where
from nlp.knowledge.base import knowledge_base

MAX_DISTANCE = 4
APART = 3
"""Steps of a place that stands with another word for an encounter of the same sentence."""

PLACING = frozenset({"to", "in", "at", "into"})
GUESS = 1
"""The rank of a place that a journey implies, which names no host."""

_Placed = tuple[int, int, Where]


def assign_places(tellings: list[Telling], casting: Casting) -> None:
    """Give every telling the place of its own clause. Calls have none: who "talked in Algiers" has met there."""
    for telling in tellings:
        if telling.type == "call" and telling.mode == "unknown":
            where = _clause_place(telling, casting)
            if (where is not None and (where.city or where.venue)) or _is_in_a_building(telling.trigger, casting):
                telling.type, telling.mode, telling.where = "meeting", "in_person", where
        elif telling.type != "call" and telling.where is None:
            telling.where = _clause_place(telling, casting)


def _is_in_a_building(trigger: Token, casting: Casting) -> bool:
    """ "Talked at the presidential palace", which names no place."""
    inside = (p for p in trigger.sent if p.lower_ in ("in", "at") and _preposition_steps(p, trigger, casting) == 0)
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
        (steps, abs(preposition.i - trigger.i), where)
        for preposition in trigger.sent
        if (steps := _preposition_steps(preposition, trigger, casting)) is not None
        for where in _objects(preposition, casting)
    ]
    found += ((0, 0, where) for where in before_noun(trigger, casting))
    found += _of_motion(trigger, casting)
    found += ((0, 0, where) for where in _asked_to(trigger, casting))
    found += _on_sidelines(trigger, casting)
    found += ((1, 0, where) for where in _relative_place(trigger, casting))
    found.sort(key=lambda f: (f[2].rank, *f[:2]))
    return merge_places([where for _, _, where in found])


def _objects(preposition: Token, casting: Casting) -> Iterator[Where]:
    for obj in (t for o in children(preposition, "pobj") for t in conjuncts(o)[:1]):
        where = place_of(obj, casting)
        if where is not None:
            yield where


def _preposition_steps(preposition: Token, trigger: Token, casting: Casting) -> int | None:
    """How far a preposition of place stands from the trigger, None if it is none or places something else."""
    if preposition.dep_ != "prep" or not is_of_place(preposition):
        return None
    return _steps(preposition.head, trigger, casting)


def is_of_place(preposition: Token) -> bool:
    """Whether a preposition puts something at its object: "in", "on the outskirts", "set for Geneva"."""
    if preposition.lower_ == "for":
        return preposition.head.lemma_ in words("scheduling_verbs")
    if preposition.lower_ == "on":
        parts = words("settlement_nouns") | words("part_nouns")
        return any(t.lemma_.lower() in parts for t in children(preposition, "pobj"))
    return preposition.lower_ in words("place_prepositions")


def before_noun(trigger: Token, casting: Casting) -> list[Where]:
    """The city or venue in the words before a trigger noun: "their Geneva talks", "the White House meeting"."""
    if trigger.pos_ != "NOUN":
        return []
    named = [t for t in children(trigger, "compound", "nmod", "poss") if t.pos_ == "PROPN"]
    wheres = [place_of(t, casting) for t in named if t.ent_type_ != "PERSON"]
    return [where for where in wheres if where is not None and (where.city or where.venue)]


def _steps(head: Token, trigger: Token, casting: Casting) -> int | None:
    """How far the preposition's head is from the trigger, up from it or down in its own phrase; None if apart."""
    if head == trigger:
        return 0
    below = trigger
    for step, above in enumerate(trigger.ancestors, 1):
        if step > MAX_DISTANCE:
            break
        if below != trigger and below.lemma_ in words("preparing") and below.dep_ in ("xcomp", "advcl"):
            return None  # "met in Oslo to prepare a summit"
        if above == head:
            said = above.lemma_ in words("report_verbs") and below.dep_ in ("ccomp", "parataxis")
            return None if said or _is_left_behind(above, below) else step
        below = above
    if head.dep_ in ("acl", "relcl") and head.lemma_ in words("light_verbs") | words("host_verbs"):
        attended = trigger.lemma_ in ("attend", "join", "skip", "boycott") and head.head.head == trigger
        if head.head == trigger or attended:
            return 1
        return APART if _is_beside(head.head, trigger) else None
    if not trigger.is_ancestor(head):
        return None
    if head.pos_ in ("PROPN", "ADP", "ADV") or head.lemma_.lower() in words("venue_nouns"):
        return 1
    mention = casting.mention(head)
    if head.lemma_.lower() in words("representatives") or (mention is not None and mention.form != "pronoun"):
        return 2  # "met with two generals in Kisoro"
    return APART if _is_event_noun(head) and _is_beside(head, trigger) else None


def _is_left_behind(above: Token, below: Token) -> bool:
    """ "Arrived in Moscow after talks with": the place of what came next."""
    arriving = above.lemma_ in words("motion_verbs") - words("light_verbs")
    return arriving and any(t.lower_ in words("afterwards") for t in [below, *children(below, "mark")])


def _is_event_noun(token: Token) -> bool:
    return token.pos_ == "NOUN" and (token.lemma_.lower(), "noun") in triggers()


def _is_beside(noun: Token, trigger: Token) -> bool:
    """Another word for the encounter in its clause: "hosts a meeting with leaders during a summit held at"."""
    if not _is_event_noun(noun):
        return False
    if noun.head == trigger and noun.dep_ == "nsubj":
        return True  # "a session in Berlin will bring together"
    verb = next((a for a in (trigger, *trigger.ancestors) if a.pos_ in ("VERB", "AUX")), None)
    return verb is not None and noun.head.head == verb and noun.head.lower_ in ("during", "at", "for")


def _on_sidelines(trigger: Token, casting: Casting) -> Iterator[_Placed]:
    """ "On the sidelines of the General Assembly": in the city where a forum always gathers."""
    for noun in trigger.sent:
        if noun.lemma_.lower() not in words("beside_forums") or noun.dep_ != "pobj":
            continue
        steps = _steps(noun.head.head, trigger, casting)
        for token in prepositional(noun, "of") if steps is not None else ():
            mention = casting.mention(token)
            actor = mention.actors[0] if mention is not None and mention.actors else None
            seat = knowledge_base().seat(actor.id) if actor is not None and actor.known else None
            where = seat_city(actor, seat, token) if seat is not None and actor is not None else None
            if where is not None and actor is not None and gathers_at_its_seat(actor):
                yield steps or 0, 0, replace(where, rank=SEAT)


def _asked_to(trigger: Token, casting: Casting) -> Iterator[Where]:
    """ "His summons to Warsaw", "invited her to Nairobi"."""
    if trigger.lemma_.lower() in words("asking_over"):
        for preposition in children(trigger, "prep"):
            yield from _objects(preposition, casting) if preposition.lower_ == "to" else ()


def _of_motion(trigger: Token, casting: Casting) -> Iterator[_Placed]:
    """ "Flew to Geneva for talks", "visited Oslo to meet", and "left Genoa after a summit"."""
    below = trigger
    for step, verb in enumerate(trigger.ancestors, 1):
        if step > MAX_DISTANCE:
            return
        if verb.pos_ in ("VERB", "AUX") and verb.lemma_ in words("motion_verbs") | words("leaving_verbs"):
            for target in _motion_targets(verb, below):
                where = place_of(target, casting)
                of_forum = (trigger.lemma_.lower(), "noun") in triggers() and trigger.lemma_.lower() in words(
                    "forum_names"
                )
                if where is not None and (where.city or where.venue or of_forum):
                    yield step, 0, replace(where, rank=GUESS)
        below = verb


def _motion_targets(verb: Token, below: Token) -> Iterator[Token]:
    """Where one goes for what hangs on `below`, or where one leaves after it."""
    after = below.lower_ in ("after", "following") or any(c.lower_ == "after" for c in children(below, "mark"))
    if verb.lemma_ in words("leaving_verbs") and after:
        yield from children(verb, "dobj")
        yield from (t for p in children(verb, "prep") if p.lower_ == "from" for t in children(p, "pobj"))
    elif verb.lemma_ in words("motion_verbs") and not _is_left_behind(verb, below):
        purpose = below.lower_ in ("for", "at") or below.dep_ in ("advcl", "xcomp", "conj", "relcl")
        if purpose and verb.lemma_ == "visit":
            yield from children(verb, "dobj")
        elif purpose:
            prepositions = [q for p in children(verb, "prep") for q in (p, *children(p, "prep"))]
            yield from (t for p in prepositions if p.lower_ in ("to", "into") for t in children(p, "pobj"))


def _relative_place(trigger: Token, casting: Casting) -> Iterator[Where]:
    """ "Samarkand, where he is to meet him"."""
    for node in (trigger, *trigger.ancestors):
        where = next((c for c in node.children if c.lower_ == "where" and c.i < node.i), None)
        if where is not None:
            antecedent = node.head if node.dep_ == "relcl" and node.head.i < where.i else None
            if antecedent is not None and antecedent.ent_type_ in ("DATE", "TIME"):  # "to Baku on Monday, where"
                antecedent = _goal_before(antecedent)
            nearby = [antecedent] if antecedent is not None else _names_before(where)
            found = next((w for t in nearby if (w := place_of(t, casting)) is not None), None)
            if found is not None:
                yield found
            return
        if node.dep_ == "ROOT":
            return


def _goal_before(day: Token) -> Token | None:
    """Where one goes by the clause that a day stands in."""
    verb = next((a for a in day.ancestors if a.pos_ in ("VERB", "AUX")), None)
    goals = [p for p in children(verb, "prep") if p.lower_ in PLACING and p.i < day.i] if verb is not None else []
    return next((t for p in reversed(goals) for t in children(p, "pobj") if t.ent_type_ not in ("DATE", "TIME")), None)


def _names_before(where: Token) -> list[Token]:
    """The name right before "where" and a comma."""
    start = max(where.sent.start, where.i - 3)
    return [t for t in reversed(list(where.doc[start : where.i])) if t.pos_ == "PROPN"][:1]
