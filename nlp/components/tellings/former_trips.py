"""Trips told by their number alone: "his previous visit, in March, lasted a day", "whose last trip in May was short".

Where they went is where the guest is told to be just before; when they were is their own, or else nothing is told that
is not known already.
"""

from dataclasses import replace

from spacy.tokens import Doc, Token

from nlp.components.frames.casting import Casting
from nlp.components.frames.syntax import children, prepositional
from nlp.components.tellings.event_words import triggers
from nlp.components.tellings.telling import SETTLED, Part, Telling, Where

_TRIPS = frozenset({"stop", "trip", "visit"})
_BEFORE = frozenset({"earlier", "first", "last", "previous", "second", "third"})
_NEAR = 3
"""Sentences back to where the guest is told to be."""


def former_trips(doc: Doc, casting: Casting, found: list[Telling]) -> list[Telling]:
    """The tellings, with each such trip in place of what a classifier makes of its noun."""
    visits = sorted((t for t in found if _is_seen(t)), key=lambda t: t.trigger.i)
    if not visits:
        return found
    number = {sentence.start: at for at, sentence in enumerate(doc.sents)}
    for noun in doc[visits[0].trigger.i + 1 :]:
        owner = _whose(noun, casting)
        told = [t for t in found if t.trigger.i == noun.i and not t.learned]
        if owner is None or any(t.where is not None for t in told):
            continue
        here = [t for t in visits if t.trigger.i < noun.i and owner.actor.id in _guests(t)]
        near = [t for t in here if number[noun.sent.start] - number[t.trigger.sent.start] <= _NEAR]
        if near:
            found = [t for t in found if t.trigger.i != noun.i] + [_another(noun, near[-1], owner)]
    return found


def _is_seen(telling: Telling) -> bool:
    abroad = telling.where is not None and telling.where.country is not None
    return telling.type == "visit" and telling.status in SETTLED and abroad and not telling.learned


def _guests(telling: Telling) -> set[str]:
    return {part.actor.id for part in telling.parts if part.role == "guest"}


def _whose(noun: Token, casting: Casting) -> Part | None:
    """The person whose earlier trip the noun is, if its phrase tells no goal of its own."""
    owners = children(noun, "poss") if noun.lemma_ in _TRIPS and noun.pos_ == "NOUN" else []
    if not owners or not any(c.lower_ in _BEFORE for c in noun.lefts):
        return None
    goals = prepositional(noun, "to", "in", "at")
    if any(t.ent_type_ not in ("DATE", "TIME") for t in goals) or children(noun, "relcl"):
        return None
    named = [noun.head.head] if owners[0].lower_ == "whose" and noun.head.dep_ == "relcl" else owners
    people = [p for p in casting.parts(named) if p.actor.kind == "person"]
    return people[0] if len(people) == 1 else None


def _another(noun: Token, last: Telling, owner: Part) -> Telling:
    there = Where(None, None, last.where.country, rank=1) if last.where is not None else None
    return replace(
        last, trigger=noun, word=triggers()["visit", "noun"], status="held", learned=False, paired=False,
        definite=False, tenseless=False, parts=[Part(owner.actor, "guest", owner.token)], when=None, where=there,
        topics=[], goes_on=last,
    )  # fmt: skip
