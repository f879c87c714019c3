"""Visits told in passing, by where somebody is while he does something else.

"Ashton, in Kyiv for a second day, laid flowers"; "Eide, due in Ramallah tomorrow, would like"; "X, off to Oslo, says".
Lines of digests and calendars tell of nothing else: "Kenya's Ruto in Beijing: five deals", "LISBON: Lourenço in town",
"Wednesday: Ruiz to Oslo".
"""

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from graph.model import Status
from nlp.components.actors.actors import ActorMention
from nlp.components.frames.casting import Casting
from nlp.components.frames.syntax import FINITE, children
from nlp.components.places.places import place_of
from nlp.components.status.off_wordings import is_unconfirmed
from nlp.components.status.status import verb_status
from nlp.components.tellings.event_words import Trigger
from nlp.components.tellings.telling import Part, Telling
from nlp.components.text.entries import entry_at

PRESENCE = Trigger("in", "visit", "in_person", "visit", False)
SURE = 0.9
_BESIDE = frozenset(
    {"already", "also", "back", "currently", "himself", "herself", "meanwhile", "now", "still", "then", "today"}
)
_AHEAD = frozenset({"bound", "due", "expected", "headed", "off", "scheduled"})
_LONGEST = 18
_OPENERS = frozenset({"•", "·", "*", "▪", "●", ":", "-", "–", "—"})
_SENT = frozenset({"delegation", "envoy", "minister", "negotiator", "premier", "president", "team"})
_THERE = frozenset({"at", "back", "in"})
_FOR = frozenset({"ahead", "amid", "for", "on", "to", "today", "tomorrow"})


def presences(doc: Doc, casting: Casting, told: list[Telling]) -> Iterator[Telling]:
    """A visit for each person who is told to be, or to be due, abroad between commas behind his name.

    "President Ruiz due in Oslo", without a verb, is all that an entry of a diary says.
    """
    for mention in (*casting.persons, *_sent(doc)):
        if mention.end + 2 >= len(doc) or len(mention.actors) != 1:
            continue
        due = doc[mention.end].lower_ == "due" and not any(t.tag_ in FINITE for t in doc[mention.end].sent)
        unnamed = mention.form == "nationality" and not _is_since(doc, mention.end)
        goes = doc[mention.end].lower_ == "to" and entry_at(doc._.entries, doc[mention.end].idx) is not None
        lined = not due and _opens_line(doc, mention) and (doc[mention.end].lower_ in _THERE or goes)
        if not lined and (doc[mention.end].text != "," or unnamed) and not due:
            continue
        if doc[mention.root].dep_ == "poss" or (
            doc[mention.root].dep_ == "pobj" and doc[mention.root].head.lower_ == "of"
        ):
            continue  # "after the inauguration of Ana Ruiz, in Oslo, May 21": where it all was
        status, place = _in_line(doc, mention.end) if lined else _placed(doc, mention.end + (not due))
        where = place_of(place, casting) if place is not None else None
        guest = mention.actors[0]
        if place is None or where is None or where.country in (None, guest.country):
            continue
        if not due and not lined and not _is_aside(doc, place):
            continue
        seat = casting.mention(place) if lined else None
        if seat is not None and seat.actors and seat.actors[0].kind == "organization":
            continue  # "Ruiz at the European Commission for talks with X": of which the talks tell
        here = (t for t in told if t.type == "visit" and t.trigger.sent == place.sent and t.where is not None)
        if any(t.where is not None and t.where.country == where.country for t in here):
            continue
        telling = Telling(place.head, PRESENCE, "visit", "in_person", status, [Part(guest, "guest", mention.root)])
        telling.where, telling.chance, telling.surety = where, SURE, SURE
        yield telling


def _sent(doc: Doc) -> list[ActorMention]:
    """ "A Swiss minister", "the Taliban delegation": officials whom a line may put somewhere without a name."""
    return [
        m
        for m in doc._.mentions or ()
        if m.form == "nationality" and doc[m.root].lemma_.lower() in _SENT and m.actors[0].kind != "person"
    ]


def _is_since(doc: Doc, comma: int) -> bool:
    """ "The Cuban trade minister, in Oslo since Monday, left": an official whom days put there needs no name."""
    aside = doc[comma + 1 : min(comma + _LONGEST, doc[comma].sent.end)]
    end = next((t.i for t in aside if t.text == ","), None)
    return end is not None and aside[0].lower_ == "in" and any(t.lower_ in ("since", "until") for t in doc[comma:end])


def _opens_line(doc: Doc, mention: ActorMention) -> bool:
    """Whether somebody is the first to be named in a line without a verb in any tense up to where he is."""
    first = min(mention.start, doc[mention.root].left_edge.i)  # "Kenya's Ruto"
    before = doc[first - 1] if first else None
    opens = before is None or before.is_space or before.text in _OPENERS or bool(doc[first].is_sent_start)
    listed = before is not None and (before.text in _OPENERS or entry_at(doc._.entries, doc[mention.start].idx))
    return opens and bool(listed)


def _in_line(doc: Doc, i: int) -> tuple[Status, Token | None]:
    """Where a line puts whom it begins with: in a calendar of days to come he is still due there."""
    i += doc[i].lower_ == "back"
    entry = entry_at(doc._.entries, doc[i].idx)
    published = doc._.published
    status: Status = "ongoing"
    if entry is not None and published is not None:
        status = "planned" if entry.days.start > published else "held" if entry.days.end < published else "ongoing"
    if status == "planned" and is_unconfirmed(doc[i]):
        status = "proposed"
    place = next(iter(children(doc[i], "pobj")), None)
    behind = doc[place.i + 1] if place is not None and place.i + 1 < len(doc) else None
    ends = behind is None or behind.is_space or behind.is_punct or behind.lower_ in _FOR or behind.tag_ == "VBZ"
    return status, place if ends and doc[i].lower_ in ("in", "at", "to") else None


def _placed(doc: Doc, i: int) -> tuple[Status, Token | None]:
    """The place that the words behind a comma put somebody in, or send him to."""
    while i + 1 < len(doc) and doc[i].lower_ in _BESIDE:
        i += 1
    status: Status = "held"
    if doc[i].lower_ in _AHEAD:
        status, i = "planned", i + 1
    ahead = status == "planned"
    if i + 1 >= len(doc) or doc[i].lower_ not in (("in", "to", "for", "at") if ahead else ("in",)):
        return status, None
    place = next(iter(children(doc[i], "pobj")), None)
    return status if ahead else _present(doc[i]), place


def _present(preposition: Token) -> Status:
    """Under way where the clause is in the present: "in Kyiv for a second day, has laid flowers"."""
    verb = next((t for t in preposition.ancestors if t.pos_ in ("VERB", "AUX")), None)
    tensed = [verb, *children(verb, "aux", "auxpass")] if verb is not None else []
    now = any(t.tag_ in ("VBZ", "VBP") for t in tensed) and verb is not None and verb_status(verb) != "planned"
    return "ongoing" if now else "held"


def _is_aside(doc: Doc, place: Token) -> bool:
    """Whether the words that begin with the place end at a comma, without a verb: an aside, and not a clause."""
    for token in doc[place.i + 1 : min(place.i + _LONGEST, place.sent.end)]:
        if token.text in (",", ";", "–", "—"):
            return True
        if token.tag_ in ("VBD", "VBZ", "VBP", "MD") and token.dep_ != "relcl":
            return False
    return False
