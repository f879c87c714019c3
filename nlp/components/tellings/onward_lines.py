"""Next stops told without a traveller: "Then Athens, then Ankara.", "Next on the itinerary is Beijing", "Riga follows".

They are of whoever travels in the sentences before, or of whom the sentence before speaks; "Off to Kyiv" in a diary or
post is of whoever writes it.
"""

from collections.abc import Iterator

from spacy.tokens import Doc, Span, Token

from graph.model import Status
from nlp.components.frames.casting import Casting
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import FINITE, children
from nlp.components.frames.verb_arguments import persons
from nlp.components.places.places import place_of
from nlp.components.sides.owner import owned_at
from nlp.components.tellings.event_words import Trigger
from nlp.components.tellings.telling import OFF, Part, Telling
from nlp.components.text.entries import entry_at

ONWARD = Trigger("onward", "visit", "in_person", "visit", False)
SURE = 0.9
_FOLLOWS = frozenset({"follows", "followed"})
_OPENS = frozenset({"afterwards", "next", "then"})
_LEAVES = ("off to", "on to", "onwards to", "bound for", "back to")
"""With what words a line begins that sends its writer, or who travels, somewhere."""
_ARRIVED = ("back in", "again in", "here in")
"""So of where the writer of a post is."""
_ITINERARY = frozenset({"agenda", "itinerary", "list", "programme", "program", "schedule", "stop", "up"})
_TWO = 2
_BEFORE = 4
_LONGEST = 16
_REACH = 60


def onward_lines(doc: Doc, casting: Casting, told: list[Telling]) -> Iterator[Telling]:
    """A visit for each next stop abroad that a sentence names, and whose traveller the text has named before."""
    follows = {t.sent.start for t in doc if t.lower_ in _FOLLOWS} if " follow" in doc.text else set()
    for sentence in doc.sents:
        sentence = _behind_day(sentence)
        leaves = sentence[:_TWO].text.lower() in (*_LEAVES, *_ARRIVED)
        if sentence[0].lower_ not in _OPENS and sentence.start not in follows and not leaves:
            continue
        places = list(_stops(sentence, casting))
        guests, status = _travellers(sentence, casting, told) if places else ([], "planned")
        for token in places if guests else ():
            where = place_of(token, casting)
            parts = [p for p in guests if where is not None and p.actor.country != where.country]
            if where is not None and where.country is not None and parts:
                telling = Telling(token, ONWARD, "visit", "in_person", status, parts, where=where)
                telling.chance = telling.surety = SURE
                yield telling


def _behind_day(sentence: Span) -> Span:
    """ "Tomorrow: on to Juba": what stands behind a day and a colon."""
    colon = next((t.i for t in sentence[:_BEFORE] if t.text == ":"), None)
    return sentence if colon is None or colon + _TWO >= sentence.end else sentence.doc[colon + 1 : sentence.end]


def _stops(sentence: Span, casting: Casting) -> Iterator[Token]:
    first = sentence[0]
    leaves = sentence[:_TWO].text.lower() in (*_LEAVES, *_ARRIVED)
    if leaves and not any(t.tag_ in FINITE for t in sentence):
        yield from (t for t in sentence[_TWO : _TWO + 2] if t.dep_ == "pobj" and _is_place(t, casting))
    elif first.lower_ in _OPENS and len(sentence) <= _LONGEST and not any(t.tag_ in FINITE for t in sentence):
        yield from _named(sentence, casting)
    elif first.lower_ == "next" and sentence.root.lemma_ == "be" and any(t.lower_ in _ITINERARY for t in sentence[1:6]):
        yield from children(sentence.root, "attr", "acomp")[:1]
    else:
        follows = (t for t in sentence if t.lower_ in _FOLLOWS and t.pos_ == "VERB")
        for verb in (v for v in follows if not children(v, "dobj", "agent", "auxpass")):
            yield from (t for t in children(verb, "nsubj") if _is_place(t, casting))


def _named(sentence: Span, casting: Casting) -> Iterator[Token]:
    """The places of a line that has nothing else than days: who or what else it names makes it another line."""
    mentions = casting.sentence_signs(sentence).mentions
    if all(m.actors and m.actors[0].kind in ("place", "country") for m in mentions):
        yield from (sentence.doc[m.root] for m in mentions)


def _is_place(token: Token, casting: Casting) -> bool:
    mention = casting.mention(token)
    return mention is not None and bool(mention.actors) and place_of(token, casting) is not None


def _travellers(sentence: Span, casting: Casting, told: list[Telling]) -> tuple[list[Part], Status]:
    """The guests of the visit told last, or who does what the sentence before tells; and whether it is still ahead."""
    owned = owned_at(sentence.doc, sentence.start)
    opening = sentence[:_TWO].text.lower()
    if owned is not None and owned.actor is not None and opening in (*_LEAVES, *_ARRIVED):
        return [Part(owned.actor, "guest")], "planned" if opening in _LEAVES else "ongoing"
    if opening in _ARRIVED:
        return [], "planned"
    near = [t for t in told if t.type == "visit" and 0 < sentence.end - t.trigger.i <= _REACH and _guests(t)]
    if near and owned is not None and owned.actor is not None and sentence[0].lower_ == "next":
        return _guests(max(near, key=lambda t: t.trigger.i)), "planned"
    if near:
        last = max(near, key=lambda t: t.trigger.i)
        told_as_past = not last.tenseless or entry_at(sentence.doc._.entries, sentence[0].idx) is not None
        settled = last.status in OFF or (last.status == "held" and told_as_past)
        return _guests(last), last.status if settled else "planned"
    if sentence.start == 0:
        return [], "planned"
    before = sentence.doc[sentence.start - 1].sent
    return persons(casting, subjects(before.root), "guest")[:1], "held" if before.root.tag_ == "VBD" else "planned"


def _guests(telling: Telling) -> list[Part]:
    return [p for p in telling.parts if p.role == "guest" and p.actor.kind == "person"]
