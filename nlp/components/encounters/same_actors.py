"""Whether a telling names the same people, states or forum as an encounter."""

from spacy.tokens import Token

from nlp.components.encounters.joined import Joined, same_forum
from nlp.components.tellings.telling import Part, Telling

NEAR = 40
MANY = 3
_LEADING = frozenset({"chancellor", "emir", "king", "premier", "president", "queen", "sultan"})
"""Offices that single out one official, so that "the president" is not the foreign minister named before him."""


def same_actors(group: Joined, telling: Telling) -> bool:
    """Whether the actors of a telling are those of the encounter, as far as either names them."""
    mine, theirs = group.parts(), telling.parts
    loosely = telling.definite or telling.word.frame in ("telling", "conferring", "jointly")
    loosely = loosely or _names_the_states(group, telling)
    if not theirs and group.lead.type != "visit":
        return False
    covered = sum(any(_stands_for(m, t, loosely) for m in mine) for t in theirs)
    covers = sum(any(_stands_for(m, t, loosely) for t in theirs) for m in mine)
    if group.lead.type == "visit":
        return _same_visit(group, telling)
    if group.lead.type == "gathering" or telling.type == "gathering":
        both = group.lead.type == telling.type and _same_people(mine, theirs)
        return both or _same_gathering(
            mine, theirs, covered, covers, telling.definite and telling.word.frame in ("forum", "attending")
        )
    if len(telling.sides()) < 2:
        return covered == len(theirs)
    return covered == len(theirs) or covers == len(mine)


def _names_the_states(group: Joined, telling: Telling) -> bool:
    """ "A, B and C held the 10th meeting of Korea, Japan and China": a sentence with the states and their people."""
    sentence = telling.trigger.sent
    if not any(sentence.start <= t.trigger.i < sentence.end for t in group.tellings):
        return False
    parts = group.parts()
    if has_another_official(group, telling):
        return False
    both = {p.actor.country for p in parts} == {p.actor.country for p in telling.parts}
    return (
        both and len(telling.sides()) > 1 and {p.actor.kind for p in (*parts, *telling.parts)} == {"country", "person"}
    )


def has_another_official(group: Joined, telling: Telling) -> bool:
    """ "Met the minister X and was received by the president": a second verb, of another official of the state."""
    verbs = [t.trigger for t in (telling, *group.tellings) if t.trigger.pos_ == "VERB" and not t.learned]
    if telling.trigger.pos_ != "VERB" or len({v.i for v in verbs}) <= 1:
        return False
    doc = telling.trigger.doc
    for own, others in ((telling.parts, group.parts()), (group.parts(), telling.parts)):
        states = [p for p in own if p.actor.kind == "country" and p.token >= 0]
        offices = {p.actor.country: _office_at(doc[p.token]) for p in states}
        people = [p.actor for p in others if p.actor.kind == "person" and p.actor.country in offices]
        if any(offices[a.country] and offices[a.country] not in (a.title or "").lower() for a in people):
            return True
    return False


def _office_at(token: Token) -> str:
    """The office that a word names, where it singles out one official of a state."""
    prime = token.lower_ == "minister" and token.i > 0 and token.nbor(-1).lower_ == "prime"
    return "prime minister" if prime else token.lower_ if token.lower_ in _LEADING else ""


def _stands_for(mine: Part, theirs: Part, loosely: bool) -> bool:
    """Whether two are one, or one is the state of the other where the words allow it, or only the place tells of it:
    "arrived in Qatar for talks. He met the emir"."""
    a, b = mine.actor, theirs.actor
    if a.id == b.id:
        return True
    understood = any(p.actor.kind == "country" and p.token < 0 for p in (mine, theirs))
    return (
        (loosely or understood)
        and {a.kind, b.kind} == {"person", "country"}
        and a.country == b.country
        and a.country is not None
    )


def _same_gathering(mine: list[Part], theirs: list[Part], covered: int, covers: int, loosely: bool) -> bool:
    forums = [p.actor for p in mine if p.actor.kind == "organization"]
    others = [p.actor for p in theirs if p.actor.kind == "organization"]
    if forums and others:
        return any(same_forum(a, b) for a in forums for b in others)
    if bool(forums) != bool(others):
        return loosely and not others
    return covered == len(theirs) or covers == len(mine)


def _same_people(mine: list[Part], theirs: list[Part]) -> bool:
    """ "A, B and C joined the G7 for a session on trade"."""
    people = {p.actor.id for p in mine if p.actor.kind == "person"}
    return len(people) >= MANY and people == {p.actor.id for p in theirs if p.actor.kind == "person"}


def _same_visit(group: Joined, telling: Telling) -> bool:
    guests = {p.actor.id for t in group.tellings for p in t.parts if p.role == "guest"}
    theirs = {p.actor.id for p in telling.parts if p.role == "guest"}
    if not theirs:
        return telling.definite and _is_near(group, telling)
    hosts = {w.country for w in group.wheres() if w.country}
    there = telling.where.country if telling.where else None
    stays = any(t.trigger == telling.trigger and "stay" in (t.word.lemma, telling.word.lemma) for t in group.tellings)
    if stays and (there is None or not hosts):
        return False  # "flew in from Rome": from one visit to another, or he is still there
    return bool(guests & theirs) and (there is None or not hosts or there in hosts)


def _is_near(group: Joined, telling: Telling) -> bool:
    """Whether a back reference ("the trip") follows within a sentence or two."""
    earlier = [t.trigger.i for t in group.tellings if t.trigger.i < telling.trigger.i]
    return bool(earlier) and telling.trigger.i - max(earlier) <= NEAR
