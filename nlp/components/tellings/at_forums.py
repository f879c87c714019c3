"""Encounters that a classifier finds with a body for one side, where the words tell of a gathering of that body."""

from nlp.components.frames.syntax import children, governor
from nlp.components.status.negation import is_absence, is_negated
from nlp.components.tellings.telling import Telling
from nlp.components.tellings.telling_types import forums, is_forum

TWO_SIDES, MANY_SIDES = 2, 4


def take_for_gatherings(learned: list[Telling], told: list[Telling]) -> list[Telling]:
    """ "We will meet at the NATO ministerial", "the ministers of the G20 met, with X in the chair".

    What is found of a gathering beside the name of its forum, and without the forum, is left out.
    """
    gathered = {
        (t.trigger.sent.start, p.actor.id)
        for t in told
        if t.type == "gathering" and t.word.frame == "forum"
        for p in t.parts
        if p.actor.kind == "organization"
    }
    for telling in learned:
        bodies = [p for p in telling.parts if p.actor.kind == "organization"]
        if telling.type != "meeting" or len(bodies) != 1 or len(telling.sides()) != TWO_SIDES:
            continue
        sentence = telling.trigger.sent.start
        if is_forum(bodies[0].actor) or (sentence, bodies[0].actor.id) in gathered:
            telling.type, telling.mode = "gathering", "in_person"
            bodies[0].role = "participant"
            _add_speakers(telling, told)
    return [t for t in learned if not _is_beside_a_forum(t, told) or forums(t)]


def meet_at_forums(told: list[Telling]) -> None:
    """ "We will meet at the NATO ministerial": with nobody beside, those who meet at a forum are of its gathering."""
    for telling in told:
        if telling.word.frame != "reciprocal" or telling.type != "meeting" or len(telling.sides()) != 1:
            continue
        for forum in (t for t in told if t.word.frame == "forum" and forums(t)):
            if governor(forum.trigger)[0] == telling.trigger:
                telling.type, telling.mode = "gathering", "in_person"
                known = {p.actor.id for p in telling.parts}
                telling.parts += [p for p in forum.parts if p.actor.id not in known]


def without_hosting(told: list[Telling]) -> list[Telling]:
    """ "At the Negev summit, A hosted B, C and the ministers of D": many whom somebody hosts at a forum are at it."""
    gone = []
    for telling in told:
        if telling.word.frame != "hosting" or telling.type != "meeting" or len(telling.sides()) < MANY_SIDES:
            continue
        for forum in (t for t in told if t.word.frame == "forum" and t.type == "gathering" and forums(t)):
            verb, relation = governor(forum.trigger)
            if verb == telling.trigger and relation in ("at", "for"):
                known = {p.actor.id: p for p in forum.parts}
                for part in telling.parts:
                    part.role = "host" if part.role == "host" else "participant"
                    if part.actor.id in known:
                        known[part.actor.id].role = part.role
                forum.parts += [p for p in telling.parts if p.actor.id not in known]
                gone.append(telling)
    return [t for t in told if t not in gone]


def come_together(told: list[Telling]) -> list[Telling]:
    """ "The leaders of X met at an emergency session", "A, B, C and D met for a meeting of X": one gathering, met."""
    gone = []
    for met in told:
        its = next((gathering for gathering in told if _is_its_meeting(met, gathering)), None)
        if its is not None:
            known = {p.actor.id for p in met.parts}
            met.type, met.mode = its.type, its.mode
            met.parts += [p for p in its.parts if p.actor.id not in known]
            gone.append(its)
    return [t for t in told if t not in gone]


def _is_its_meeting(met: Telling, gathering: Telling) -> bool:
    """Whether a verb of meeting only says that those of a gathering that hangs on it came together."""
    if met.word.frame != "reciprocal" or met.type == "visit" or gathering.type != "gathering" or gathering is met:
        return False
    verb, relation = governor(gathering.trigger)
    if verb != met.trigger or relation not in ("at", "for", "in"):
        return False
    there = {p.actor.id for p in gathering.parts}
    bodies = {p.actor.id for p in forums(met)}
    if bodies and any(t.lower_ in ("a", "an") for t in children(gathering.trigger, "det")):
        return bodies <= there
    return relation == "for" and len(met.sides()) >= MANY_SIDES and {p.actor.id for p in met.parts} <= there


def without_beside(paired: list[Telling], told: list[Telling]) -> list[Telling]:
    """What no word tells of, without gatherings in a sentence that tells with whom a forum met."""
    forums_told = [t for t in told if len(t.sides()) >= TWO_SIDES]
    return [t for t in paired if not _is_beside_a_forum(t, forums_told)]


def _is_beside_a_forum(telling: Telling, told: list[Telling]) -> bool:
    named = (t for t in told if t.type == "gathering" and t.word.frame == "forum" and forums(t))
    return telling.type == "gathering" and any(t.trigger.sent == telling.trigger.sent for t in named)


def _add_speakers(learned: Telling, told: list[Telling]) -> None:
    """ "We will meet at the NATO ministerial," X said: whom the verb over the forum's name is said to have there."""
    if is_absence(learned.trigger) or is_negated(learned.trigger):
        return
    for forum in told:
        if forum.word.frame == "forum" and governor(forum.trigger)[0] == learned.trigger:
            known = {p.actor.id for p in forum.parts}
            forum.parts += [p for p in learned.parts if p.actor.kind == "person" and p.actor.id not in known]
