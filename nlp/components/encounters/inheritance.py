"""What an encounter takes from those it is part of: the days of a visit or gathering, and a gathering its attendees."""

import datetime as dt

from nlp.components.dates.days_of_stays import day_within
from nlp.components.dates.vaguely_before import is_vaguely_before
from nlp.components.encounters.found import Found
from nlp.components.frames.ahead_of_forums import is_ahead
from nlp.components.frames.syntax import SIDELINES, children, prepositional
from nlp.components.tellings.event_words import TALKING, words
from nlp.components.tellings.telling import OFF, OPEN, SETTLED, Part, When
from nlp.components.text.lead import is_earlier

LONG_STAY = dt.timedelta(days=14)


def is_one_before(found: Found) -> bool:
    """Whether it is only told as one before, "their last meeting": what is told around it is of another time."""
    return all(is_earlier(telling.trigger) or is_vaguely_before(telling.trigger) for telling in found.tellings)


def is_on_visit(found: Found, encounters: list[Found]) -> bool:
    """Whether one side is on a visit in the other's country."""
    return any(is_within(found, visit) for visit in encounters)


def gather_attendees(encounters: list[Found]) -> None:
    """Who meets on the sidelines of a gathering attends it, or is to, where nobody receives somebody before it."""
    for gathering in encounters:
        for found in encounters:
            ahead = found.status == "planned" and all(p.role == "participant" for p in found.parts)
            there = found.type == "meeting" and (ahead or found.status in SETTLED)
            if there and is_beside(found, gathering):
                known = {p.actor.id for p in gathering.parts}
                gathering.parts += [
                    Part(p.actor, token=p.token)
                    for p in found.parts
                    if p.actor.kind == "person" and p.actor.id not in known
                ]


def inherit_dates(encounters: list[Found]) -> None:
    """A visit and its meetings, a gathering and its sidelines share their days where only one is dated."""
    given = {id(found): found.when for found in encounters}
    for found in encounters:
        if given[id(found)] is not None and found.when is not None:
            told = _day_of_gathering(found, encounters) or _day_of_visit(found, encounters)
            found.when = told or _day_of_talks(found, encounters) or found.when
            continue
        if is_one_before(found):
            continue
        partners = [o for o in encounters if given[id(o)] is not None and _go_together(found, o)]
        if len({o.when.start for o in partners if o.when}) == 1:
            found.when = partners[0].when
    for found in encounters:
        for telling in found.tellings:
            found.when = day_within(found.when, telling)


def _day_of_gathering(found: Found, encounters: list[Found]) -> When | None:
    """The days of the gathering at which two met, if it was over when the document was published that dates them."""
    if found.when is None or found.when.basis != "published":
        return None
    days = (other.when for other in encounters if other.when is not None and is_beside(found, other))
    return next((when for when in days if when.end < found.when.start), None)


def _day_of_visit(found: Found, encounters: list[Found]) -> When | None:
    """The days of the visit told just before, if it was over when the document was published that dates the meeting."""
    if found.when is None or found.when.basis != "published":
        return None
    first = found.tellings[0].trigger.sent.start
    for visit in encounters:
        ends = {telling.trigger.sent.end for telling in visit.tellings}
        over = first in ends and visit.when is not None and visit.when.end < found.when.start
        if over and (is_within(found, visit) or _is_told_there(found, visit)):
            return visit.when
    return None


def _is_told_there(found: Found, visit: Found) -> bool:
    """Whether the guest of a visit met others in its country, wherever they are from."""
    if visit.type != "visit" or found.type == "visit" or visit.where is None or found.where is None:
        return False
    guests = {p.actor.id for p in visit.parts if p.role == "guest"}
    return found.where.country == visit.where.country and any(p.actor.id in guests for p in found.parts)


def _day_of_talks(visit: Found, encounters: list[Found]) -> When | None:
    """The day told of what a guest did on a visit that has but the day of publication, if it is of before."""
    if visit.when is None or visit.when.basis != "published" or visit.status != "held":
        return None
    if any(t.trigger.tag_ == "NNS" and t.trigger.lemma_ in ("day", "week") for t in visit.tellings):
        return None  # "after two days in China that ended with talks on Monday"
    told = [o for o in encounters if o.when is not None and o.when.basis != "published" and o.type != "call"]
    talks = [o.when for o in told if o.when is not None and is_within(o, visit)]
    if len({when.start for when in talks}) != 1 or talks[0].end >= visit.when.start:
        return None
    late = dt.date.fromisoformat(visit.when.start) - dt.date.fromisoformat(talks[0].end) <= LONG_STAY
    return talks[0] if late else None


def _go_together(found: Found, other: Found) -> bool:
    return is_within(found, other) or is_within(other, found) or is_beside(found, other)


def is_beside(found: Found, gathering: Found) -> bool:
    """A meeting told in one sentence with a gathering, and no more certain than it, is on its sidelines."""
    if gathering.type != "gathering" or found.type != "meeting":
        return False
    mine = {t.trigger.sent.start for t in found.tellings if t.word.frame not in TALKING}
    settled = found.status in SETTLED
    if _are_apart(found.when, gathering.when):
        return False
    theirs = {t.trigger.sent.start for t in gathering.tellings if not is_ahead(t.trigger)}
    # what was called off was to have been at a gathering that may well have been held
    certain = found.status in OFF or settled == (gathering.status in SETTLED)
    return certain and (bool(mine & theirs) or _is_beside_that(found, gathering))


def _is_beside_that(found: Found, gathering: Found) -> bool:
    """ "The council met in Oslo on 6 May. On the fringes of that meeting, A and B talked": of what was just told."""
    for telling in found.tellings:
        sentence = telling.trigger.sent
        edges = (t for t in sentence if t.lower_ in SIDELINES)
        nouns = (o for edge in edges for o in prepositional(edge, "of"))
        if not any(c.lower_ in ("that", "this") for noun in nouns for c in children(noun, "det")) or not sentence.start:
            continue
        before = telling.trigger.doc[sentence.start - 1].sent
        if any(before.start <= t.trigger.i < before.end for t in gathering.tellings):
            return True
    return False


def is_on_sidelines(found: Found, gathering: Found) -> bool:
    """Whether a meeting beside a gathering is said to be on its sidelines, and not just told in one breath with it.

    "In Lima he will meet the president and attend the summit" has him be the guest of the one at home.
    """
    said = (t.lemma_.lower() for telling in found.tellings for t in telling.trigger.sent)
    return is_beside(found, gathering) and any(lemma in words("beside_forums") for lemma in said)


def _are_apart(met: When | None, gathered: When | None) -> bool:
    """Whether stated days keep them apart: "the first summit since 2019, when A met B"."""
    if met is None or gathered is None or met.basis == "published":
        return False
    return met.end < gathered.start or gathered.end < met.start


def is_within(found: Found, visit: Found) -> bool:
    """Whether a visit's guest meets there with its hosts."""
    sides = {p.actor.country for p in found.parts}
    people = {p.actor.id for p in found.parts}
    if visit.type != "visit" or found.type == "visit" or visit.where is None or visit.where.country not in sides:
        return False
    guests = {p.actor.id for p in visit.parts if p.role == "guest"}
    both = {visit.status, found.status}
    of_one_time = len(both) == 1 or both <= SETTLED or both <= OPEN or both <= OFF
    if _are_long_apart(found.when, visit.when):
        return False
    return bool(guests & people) and (of_one_time or _is_while_there(found, visit))


def _are_long_apart(met: When | None, visited: When | None) -> bool:
    """Whether both are dated, and so that nobody stays as long: talks now are not on the visit of last summer."""
    if met is None or visited is None or "published" in (met.basis, visited.basis):
        return False
    days = [dt.date.fromisoformat(day) for day in (met.start, met.end, visited.start, visited.end)]
    return days[0] - days[3] > LONG_STAY or days[2] - days[1] > LONG_STAY


def _is_while_there(found: Found, visit: Found) -> bool:
    """ "The emir, visiting Rabat, is to lunch with him", "is in Rabat today for talks": what is ahead of a guest."""
    there = (t.trigger for t in visit.tellings if t.trigger.lower_ == "visiting" or t.trigger.tag_ == "VBZ")
    told = {trigger.sent.start for trigger in there if trigger.lower_ == "visiting" or trigger.lemma_ == "be"}
    return found.status == "planned" and bool(told & {t.trigger.sent.start for t in found.tellings})
