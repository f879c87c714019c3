"""Of which state an official is whom a traveller meets, and whose office the text leaves without one: the land visited.

"X of Kenya left Lagos after talks with Foreign Minister Y" makes a Nigerian of Y, whatever land was but guessed of him.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from nlp.components.actors.actors import Actor
from nlp.components.frames.casting import Casting
from nlp.components.frames.syntax import SUBJECTS, objects, prepositional, subjects
from nlp.components.places.places import place_of
from nlp.components.tellings.trigger_words import trigger_of

_GOING = frozenset({"arrive", "come", "fly", "go", "head", "journey", "return", "travel"})
_AT = frozenset({"depart", "leave", "visit"})
_WAYS = ("to", "in", "from", "into")


def settle_hosts(casting: Casting) -> None:
    """Give each official whom somebody meets on a journey told in one sentence the country that is travelled to."""
    for mention in casting.doc._.mentions or ():
        if mention.form != "name" or len(mention.actors) != 1 or not _is_bare_official(mention.actors[0]):
            continue
        host = mention.actors[0]
        for verb in _journeys_over(casting.doc[mention.root]):
            travellers = {p.actor.country for p in casting.parts(subjects(verb)) if p.actor.kind == "person"}
            lands = {place.country for t in _towns(verb) if (place := place_of(t, casting)) is not None}
            lands -= travellers | {None}
            if travellers and len(lands) == 1 and host.country in travellers | {None}:
                host.country = lands.pop()
                break


def _is_bare_official(actor: Actor) -> bool:
    """Whether the text gives somebody an office and no state, and the tables do not know him."""
    return actor.kind == "person" and actor.title is not None and not (actor.known or actor.of_state)


def _journeys_over(named: Token) -> Iterator[Token]:
    """The verbs of journeys over the word of an encounter that a name depends on: "flew home after talks with him"."""
    node, meets = named, False
    while node.head != node:
        if node.dep_ in SUBJECTS:
            return
        node = node.head
        if meets and node.pos_ == "VERB" and node.lemma_ in _GOING | _AT:
            yield node
        meets = meets or trigger_of(node) is not None


def _towns(verb: Token) -> Iterator[Token]:
    """Where a journey goes to or comes from."""
    if verb.lemma_ in _AT:
        yield from objects(verb)
    ways = [verb, *(c for c in verb.children if c.dep_ == "advmod")]  # "flew home from Lagos"
    for node in ways:
        yield from prepositional(node, *_WAYS)
