"""Heads of bodies who receive at the seat of theirs: "met the premier at the alliance's headquarters"."""

from dataclasses import replace

from spacy.tokens import Token

from nlp.components.actors.actors import Actor
from nlp.components.encounters.found import Found, sentences
from nlp.components.sides.hosting_sides import bodies_of
from nlp.components.tellings.telling import Part, Where
from nlp.knowledge.base import knowledge_base

_SEATS = frozenset({"headquarters", "secretariat", "seat"})
_AT = frozenset({"at", "in", "inside"})
_BODIES = frozenset({
    "agency", "alliance", "bank", "bloc", "body", "commission", "court", "fund", "institution", "organisation",
    "organization", "union",
})  # fmt: skip
_OWN = frozenset({"her", "his", "its"})


def set_by_headquarters(found: Found) -> None:
    """Make the one head of a body the host of whom he meets at its seat, which lies where the body sits."""
    heads = [part for part in found.parts if part.actor.kind == "person" and part.actor.country is None]
    guests = [part for part in found.parts if part not in heads]
    if len(heads) != 1 or not guests or any(part.actor.kind == "organization" for part in guests):
        return
    noun = _seat_named(found, heads[0].actor)
    if noun is None:
        return
    heads[0].role = "host"
    for part in guests:
        part.role = "guest"
    if found.where is None or not (found.where.city or found.where.country):
        found.where = _seat_of(heads[0], found.where) or found.where


def _seat_named(found: Found, head: Actor) -> Token | None:
    """The noun of a seat "at" which the sentences are set, if it is that of his body."""
    for sentence in sentences(found):
        for noun in sentence:
            at = noun.lower_ in _SEATS and noun.dep_ == "pobj" and noun.head.lower_ in _AT
            if at and any(_is_of(owner, head) for owner in _owners(noun)):
                return noun
    return None


def _owners(noun: Token) -> list[Token]:
    """Whose seat it is: "NATO headquarters", "the agency's headquarters", "the headquarters of the bank"."""
    beside = [c for c in noun.lefts if c.dep_ in ("compound", "nmod", "poss")]
    return beside + [t for p in noun.rights if p.lower_ == "of" for t in p.children if t.dep_ == "pobj"]


def _is_of(owner: Token, head: Actor) -> bool:
    if owner.lower_ in _OWN or owner.lemma_.lower() in _BODIES:
        return True
    name = owner.doc[owner.left_edge.i : owner.i + 1].text.removeprefix("the ").removesuffix("'s")
    named = {known.id for text in (name, owner.text) for known in knowledge_base().exact(text)}
    return bool(named & set(bodies_of(head)))


def _seat_of(head: Part, where: Where | None) -> Where | None:
    """The country of the one seat of his bodies; a text that names no town need not mean its capital."""
    seats = {seat for body in bodies_of(head.actor) if (seat := knowledge_base().seat(body)) is not None}
    if len(seats) != 1:
        return None
    seat = seats.pop()
    return replace(where or Where(None, None, None, rank=1), city=seat.city, country=seat.country)
