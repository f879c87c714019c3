"""Journeys that headlines and diaries tell by who is where, without a verb: "Xi in Panama City: canal tour and tea".

So do they tell where somebody goes: "Ruiz to Tunis for talks with Saied".

Diaries turn it round as well: "in Vientiane: Thai foreign minister Don Pramudwinai".
"""

from collections.abc import Iterator

from spacy.tokens import Doc, Span

from graph.model import Status
from nlp.components.actors.actors import ActorMention
from nlp.components.frames.casting import Casting
from nlp.components.frames.syntax import FINITE
from nlp.components.places.places import place_of
from nlp.components.sides.owner import owned_at
from nlp.components.tellings.event_words import Trigger
from nlp.components.tellings.telling import Part, Telling
from nlp.components.text.entries import entry_at

TRIP = Trigger("in", "visit", "in_person", "visit", False)
SURE = 0.9
_OPENS = frozenset({":", "-", "–", "—", "|", "•", "*", ";", ","})
_FOLLOWS = frozenset({"ahead", "amid", "as", "before", "for", "on", "to", "with", "after"})
_PURPOSES = frozenset({"for", "after", "ahead", "amid", "on"})
_LONGEST_SLUG = 8
_LONGEST_LINE = 20


def named_trips(doc: Doc, casting: Casting, told: list[Telling]) -> Iterator[Telling]:
    """A visit for each line that begins with a person and the place abroad where he is."""
    told_in = {t.trigger.sent.start for t in told if t.type == "visit"}
    for sentence in doc.sents:
        if sentence.start in told_in or not _may_be_line(sentence):
            continue
        found = _person_in_place(sentence, casting) or _place_of_person(sentence, casting)
        where = None if found is None else place_of(doc[found[1].root], casting)
        if found is None or where is None or not where.country:
            continue
        parts = [Part(a, "guest", found[0].root) for a in found[0].actors if a.kind == "person" and a.country]
        if parts and all(p.actor.country != where.country for p in parts):
            trigger = doc[found[1].start - 1]
            status: Status = "planned" if trigger.lower_ == "to" else "held"
            telling = Telling(trigger, TRIP, "visit", "in_person", status, parts, tenseless=status == "held")
            telling.where, telling.chance, telling.surety = where, SURE, SURE
            owned = owned_at(doc, telling.trigger.i)
            if owned is not None and owned.scheduled:
                telling.status = "planned"
            yield telling


def _may_be_line(sentence: Span) -> bool:
    """A title, an entry of a chronology or diary, or a line by itself that no verb heads."""
    doc = sentence.doc
    if _is_line(sentence):
        return True
    titled = sentence.start < (doc._.title_end or 0) or sentence.start == 0
    entry = entry_at(doc._.entries, doc[sentence.start].idx) is not None
    scheduled = owned_at(doc, sentence.start) is not None
    return titled or entry or scheduled


def _is_line(sentence: Span) -> bool:
    """Whether a sentence is all of a line, and has no verb that would make it a clause."""
    doc = sentence.doc
    opens = sentence.start == 0 or "\n" in doc[sentence.start - 1].text
    ends = sentence.end == len(doc) or "\n" in doc[sentence.end - 1].text
    return opens and ends and len(sentence) <= _LONGEST_LINE and not any(t.tag_ in FINITE for t in sentence)


def _person_in_place(sentence: Span, casting: Casting) -> tuple[ActorMention, ActorMention] | None:
    """ "Xi in Panama City: canal tour", "VIENTIANE - Don Pramudwinai in Vientiane"."""
    doc = sentence.doc
    for i in range(sentence.start, min(sentence.end, sentence.start + _LONGEST_SLUG)):
        person = casting.by_token.get(i)
        if person is None or person.start != i or person.actors[0].kind != "person" or person.form == "pronoun":
            continue
        opens = i == sentence.start or doc[i - 1].text in _OPENS or doc[i - 1].is_space
        if not opens or person.end >= sentence.end or doc[person.end].lower_ not in ("in", "to"):
            return None
        place = casting.by_token.get(person.end + 1)
        goes = doc[person.end].lower_ == "to"
        ends = place is not None and place.start == person.end + 1 and _is_end(place, sentence, goes)
        return (person, place) if place is not None and ends else None
    return None


def _place_of_person(sentence: Span, casting: Casting) -> tuple[ActorMention, ActorMention] | None:
    """ "In Vientiane: Thai foreign minister Don Pramudwinai"."""
    doc = sentence.doc
    for i in range(sentence.start, min(sentence.end - 3, sentence.start + _LONGEST_SLUG)):
        place = casting.by_token.get(i + 1)
        if doc[i].lower_ == "in" and place is not None and place.end < sentence.end and doc[place.end].text == ":":
            person = casting.by_token.get(place.end + 1)
            named = person is not None and person.actors[0].kind == "person" and person.form != "pronoun"
            return (person, place) if person is not None and named else None
    return None


def _is_end(place: ActorMention, sentence: Span, goes: bool = False) -> bool:
    """Whether nothing, or what he is there for, follows the place; a verb would tell something else of him.

    "Ruiz to Peru: let her go" tells what one said, so that only what he goes there for says that he does.
    """
    if place.actors[0].kind not in ("country", "place"):
        return False
    if place.end >= sentence.end:
        return not goes
    after = sentence.doc[place.end]
    if goes:
        return after.lower_ in _PURPOSES
    return after.is_punct or after.is_space or after.lower_ in _FOLLOWS
