"""Joining the tellings of one document that speak of the same encounter."""

import datetime as dt
from dataclasses import dataclass, field

from nlp.components.actors import Actor
from nlp.components.distribution import is_one_on_one
from nlp.components.event_words import words
from nlp.components.lead import is_anew, is_background, is_earlier
from nlp.components.syntax import beside
from nlp.components.talked_there import is_talk_at
from nlp.components.telling import OFF, OPEN, SETTLED, Part, Telling, When, Where
from nlp.components.telling_types import is_forum, is_occasion

NEAR = 40
TWO_SIDES = 2
LONG_AGO = dt.timedelta(days=60)
INDEFINITE = frozenset({"a", "an", "another"})


@dataclass(slots=True, eq=False)
class Joined:
    """One encounter of a document: its tellings in text order, the first that named it leading."""

    tellings: list[Telling] = field(default_factory=list)

    @property
    def lead(self) -> Telling:
        """The telling that founded the group."""
        return self.tellings[0]

    def parts(self) -> list[Part]:
        """Everybody named by a telling, each once; a country only where none of its people is named."""
        found: dict[str, Part] = {}
        for telling in self._naming():
            for part in telling.parts:
                known = found.get(part.actor.id)
                if known is None or (known.role == "participant" and part.role != "participant"):
                    found[part.actor.id] = part
        named = _without_by_names(list(found.values()))
        return _without_represented(named, keep_hosts=self.lead.type in ("visit", "gathering"))

    def _naming(self) -> list[Telling]:
        """The tellings that may say who took part: what a classifier found beside a frame adds nobody."""
        framed = [t for t in self.tellings if not t.learned]
        return framed if any(len(t.sides()) >= TWO_SIDES for t in framed) else self.tellings

    def whens(self) -> list[When]:
        """All dates given, in text order."""
        return [t.when for t in self.tellings if t.when is not None]

    def wheres(self) -> list[Where]:
        """All places given, in text order."""
        return [t.where for t in self.tellings if t.where is not None]


def _without_by_names(parts: list[Part]) -> list[Part]:
    """Each forum once: "the Second Forum on Peace" is "the Peace Forum" named before."""
    kept: list[Part] = []
    for part in parts:
        body = part.actor.kind == "organization" and not part.actor.known
        if not (body and any(p.actor.kind == "organization" and _same_forum(p.actor, part.actor) for p in kept)):
            kept.append(part)
    return kept


def _without_represented(parts: list[Part], keep_hosts: bool) -> list[Part]:
    people = {p.actor.country for p in parts if p.actor.kind == "person"}
    return [
        p
        for p in parts
        if p.actor.kind != "country" or p.actor.country not in people or (keep_hosts and p.role == "host")
    ]


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
    return sorted(groups, key=lambda g: g.lead.trigger.i)


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
    return (
        all(_same_type(t, telling) and _same_time(t, telling) for t in group.tellings)
        and not _is_another(group, telling)
        and not (is_one_on_one(telling) and len({p.actor.country for p in group.parts()}) > TWO_SIDES)
        and not any(_is_held_beside(t, telling) or _is_held_beside(telling, t) for t in group.tellings)
        and _same_actors(group, telling)
        and all(_status_agrees(t, telling) for t in group.tellings)
        and all(_dates_agree(w, telling.when) for w in group.whens())
        and all(_places_agree(w, telling.where) for w in group.wheres())
    )


def _is_held_beside(meeting: Telling, forum: Telling) -> bool:
    """ "Met on the sidelines of the summit": the summit is not their meeting, whoever else it names."""
    return meeting.type == "meeting" and forum.type == "gathering" and beside(forum.trigger) != forum.trigger


def _is_of_a_forum(group: Joined) -> bool:
    return group.lead.type == "gathering" and any(p.actor.kind == "organization" for p in group.parts())


def _same_time(a: Telling, b: Telling) -> bool:
    """The one last met, or the earlier meeting, is another than the one told as news, unless both are of one day."""
    if is_earlier(a.trigger) == is_earlier(b.trigger):
        return True
    return a.when is not None and b.when is not None and a.when.start == b.when.start


def _is_another(group: Joined, telling: Telling) -> bool:
    """ "They met in 2017 ... A four-way meeting closed the week": what "a" brings up is not what was long before."""
    published, noun = telling.trigger.doc._.published, telling.trigger
    if telling.when is not None or published is None or not any(c.lower_ in INDEFINITE for c in noun.children):
        return False
    if any(t.when is None or t.trigger.sent == noun.sent for t in group.tellings):
        return False
    return all(w.end < (published - LONG_AGO).isoformat() for w in group.whens())


def _same_type(a: Telling, b: Telling) -> bool:
    if a.type == b.type:
        return not (a.type == "call" and {a.mode, b.mode} == {"phone", "video"})
    pair = {a.type, b.type}
    if "visit" in pair:
        return False
    if "call" in pair:
        other = a if a.type != "call" else b
        call = a if a.type == "call" else b
        apart = _is_at(other) and not is_talk_at(call, other)
        return "gathering" not in pair and not apart and (other.mode == "unknown" or call.mode == "unknown")
    return True


def _is_at(telling: Telling) -> bool:
    """Whether a meeting is told with its city or venue, where nobody telephones: "their meeting in New York"."""
    where = telling.where
    settled = telling.word.frame not in ("conferring", "jointly", "telling") and not telling.learned
    return settled and where is not None and where.rank == 0 and bool(where.city or where.venue)


def _same_actors(group: Joined, telling: Telling) -> bool:
    mine, theirs = group.parts(), telling.parts
    loosely = telling.definite or telling.word.frame in ("telling", "conferring", "jointly")
    loosely = loosely or _names_the_states(group, telling)
    if not theirs and group.lead.type != "visit":
        return False
    covered = sum(any(_stands_for(m.actor, t.actor, loosely) for m in mine) for t in theirs)
    covers = sum(any(_stands_for(m.actor, t.actor, loosely) for t in theirs) for m in mine)
    if group.lead.type == "visit":
        return _same_visit(group, telling)
    if group.lead.type == "gathering" or telling.type == "gathering":
        return _same_gathering(
            mine, theirs, covered, covers, telling.definite and telling.word.frame in ("forum", "attending")
        )
    if len(telling.sides()) < 2:
        return covered == len(theirs)
    return covered == len(theirs) or covers == len(mine)


def _names_the_states(group: Joined, telling: Telling) -> bool:
    """ "A, B and C held the 10th meeting of Korea, Japan and China": a sentence with the states and their people."""
    if all(t.trigger.sent != telling.trigger.sent for t in group.tellings):
        return False
    parts = group.parts()
    both = {p.actor.country for p in parts} == {p.actor.country for p in telling.parts}
    return (
        both and len(telling.sides()) > 1 and {p.actor.kind for p in (*parts, *telling.parts)} == {"country", "person"}
    )


def _stands_for(mine: Actor, theirs: Actor, loosely: bool) -> bool:
    if mine.id == theirs.id:
        return True
    kinds = {mine.kind, theirs.kind}
    return loosely and kinds == {"person", "country"} and mine.country is not None and mine.country == theirs.country


def _same_gathering(mine: list[Part], theirs: list[Part], covered: int, covers: int, loosely: bool) -> bool:
    forums = [p.actor for p in mine if p.actor.kind == "organization"]
    others = [p.actor for p in theirs if p.actor.kind == "organization"]
    if forums and others:
        return any(_same_forum(a, b) for a in forums for b in others)
    if bool(forums) != bool(others):
        return loosely and not others
    return covered == len(theirs) or covers == len(mine)


def _same_forum(a: Actor, b: Actor) -> bool:
    """The same body, or the same words of a name without its number: "the Second Forum on Peace", "the Peace Forum"."""
    if a.id == b.id:
        return True
    words_a, words_b = _name_words(a), _name_words(b)
    return not (a.known and b.known) and (words_a <= words_b or words_b <= words_a)


def _name_words(actor: Actor) -> set[str]:
    return {w for w in actor.name.lower().split() if w not in words("forum_fillers")}


def _same_visit(group: Joined, telling: Telling) -> bool:
    guests = {p.actor.id for t in group.tellings for p in t.parts if p.role == "guest"}
    theirs = {p.actor.id for p in telling.parts if p.role == "guest"}
    if not theirs:
        return telling.definite and _is_near(group, telling)
    hosts = {w.country for w in group.wheres() if w.country}
    there = telling.where.country if telling.where else None
    return bool(guests & theirs) and (there is None or not hosts or there in hosts)


def _is_near(group: Joined, telling: Telling) -> bool:
    """Whether a back reference ("the trip") follows within a sentence or two."""
    earlier = [t.trigger.i for t in group.tellings if t.trigger.i < telling.trigger.i]
    return bool(earlier) and telling.trigger.i - max(earlier) <= NEAR


def _status_agrees(a: Telling, b: Telling) -> bool:
    """One status, or two that may be said of one encounter in one document."""
    if a.status == b.status or {a.status, b.status} <= SETTLED or {a.status, b.status} <= OPEN:
        return True
    if "joint conference" in (a.word.lemma, b.word.lemma):
        return a.word.lemma != b.word.lemma  # what they tell the press belongs to their meeting, planned or not
    if _is_word_of_a_plan(*sorted((a, b), key=lambda t: t.trigger.i)):
        return True
    if {a.status, b.status} & OFF:
        return bool({a.status, b.status} & OPEN)
    if _came_to_pass(*sorted((a, b), key=lambda t: t.trigger.i)):
        return True
    return a.when is not None and b.when is not None and a.when.start == b.when.start and a.when.precision == "day"


def _is_word_of_a_plan(plan: Telling, later: Telling) -> bool:
    """ "They will meet on Friday. They agreed to a ferry": that two agree, undated, is no encounter beside a plan."""
    agreeing = later.word.frame == "conferring" and later.when is None and later.where is None
    return agreeing and plan.status in OPEN and later.trigger.i - plan.trigger.i <= NEAR


def _came_to_pass(earlier: Telling, later: Telling) -> bool:
    """A live report first tells what will be and then that it was, on the day of publication."""
    published = later.trigger.doc._.published
    if published is None or earlier.status not in OPEN or later.status not in SETTLED or later.definite:
        return False
    day = published.isoformat()
    today = all(t.when is None or t.when.start <= day <= t.when.end for t in (earlier, later))
    return today and not is_background(later.trigger) and not is_anew(earlier.trigger)


def _dates_agree(a: When, b: When | None) -> bool:
    return b is None or (a.start <= b.end and b.start <= a.end)


def _places_agree(a: Where, b: Where | None) -> bool:
    if b is None:
        return True
    if a.city and b.city:
        return not a.is_other_city(b)
    return not (a.country and b.country) or a.country == b.country
