"""Whose guest an official is who attends a conference abroad that has no name: "attended a forum on trade in Busan"."""

from spacy.tokens import Token

from nlp.components.frames.casting import Casting
from nlp.components.frames.noun_frame import NounFrame
from nlp.components.frames.syntax import governor, prepositional
from nlp.components.names.described_forums import HEADS
from nlp.components.places.places import place_of
from nlp.components.sides.sides import country_actor
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import Part

_DOING = frozenset({"address", "open"})
_THERE = {"at": frozenset({"speak"}), "in": frozenset({"participate", "take"})}


def add_land_of_forum(frame: NounFrame, noun: Token, casting: Casting) -> None:
    """Add as host the state in whose town a foreign official is said to be at a conference."""
    people = [p.actor for p in frame.parts]
    if noun.lower_ not in HEADS or not people or any(p.kind != "person" or p.country is None for p in people):
        return
    verb = _attending(noun)
    if verb is None or _is_private(noun):
        return
    grounds = [t for node in (noun, *_matters(noun), verb) for t in prepositional(node, "in", "at")]
    where = next((w for t in grounds if t != noun and (w := place_of(t, casting)) is not None and w.country), None)
    lands = {p.country for p in people}
    if where is None or where.city is None or where.country in lands or len(lands) != 1:
        return
    state = country_actor(noun.doc, where.country or "")
    if state is not None:
        frame.add([Part(state)], "host")


def _attending(noun: Token) -> Token | None:
    """The verb by which somebody is at what the noun names: "attended", "addressed", "spoke at", "took part in"."""
    verb, relation = governor(noun)
    if verb is None:
        return None
    if relation == "object":
        return verb if verb.lemma_ in words("presence") | _DOING else None
    there = _THERE.get(relation, frozenset()) | (words("presence") if relation == "in" else frozenset())
    return verb if verb.lemma_ in there else None


def _matters(noun: Token) -> list[Token]:
    """What a conference is on, behind which parsers hang its town: "a forum on climate change in Busan"."""
    return list(prepositional(noun, "on", "for", "about"))


def _is_private(noun: Token) -> bool:
    """ "A party conference", "a press conference"."""
    return any(t.lower_ in words("not_a_forum") for t in noun.lefts)
