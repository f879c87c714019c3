"""Joining the tellings of one document that speak of the same encounter."""

from nlp.components.encounters.joined import Joined
from nlp.components.encounters.same_actors import same_actors
from nlp.components.encounters.same_occasion import (
    dates_agree,
    is_another,
    places_agree,
    same_time,
    same_type,
    status_agrees,
)
from nlp.components.encounters.told_once import told_once
from nlp.components.frames.syntax import beside, governor, stands_on_sidelines
from nlp.components.tellings.distribution import is_of_two
from nlp.components.tellings.telling import TWO_SIDES, Part, Telling
from nlp.components.tellings.telling_types import is_forum, is_occasion


def join(tellings: list[Telling]) -> list[Joined]:
    """Group tellings, the most complete ones first as founders, each later one joining the nearest group it fits."""
    groups: list[Joined] = []
    ranked = sorted(tellings, key=_rank)
    for telling in ranked:
        fitting = _forums_first([g for g in groups if _fits(g, telling)], telling)
        if telling.paired and any(not g.lead.paired for g in fitting):
            continue  # known already, by a word that tells of it
        if fitting:
            nearest = min(fitting, key=lambda g: (-_closeness(g, telling), abs(g.lead.trigger.i - telling.trigger.i)))
            nearest.tellings.append(telling)
        else:
            groups.append(Joined([telling]))
    for group in groups:
        group.tellings.sort(key=lambda t: t.trigger.i)
    return told_once(sorted(groups, key=lambda g: g.lead.trigger.i))


def _forums_first(fitting: list[Joined], telling: Telling) -> list[Joined]:
    """ "The summit opened" is the one that the text has named, rather than a meeting told with its host."""
    named = [g for g in fitting if telling.word.frame == "forum" and _is_of_a_forum(g)]
    return named or fitting


def _rank(telling: Telling) -> tuple[bool, bool, bool, int, bool, int]:
    """The tellings with the most sides first, but for those that a classifier finds without a word for them, or beside
    the name of a forum."""
    sides = min(len(telling.sides()), 3)
    vague = telling.learned and telling.type != "gathering" and any(is_forum(p.actor) for p in telling.parts)
    return telling.paired, is_occasion(telling), vague, -sides, telling.when is None, telling.trigger.i


def _closeness(group: Joined, telling: Telling) -> int:
    same_day = any(telling.when and w.start == telling.when.start for w in group.whens())
    same_status = any(t.status == telling.status for t in group.tellings)
    return 2 * same_day + same_status + len(_ids(group.parts()) & _ids(telling.parts))


def _ids(parts: list[Part]) -> set[str]:
    return {p.actor.id for p in parts}


def _fits(group: Joined, telling: Telling) -> bool:
    if is_occasion(telling) and not _is_of_a_forum(group):
        return False
    if any(t.goes_on is telling or telling.goes_on is t for t in group.tellings):
        return False
    return (
        all(same_type(t, telling) and same_time(t, telling) for t in group.tellings)
        and not is_another(group, telling)
        and not any(_are_told_apart(t, telling) for t in group.tellings)
        and not (is_of_two(telling) and len({p.actor.country for p in group.parts()}) > TWO_SIDES)
        and not any(_is_held_beside(t, telling) or _is_held_beside(telling, t) for t in group.tellings)
        and same_actors(group, telling)
        and all(status_agrees(t, telling) for t in group.tellings)
        and all(dates_agree(w, telling.when) for w in group.whens())
        and all(places_agree(w, telling.where) for w in group.wheres())
    )


def _are_told_apart(a: Telling, b: Telling) -> bool:
    """ "Called A and then B": what one verb tells of two counterparts is of two encounters."""
    if a.word is not b.word or not len(a.parts) == len(b.parts) == TWO_SIDES or a.trigger.sent != b.trigger.sent:
        return False
    return len({p.actor.id for p in (*a.parts, *b.parts)}) == TWO_SIDES + 1


def _is_held_beside(meeting: Telling, forum: Telling) -> bool:
    """ "Met on the sidelines of the summit", "was at a summit and met him on its sidelines": the summit is not their
    meeting, whoever else it names."""
    if meeting.type != "meeting" or forum.type != "gathering":
        return False
    return beside(forum.trigger) != forum.trigger or _is_on_sidelines(meeting)


def _is_on_sidelines(meeting: Telling) -> bool:
    verb = governor(meeting.trigger)[0] if meeting.trigger.pos_ == "NOUN" else None
    return any(stands_on_sidelines(node) for node in (meeting.trigger, verb) if node is not None)


def _is_of_a_forum(group: Joined) -> bool:
    return group.lead.type == "gathering" and any(p.actor.kind == "organization" for p in group.parts())
