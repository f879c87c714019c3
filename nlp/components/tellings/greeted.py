"""Guests whom a post greets: "A warm welcome to Brussels, dear Ana Ruiz!", "Good to have you back in Riga, @anaruiz".

Who writes it receives them, and they are on a visit in the place.
"""

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Span, Token

from nlp.components.actors.actors import Actor
from nlp.components.frames.casting import Casting
from nlp.components.places.places import place_of
from nlp.components.sides.owner import owned_at
from nlp.components.tellings.event_words import Trigger
from nlp.components.tellings.telling import Part, Telling, Where

GREETING = Trigger("greeting", "visit", "in_person", "visit", False)
RECEIVED = Trigger("greeting", "meeting", "in_person", "encounter", False)
SURE = 0.9
_GREETS = re.compile(
    r"\b[Ww]elcome (?:back |again )?(?:here )?(?:to|in)\b"
    r"|\b(?:have|having|see|seeing|host|hosting) you (?:back |here |again )*in\b"
)
_AHEAD = re.compile(r"\b(?:[Ss]ee you|soon|next|tomorrow|forward|will|hope)\b")


def greeted(doc: Doc, casting: Casting, found: Sequence[Telling]) -> Iterator[Telling]:
    """The visit of each foreigner whom a sentence of a post greets, and his meeting with who writes it."""
    if not doc._.owned or ("elcome" not in doc.text and " you " not in doc.text):
        return
    for sentence in doc.sents:
        match = _GREETS.search(sentence.text)
        owned = owned_at(doc, sentence.start)
        if match is None or owned is None or owned.actor is None or _AHEAD.search(sentence.text):
            continue
        word = doc.char_span(sentence.start_char + match.start(), sentence.start_char + match.end())
        place = word[-1].nbor(1) if word is not None and word.end < sentence.end else None
        where = place_of(_whole(place), casting) if place is not None else None
        if word is None or where is None or not _is_at_home(owned.actor, where):
            continue
        for token, guest in _guests(sentence, casting, owned.actor):
            told = {t.type for t in found if guest in [p.actor for p in t.parts] and t.status in ("held", "ongoing")}
            host = Part(owned.actor, "host")
            for trigger in (t for t in (GREETING, RECEIVED) if t.type not in told):
                telling = Telling(
                    word[0], trigger, trigger.type, "in_person", "held", [Part(guest, "guest", token), host]
                )
                telling.where, telling.chance, telling.surety = where, SURE, SURE
                yield telling


def _is_at_home(owner: Actor, where: Where) -> bool:
    """Whether the writer may receive there; who acts for a body may at its seat."""
    return where.country is None or owner.country in (None, where.country)


def _whole(place: Token) -> Token:
    """The last word of the name that begins with the token."""
    while place.dep_ == "compound" and place.head.i == place.i + 1:
        place = place.head
    return place


def _guests(sentence: Span, casting: Casting, owner: Actor) -> Iterator[tuple[int, Actor]]:
    for mention in casting.sentence_signs(sentence).mentions:
        actor = mention.actors[0]
        if actor.kind == "person" and mention.form == "name" and actor.country not in (None, owner.country):
            yield mention.root, actor
