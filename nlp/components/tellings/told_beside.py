"""Nouns that give the kind of the encounter that their sentence tells of, or what comes after it, and not another one.

Looked at once the days are given, as those nouns take the days of their own phrases away from the encounter told.
"""

from spacy.tokens import Token

from nlp.components.frames.syntax import children, governor
from nlp.components.status.negation import is_negated
from nlp.components.tellings.telling import OPEN, SETTLED, TWO_SIDES, Telling


def without_kinds_beside(tellings: list[Telling]) -> list[Telling]:
    """The tellings but for those that only say more of another one."""
    return [t for t in tellings if not (_is_one_of_many(t, tellings) or _comes_after(t, tellings))]


def settle_visits(tellings: list[Telling]) -> None:
    """ "Arrives on Friday on a state visit": the verb says of the visit whether it is still to come."""
    journeys = {t.trigger.i: t for t in tellings if t.type == "visit" and t.trigger.pos_ == "VERB" and not t.learned}
    for telling in tellings:
        noun = telling.trigger
        if telling.type != "visit" or noun.pos_ != "NOUN" or telling.when is not None:
            continue
        verb, relation = governor(noun)
        journey = journeys.get(verb.i) if verb is not None and relation in ("on", "for") else None
        guests = {p.actor.id for p in telling.parts if p.role == "guest"}
        if journey is not None and guests & {p.actor.id for p in journey.parts if p.role == "guest"}:
            telling.status = journey.status


def settle_errands(tellings: list[Telling]) -> None:
    """ "He then travels to Rome for talks with X": what a journey is made for is ahead as long as the journey is."""
    journeys = {t.trigger.i: t for t in tellings if t.type == "visit" and t.trigger.pos_ == "VERB"}
    for telling in tellings:
        noun = telling.trigger
        if telling.type != "meeting" or noun.pos_ != "NOUN" or not telling.tenseless or telling.status != "held":
            continue
        verb, relation = governor(noun)
        journey = journeys.get(verb.i) if verb is not None and relation == "for" else None
        if journey is not None and journey.status == "planned":
            telling.status, telling.when = "planned", telling.when or journey.when


def settle_joined_forums(tellings: list[Telling]) -> None:
    """ "Tomorrow he joins Arab leaders at their summit": the verb says when the gathering is at which he does so."""
    joining = {t.trigger.i: t for t in tellings if t.type == "gathering" and t.trigger.pos_ == "VERB"}
    for telling in tellings:
        verb, relation = governor(telling.trigger) if telling.trigger.pos_ == "NOUN" else (None, "")
        told = joining.get(verb.i) if verb is not None and relation in ("at", "for", "in", "object") else None
        if told is not None and telling.type == "gathering" and telling.when is None and told.when is not None:
            telling.when, telling.status = told.when, told.status


def settle_said_of_it(tellings: list[Telling]) -> None:
    """ "Will visit Moscow on Monday. It is his first trip there since May": what "it" is is as it was just told."""
    for telling in tellings:
        if telling.status not in SETTLED or not _is_what_it_is(telling.trigger):
            continue
        before = [
            t for t in tellings if t.trigger.i < telling.trigger.i and t.type == telling.type and _share(t, telling)
        ]
        last = max(before, key=lambda t: t.trigger.i, default=None)
        near = last is not None and last.trigger.sent.end >= telling.trigger.sent.start
        if last is not None and near and last.status in OPEN:
            telling.status = last.status


def _is_what_it_is(noun: Token) -> bool:
    """ "It is their first meeting", "this is the second visit", in the present."""
    verb = noun.head
    told = noun.pos_ == "NOUN" and noun.dep_ == "attr" and verb.lemma_ == "be" and verb.tag_ == "VBZ"
    return told and any(c.lower_ in ("it", "this", "that") for c in children(verb, "nsubj")) and not is_negated(verb)


def _share(a: Telling, b: Telling) -> bool:
    return not b.parts or bool({p.actor.id for p in a.parts} & {p.actor.id for p in b.parts})


def _is_one_of_many(telling: Telling, told: list[Telling]) -> bool:
    """ "Told X, in one of his rare meetings with a leader from the Union": of what kind it was that is told."""
    noun = telling.trigger
    one = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "of" else None
    if one is None or one.lower_ != "one":
        return False
    mine = {p.actor.id for p in telling.parts}
    return any(
        t is not telling
        and t.trigger.sent == noun.sent
        and t.trigger.i < noun.i
        and t.type == telling.type
        and len(t.sides()) >= TWO_SIDES
        and mine & {p.actor.id for p in t.parts}
        for t in told
    )


def _comes_after(telling: Telling, told: list[Telling]) -> bool:
    """ "Meets X ahead of tomorrow's conference": what they meet before is no second meeting of theirs."""
    noun = telling.trigger
    if (
        telling.word.frame != "forum"
        or noun.dep_ != "pobj"
        or any(p.actor.kind == "organization" for p in telling.parts)
    ):
        return False
    before = noun.head
    ahead = before.lower_ == "before" or (before.lower_ == "of" and before.head.lower_ == "ahead")
    mine = {p.actor.id for p in telling.parts}
    return ahead and any(
        t.trigger.sent == noun.sent and t.trigger.is_ancestor(noun) and mine <= {p.actor.id for p in t.parts}
        for t in told
        if t is not telling and t.type == "meeting"
    )
