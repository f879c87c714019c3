"""What a work of reference says a summit was: "The Oslo Summit was a meeting between A and B", "It was held in May"."""

from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Token

from graph.model import Role
from nlp.components.frames.casting import Casting
from nlp.components.frames.syntax import agents, children, prepositional
from nlp.components.tellings.telling import TWO_SIDES, Part, Telling
from nlp.components.tellings.telling_types import is_forum

_HAPPENING = {"hold": "participant", "take": "participant", "attend": "participant", "host": "host", "chair": "host"}
"""Verbs that go on about a summit told of just before, and the role of whom they name as acting."""


def define(found: Sequence[Telling], casting: Casting) -> list[Telling]:
    """The tellings, with one for a summit and what it is said to have been, and with what "it was held" adds to it."""
    kept = list(found)
    for telling in found:
        verb = telling.trigger.head
        if telling.trigger.dep_ == "attr" and verb.lemma_ == "be" and telling in kept and telling.type != "visit":
            named = [t for t in kept if t is not telling and _is_subject_of(t.trigger, verb)]
            if named or any(t.pos_ in ("NOUN", "PROPN") and t.ent_type_ == "EVENT" for t in children(verb, "nsubj")):
                kept = [t for t in kept if t is telling or not _tells_the_same(t, telling.trigger, verb)]
                _unite(telling, named)
    for telling in found:
        sides = _between(telling, casting) if telling in kept else []
        if sides:
            ids = {p.actor.id for p in sides}
            telling.parts = [*(p for p in telling.parts if p.actor.id not in ids), *sides]
            kept = [t for t in kept if t is telling or not (t.learned and t.trigger.sent == telling.trigger.sent)]
    return [*kept, *(more for telling in kept if (more := _gone_on(telling, casting)) is not None)]


def _between(telling: Telling, casting: Casting) -> list[Part]:
    """ "The summit was held on 18 August between A, B and C": the sides that the verb over its name gives."""
    verb = telling.trigger.head
    subject = telling.trigger.dep_ in ("nsubj", "nsubjpass") and telling.type != "visit"
    if not subject or verb.lemma_ not in ("hold", "take"):
        return []
    parts = casting.parts(prepositional(verb, "between"))
    return parts if len({telling.side(p.actor) for p in parts}) >= TWO_SIDES else []


def _is_subject_of(trigger: Token, verb: Token) -> bool:
    return trigger.dep_ == "nsubj" and trigger.head == verb


def _tells_the_same(other: Telling, noun: Token, verb: Token) -> bool:
    """Whether a telling is of the name before "was", of a word before the noun, or found by a classifier there."""
    if other.type == "visit" or other.trigger.sent != verb.sent:
        return False
    before = any(s == other.trigger or s.is_ancestor(other.trigger) for s in children(verb, "nsubj"))
    return before or other.learned or (other.trigger.head == noun and other.trigger.dep_ == "compound")


def _unite(telling: Telling, named: Sequence[Telling]) -> None:
    """Who meets where two sides are named; else the forum by its name too."""
    telling.defined = True
    people = [p for p in telling.parts if p.actor.kind != "organization" or not is_forum(p.actor)]
    named_people = [p for p in people if p.actor.kind == "person"]
    if len({telling.side(p.actor) for p in named_people}) >= TWO_SIDES:
        people = named_people  # "between A and B, held in Reykjavik, Iceland"
    others = [p for t in named for p in t.parts if p.actor.id not in {q.actor.id for q in telling.parts}]
    forums = [p for p in others if p.actor.kind == "organization"]
    if len({telling.side(p.actor) for p in people}) != TWO_SIDES and forums:
        telling.type = "gathering"
        telling.parts = [*forums, *people]
    elif len({telling.side(p.actor) for p in people}) >= TWO_SIDES:
        telling.parts = people
    else:
        telling.parts = [*telling.parts, *others]


def _gone_on(telling: Telling, casting: Casting) -> Telling | None:
    """ "It was hosted by A and attended by B and C" in the sentence after the one that tells of a summit."""
    sentence = telling.trigger.sent
    about = telling.trigger.dep_ in ("nsubj", "nsubjpass", "attr")
    if not about or telling.type == "visit" or sentence.end >= len(sentence.doc):
        return None
    after = sentence.doc[sentence.end].sent
    verb = after.root
    subject = next(iter(children(verb, "nsubj", "nsubjpass")), None)
    if subject is None or subject.lower_ != "it" or verb.lemma_ not in _HAPPENING:
        return None
    parts = [replace(p) for p in telling.parts]
    for clause in (verb, *(c for c in children(verb, "conj") if c.lemma_ in _HAPPENING)):
        acting = [*agents(clause), *prepositional(clause, "between")]
        role: Role = "host" if _HAPPENING[clause.lemma_] == "host" else "participant"
        parts += [Part(p.actor, role, p.token) for p in casting.parts(acting)]
    distinct = {p.actor.id: p for p in reversed(parts)}
    more = replace(telling, trigger=verb, parts=list(distinct.values())[::-1], defined=True, definite=False)
    people = [p for p in more.parts if p.actor.kind == "person"]
    unnamed = all(not p.actor.known for p in more.parts if p.actor.kind == "organization")
    if len({more.side(p.actor) for p in people}) == TWO_SIDES and unnamed:
        telling.type = more.type = "meeting"
        telling.parts, more.parts = [replace(p) for p in people], people
    return more
