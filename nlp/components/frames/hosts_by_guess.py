"""Of which state an official is whom a traveller meets, and whose office the text leaves without one: the land visited.

"X of Kenya left Lagos after talks with Foreign Minister Y" makes a Nigerian of Y, whatever land was but guessed of him.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from nlp.components.actors.actors import Actor
from nlp.components.frames.casting import Casting
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import SUBJECTS, governor, objects, prepositional
from nlp.components.places.places import place_of
from nlp.components.tellings.trigger_words import trigger_of

_GOING = frozenset({"arrive", "come", "fly", "go", "head", "journey", "return", "travel"})
_AT = frozenset({"depart", "leave", "visit"})
_VISITS = frozenset({"trip", "visit"})
_HELD_BY_STATES = frozenset({"chancellor", "counterpart", "minister", "premier"})
_OF_STATES = frozenset({"deputy president", "president", "speaker", "vice president", "vice-president"})
"""Offices that bodies have too, but with their names beside: "European Commission Vice President"."""


def settle_hosts(casting: Casting) -> None:
    """Give each official whom somebody meets on a journey told in one sentence the country that is travelled to."""
    for mention in casting.doc._.mentions or ():
        if mention.form != "name" or len(mention.actors) != 1 or not is_bare_official(mention.actors[0]):
            continue
        host = mention.actors[0]
        for verb, towns in _journeys_over(casting.doc[mention.root]):
            travellers = {p.actor.country for p in casting.parts(subjects(verb)) if p.actor.kind == "person"}
            lands = {place.country for t in towns if (place := place_of(t, casting)) is not None}
            lands -= travellers | {None}
            if travellers and len(lands) == 1 and host.country in travellers | {None}:
                host.country = lands.pop()
                break


def is_bare_official(actor: Actor) -> bool:
    """Whether the text gives somebody an office that only states have and no state, and the tables do not know him."""
    if actor.kind != "person" or actor.title is None or actor.known or actor.of_state:
        return False
    office = actor.title.lower()
    return office in _OF_STATES or bool(_HELD_BY_STATES & set(office.split()))


def _journeys_over(named: Token) -> Iterator[tuple[Token, list[Token]]]:
    """The verbs of journeys over the word of an encounter that a name depends on, each with where they lead.

    "Flew home from Lagos after talks with him", "paid a visit to Lagos, during which she met him".
    """
    node, meets = named, False
    while node.head != node:
        if node.dep_ in SUBJECTS:
            return
        below, node = node, node.head
        if meets and node.pos_ in ("VERB", "AUX") and node.lemma_ in _GOING | _AT | {"be"}:
            yield node, list(_towns(node, then=below.dep_ == "conj"))
        if meets and node.lemma_ in _VISITS:
            verb, _ = governor(node)
            if verb is not None:
                yield verb, list(prepositional(node, "to"))
        meets = meets or trigger_of(node) is not None


def _towns(verb: Token, then: bool) -> Iterator[Token]:
    """Where a journey goes to or comes from; what is done `then` ("flew home from Lagos and met him") is done where it
    goes to."""
    if verb.lemma_ == "be":
        yield from prepositional(verb, "in")
        return
    if verb.lemma_ == "visit" or (verb.lemma_ in _AT and not then):
        yield from objects(verb)
    goals = ("to", "in", "into", "for") if verb.lemma_ in _AT else ("to", "in", "into")
    yield from prepositional(verb, *goals)
    for node in (verb, *(c for c in verb.children if c.dep_ == "advmod")):  # "flew home from Lagos"
        if not then:
            yield from prepositional(node, "from")
