"""Visits told by whose guest somebody was: "he was Ana Ruiz's guest", "as guests of the king", "was her host"."""

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from nlp.components.frames.casting import Casting
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import children, governor, prepositional
from nlp.components.frames.verb_arguments import persons
from nlp.components.places.places import place_of
from nlp.components.status.negation import is_negated
from nlp.components.status.status import verb_status
from nlp.components.tellings.event_words import Trigger, words
from nlp.components.tellings.telling import Part, Telling, Where

GUEST = Trigger("guest", "visit", "in_person", "visit", False)
SURE = 0.9
_GUESTS = frozenset({"guest", "visitor"})
_HOSTS = frozenset({"host"})
_OF_THE_HOUR = frozenset({"ceremony", "event", "reception", "session", "table"})
"""What somebody is asked to in a place where he is already."""


def hosted_guests(doc: Doc, casting: Casting, told: list[Telling]) -> Iterator[Telling]:
    """A visit for each person who is called the guest, or the host, of a person of another state."""
    for noun in doc:
        lemma = noun.lemma_.lower()
        if lemma not in _GUESTS | _HOSTS or noun.pos_ != "NOUN":
            continue
        verb, called = _called(noun)
        if verb is None or is_negated(verb) or is_negated(noun) or _is_of_an_hour(noun, verb):
            continue
        others = [*children(noun, "poss"), *prepositional(noun, "of")]
        guests, hosts = persons(casting, called, "guest"), persons(casting, others, "host")
        if lemma in _HOSTS:  # of the hour, perhaps, where he is "host to" many
            guests, hosts = persons(casting, children(noun, "poss"), "guest"), persons(casting, called, "host")
        where = _place(noun, verb, hosts, casting)
        guests = [p for p in guests if p.actor.country != hosts[0].actor.country] if where is not None else []
        if where is None or not guests or _is_told(guests, where, noun, told):
            continue
        telling = Telling(noun, GUEST, "visit", "in_person", verb_status(verb), [*guests, hosts[0]], where=where)
        telling.chance = telling.surety = SURE
        yield telling


def _called(noun: Token) -> tuple[Token | None, list[Token]]:
    """The verb of the clause, and who is called so: "A was", "A goes as", "her guest on Friday was A"."""
    if noun.dep_ == "attr" and noun.head.lemma_ == "be":
        return noun.head, subjects(noun.head)
    if noun.dep_ == "nsubj" and noun.head.lemma_ == "be" and children(noun, "poss"):
        return noun.head, [c for c in children(noun.head, "attr", "nsubj") if c.i > noun.head.i and c.pos_ == "PROPN"]
    if noun.dep_ == "pobj" and noun.head.lower_ == "as" and noun.lemma_.lower() in _GUESTS:
        verb, _ = governor(noun)
        return verb, subjects(verb) if verb is not None else []
    return None, []


def _is_of_an_hour(noun: Token, verb: Token) -> bool:
    """ "Was the guest of A at dinner": at one table, of which other words tell."""
    at = [*prepositional(noun, "at", "for"), *prepositional(verb, "at", "for")]
    return any(t.lemma_.lower() in words("meals") | _OF_THE_HOUR for t in at)


def _place(noun: Token, verb: Token, hosts: list[Part], casting: Casting) -> Where | None:
    """The place that the clause names in the host's country, or only that."""
    if len(hosts) != 1 or hosts[0].actor.country is None:
        return None
    country = hosts[0].actor.country
    named = [*prepositional(noun, "in", "at", "on"), *prepositional(verb, "in", "at", "on", "to")]
    places = [where for t in named if (where := place_of(t, casting)) is not None and where.country]
    if not places:
        return Where(None, None, country)
    return next((where for where in places if where.country == country), None)


def _is_told(guests: list[Part], where: Where, noun: Token, told: list[Telling]) -> bool:
    """Whether another word of the sentence tells of that visit."""
    ids = {p.actor.id for p in guests}
    here = (t for t in told if t.type == "visit" and t.trigger.sent == noun.sent and t.where is not None)
    return any(
        t.where is not None and t.where.country == where.country and ids & {p.actor.id for p in t.parts} for t in here
    )
