"""What two do with each other that one sees in a picture: "A, left, and B, right, join hands", "A and B clink glasses".

Read by the words alone, as taggers take the verb behind a name for a part of it.
"""

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from nlp.components.actors.actors import ActorMention, is_person
from nlp.components.frames.casting import Casting
from nlp.components.frames.name_lists import PICTURED
from nlp.components.frames.syntax import FINITE
from nlp.components.names.token_sets import tokens_in
from nlp.components.tellings.event_words import Trigger, words
from nlp.components.tellings.telling import TWO_SIDES, Part, Telling

GESTURE = Trigger("gesture", "meeting", "in_person", "encounter", False)
SURE = 0.9
_ENDINGS = ("", "d", "ed")


def gestures(doc: Doc, casting: Casting, told: list[Telling]) -> Iterator[Telling]:
    """A meeting for each gesture of people of two sides whom the words before it list, if nothing else tells of it."""
    nouns = frozenset(phrase.split()[1] for phrase in words("gestures"))
    for noun in tokens_in(doc, "LOWER", nouns):
        verb = doc[noun.i - 1] if noun.i else None
        if verb is None or not _is_gesture(verb, noun):
            continue
        people = _named_before(verb, casting)
        parts = {a.id: Part(a, token=m.root) for m in people for a in m.actors if a.kind == "person"}
        known = [t for t in told if t.trigger.sent == verb.sent and len({p.actor.id for p in t.parts} & set(parts)) > 1]
        telling = Telling(verb, GESTURE, "meeting", "in_person", "held", list(parts.values()))
        if not known and len(telling.sides()) >= TWO_SIDES:
            telling.chance = telling.surety = SURE
            yield telling


def _is_gesture(verb: Token, noun: Token) -> bool:
    """ "Exchange pens", "exchanged pens", but not "will exchange", "to exchange"."""
    forms = {verb.lower_.removesuffix(ending) for ending in _ENDINGS if verb.lower_.endswith(ending)}
    told = any(f"{form} {noun.lower_}" in words("gestures") for form in forms)
    ahead = verb.i > 0 and (verb.nbor(-1).tag_ in ("MD", "TO") or verb.nbor(-1).lower_ == "not")
    return told and not ahead


def _named_before(verb: Token, casting: Casting) -> list[ActorMention]:
    """The people named between the beginning of the sentence, or another verb, and a verb; none where others are."""
    found: list[ActorMention] = []
    doc = verb.doc
    for i in range(verb.i - 1, verb.sent.start - 1, -1):
        mention = casting.by_token.get(i)
        if doc[i].tag_ in FINITE and doc[i].lower_ not in PICTURED and mention is None:
            break
        if mention is not None and is_person(mention) and mention not in found:
            found.append(mention)
    return found[::-1]
