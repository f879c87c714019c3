"""The kind and way of an encounter once its sides and place are settled: two who were in a place met in person."""

import datetime as dt
from dataclasses import replace

from spacy.tokens import Token

from nlp.components.encounters.found import Found
from nlp.components.encounters.inheritance import is_within
from nlp.components.frames.syntax import children, prepositional
from nlp.components.tellings.event_words import words
from nlp.components.tellings.guest_stays import stay_place
from nlp.components.tellings.many_states import is_of_many_states
from nlp.components.tellings.same_room import is_of_many
from nlp.components.tellings.stays import is_left
from nlp.components.tellings.telling import SETTLED, Part, Telling, When, Where

RINGING = frozenset({"call", "dial", "phone", "ring", "telephone"})
IN_PERSON = frozenset({"at", "in", "on"})
"""What follows "call" where one goes: "a call on the king", "was called in"."""
OF_MANY = frozenset(
    {"assembly", "conclave", "conference", "congress", "convention", "forum", "gathering", "ministerial"}
)
"""Words for a gathering that is one though the text names two of those who attend."""
REACH, SOON = 3, 3
"""Sentences back to where a guest is told to be, and days from publication, in which he talks there to his hosts."""
HOURS = frozenset({"hour", "hours", "dinner", "lunch", "breakfast"})


def settle_kinds(encounters: list[Found]) -> list[Found]:
    """Correct types and modes, and give back the encounters that became meetings, whose roles are to be settled.

    A gathering of two sides is a meeting; a meeting with a place is in person; who "rang" did so by telephone. Nobody
    who is among his hosts telephones with them for hours.
    """
    became = []
    for found in encounters:
        if _is_of_two(found) or _was_on_stay(found, encounters):
            found.type, found.mode = "meeting", "in_person"
            became.append(found)
        elif found.type == "meeting" and found.where is None and all(map(_is_by_telephone, found.tellings)):
            found.type, found.mode = "call", "phone"
        elif found.mode == "unknown":
            placed = found.type == "meeting" and found.where is not None
            rung = found.type == "call" and any(_rings(telling.trigger) for telling in found.tellings)
            found.mode = "in_person" if placed else "phone" if rung else "unknown"
    for found in encounters:
        if found.type == "call" and found.mode == "unknown" and _is_of_phone_round(found, encounters):
            found.mode = "phone"
    return became


def _was_on_stay(found: Found, encounters: list[Found]) -> bool:
    """Whether two "talked for five hours" where one was the other's guest, and no word says by telephone; its place."""
    if found.type != "call" or found.mode != "unknown":
        return False
    long = any(_lasts(t.trigger) for t in found.tellings)
    found.where = (stay_place(found, encounters) if long else None) or _place_of_visit(found, encounters)
    return found.where is not None


def _place_of_visit(found: Found, encounters: list[Found]) -> Where | None:
    """ "Came to Kabul on Friday. He spoke with the minister": whose guest he was, or is to be, by then."""
    if found.status not in (*SETTLED, "planned"):
        return None
    first = found.tellings[0].trigger
    near = {first.sent.start, _sentence_before(first)}
    for visit in encounters:
        if _is_to_talk_there(found, visit) and visit.where is not None:
            return replace(visit.where, venue=None, rank=1)
        placed = (t for t in visit.tellings if t.where is not None)  # not "reached him on Monday and spoke with him"
        told = [t for t in placed if t.trigger.i < first.i and t.trigger.sent.start in near]
        if (
            told
            and found.status in (*SETTLED, "planned")
            and not any(is_left(t) for t in told)
            and is_within(found, visit)
        ):
            return replace(visit.where, venue=None, rank=1) if visit.where is not None else None
    return None


def _is_to_talk_there(found: Found, visit: Found) -> bool:
    """ "Has come to Moscow for two days. On Thursday he is to speak with the premier": a guest who is still there."""
    if found.status != "planned" or visit.type != "visit" or visit.status not in SETTLED or visit.where is None:
        return False
    first = found.tellings[0].trigger
    published, back = first.doc._.published, first.sent.start
    for _ in range(REACH):
        back = first.doc[back - 1].sent.start if back else 0
    told = [t.trigger for t in visit.tellings if back <= t.trigger.i < first.i and not is_left(t)]
    soon = found.when is not None and published is not None and _days_from(published, found.when) <= SOON
    there = visit.status == "ongoing" or (visit.when is not None and soon and _days_from(published, visit.when) <= 1)
    guests = {part.actor.id for part in visit.parts if part.role == "guest"}
    others = [part.actor for part in found.parts if part.actor.id not in guests]
    local = bool(others) and all(actor.country == visit.where.country for actor in others)
    return bool(told) and soon and there and local and len(others) < len(found.parts)


def _days_from(day: dt.date, when: When) -> int:
    """By how many days a time is off a day, before or after it."""
    start, end = dt.date.fromisoformat(when.start), dt.date.fromisoformat(when.end)
    return max((start - day).days, (day - end).days, 0)


def _sentence_before(token: Token) -> int:
    """Where the sentence before that of a token begins; flags and smileys of posts are none."""
    at = token.sent.start - 1
    while at > 0 and not token.doc[at].is_alpha and not token.doc[at].is_punct:
        at -= 1
    return int(token.doc[max(0, at)].sent.start)


def _lasts(verb: Token) -> bool:
    """ "Talked for more than five hours", as one does face to face."""
    return verb.lemma_ == "talk" and any(t.lower_ in HOURS for t in verb.subtree)


def _is_of_two(found: Found) -> bool:
    """Whether people or states of two sides meet, and no word says that others do."""
    if found.type != "gathering" or any(part.actor.kind == "organization" for part in found.parts):
        return False
    many = any(t.word.frame == "attending" or t.trigger.lemma_.lower() in OF_MANY for t in found.tellings)
    many = many or any(is_of_many(t.trigger) for t in found.tellings) or is_of_many_states(found)
    if not many and any(_is_only_where(part, found) for part in found.parts):
        many = all(map(_is_open_forum, found.tellings))  # "will attend the summit in Lima"
    return not many and len({part.actor.country or part.actor.id for part in found.parts}) == 2


def _is_open_forum(telling: Telling) -> bool:
    """A summit of which no word says with whom it is held."""
    return telling.word.frame == "forum" and not list(prepositional(telling.trigger, "with", "between"))


def _is_only_where(part: Part, found: Found) -> bool:
    """Whether a state is named but as where it takes place, and so is not the one that somebody meets there."""
    if part.actor.kind != "country" or part.role != "host":
        return False
    named = found.tellings[0].trigger.doc[part.token]
    return part.token < 0 or (named.dep_ == "pobj" and named.head.lower_ in ("in", "at"))


def _rings(trigger: Token) -> bool:
    """ "Rang", "called the president", "had them on the line", "spoke with A and, in a separate call, with B"."""
    lemma = trigger.lemma_.lower()
    if lemma in RINGING:
        return lemma != "call" or not (any(_goes(t) for t in trigger.children) or _names(trigger))
    beside = [t for t in trigger.subtree if t.dep_ == "pobj"]
    on_line = any(t.lower_ == "line" and t.head.lower_ == "on" and not children(t, "compound") for t in beside)
    return on_line or any(t.lower_ in words("phone") | {"call", "calls"} for t in beside)


def _is_by_telephone(telling: Telling) -> bool:
    """Whether somebody rings another for it, or no word tells of it beside a "telephoned" that the parse misses."""
    rung = any(t.lower_ in ("phoned", "telephoned") for t in telling.trigger.sent)
    return _is_rung_for(telling.trigger) or (telling.learned and rung)


def _is_rung_for(trigger: Token) -> bool:
    """ "Called him to discuss the border": what one rings somebody for."""
    return trigger.dep_ in ("advcl", "xcomp") and trigger.head.lemma_.lower() in RINGING and _rings(trigger.head)


def _goes(word: Token) -> bool:
    days = (t.ent_type_ in ("DATE", "TIME") for t in children(word, "pobj"))
    right_after = word.lower_ == "in" and word.i == word.head.i + 1
    return right_after or (word.lower_ in IN_PERSON and word.dep_ == "prep" and not any(days))


def _names(verb: Token) -> bool:
    """ "Called him an old friend", "called the talks useful"."""
    return bool(children(verb, "acomp")) or len(children(verb, "dobj", "oprd")) > 1


def _is_of_phone_round(found: Found, encounters: list[Found]) -> bool:
    """Whether one of the two spoke with others too by telephone about then: "He spoke Saturday to A, B and C"."""
    people = {part.actor.id for part in found.parts}
    return any(
        other.mode == "phone"
        and other.when is not None
        and found.when is not None
        and other.when.end == found.when.end
        and people & {part.actor.id for part in other.parts}
        for other in encounters
        if other.type == "call" and other is not found
    )
