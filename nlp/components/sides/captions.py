"""Pictures of people together, told without a verb: "Olaf Scholz, right, and Emmanuel Macron at the Élysée Palace"."""

from collections.abc import Iterator

from spacy.tokens import Doc, Span

from nlp.components.actors.actors import ActorMention
from nlp.components.frames.casting import Casting
from nlp.components.frames.name_lists import PICTURED
from nlp.components.tellings.event_words import Trigger, words
from nlp.components.tellings.telling import TWO_SIDES, Part, Telling

PICTURE = Trigger("picture", "meeting", "in_person", "encounter", False)
SURE = 0.9
_LINKS = frozenset({",", "and", "&", "with", "alongside"})
_JOINS = frozenset({"and", "&", "with", "alongside"})
_SCENES = frozenset({"at", "in", "on", "during", "inside", "aboard", "outside", "before", "after", "ahead"})


def pictured(doc: Doc, casting: Casting, told: list[Telling]) -> Iterator[Telling]:
    """A meeting for each line without a verb that lists people of two sides and where they are."""
    sentences = {t.trigger.sent.start for t in told}
    for sentence in doc.sents:
        if sentence.start in sentences or sentence.root.pos_ in ("VERB", "AUX"):
            continue
        people = _listed(sentence, casting)
        parts = {p.actor.id: p for m in people for a in m.actors if (p := Part(a, token=m.root)).actor.country}
        telling = Telling(sentence.root, PICTURE, "meeting", "in_person", "held", list(parts.values()))
        if len(telling.sides()) >= TWO_SIDES:
            telling.chance = telling.surety = SURE
            yield telling


def shown_together(telling: Telling) -> Telling:
    """The telling, in person if it is a file picture's of people who speak: "FILE - A and B chat on the patio"."""
    first = telling.trigger.sent[0]
    apart = any(t.lower_ in words("phone") | words("video") for t in telling.trigger.sent)
    if first.text == "FILE" and telling.mode == "unknown" and telling.type in ("meeting", "call") and not apart:
        telling.type, telling.mode = "meeting", "in_person"
    return telling


def _listed(sentence: Span, casting: Casting) -> list[ActorMention]:
    """The people that a line begins with, joined by "and" or "with", if a place or an occasion follows them."""
    doc, i = sentence.doc, _opening(sentence)
    found: list[ActorMention] = []
    links: set[str] = set()
    while i < sentence.end:
        mention = casting.by_token.get(i)
        if mention is None or mention.actors[0].kind != "person" or mention.form == "pronoun":
            return []
        found.append(mention)
        i, here = mention.end, set[str]()
        while i < sentence.end and doc[i].lower_ in _LINKS | PICTURED:
            here.add(doc[i].lower_)
            i += 1
        if i < sentence.end and doc[i].lower_ in _SCENES and not here & _JOINS:
            return found if links & _JOINS else []
        if not here & _LINKS:
            return []
        links |= here
    return []


def _opening(sentence: Span) -> int:
    """The first token of a line that is not "FILE PHOTO:" or the like."""
    i = sentence.start
    while i < sentence.end and (not sentence.doc[i].is_alpha or sentence.doc[i].lower_ in words("picture_words")):
        i += 1
    return i
