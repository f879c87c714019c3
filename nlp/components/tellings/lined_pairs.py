"""Meetings that a line of a schedule or a live page tells by who is with whom: "Tuesday, Riyadh. Ruiz with Dahl."

No verb says so, and none needs to: what else should a calendar tell of two officials.
"""

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from graph.model import Status
from nlp.components.actors.actors import ActorMention
from nlp.components.frames.casting import Casting
from nlp.components.frames.syntax import FINITE, prepositional
from nlp.components.tellings.event_words import Trigger
from nlp.components.tellings.telling import Part, Telling
from nlp.components.text.entries import entry_at
from nlp.components.text.live import first_stamp

LINED_PAIR = Trigger("with", "meeting", "in_person", "encounter", False)
SURE = 0.9
_OPENERS = frozenset({":", "-", "–", "—", "•", "|"})
_MOST = 14
"""Words of a line that says no more than who is with whom."""


def lined_pairs(doc: Doc, casting: Casting, told: list[Telling]) -> Iterator[Telling]:
    """A meeting for each line without a verb that opens with a person who is "with" others of another state."""
    stamp = first_stamp(doc.text)
    if stamp is None and not doc._.entries:
        return
    known = {t.trigger.sent.start for t in told if len(t.parts) > 1}
    for mention in casting.persons:
        beside = doc[mention.end] if mention.end < len(doc) else None
        if beside is None or beside.lower_ != "with" or beside.sent.start in known or not _opens(doc, mention):
            continue
        status = _status(doc, beside, stamp)
        others = [p for p in casting.parts(_named_behind(beside)) if _is_other(p, mention)]
        if status is not None and others:
            telling = Telling(beside, LINED_PAIR, "meeting", "in_person", status, [])
            telling.parts = [Part(mention.actors[0], token=mention.root), *others]
            telling.chance = telling.surety = SURE
            yield telling


def _opens(doc: Doc, mention: ActorMention) -> bool:
    """Whether a person is the first word of a short sentence, or of what a colon leads in, that has no verb."""
    sentence = doc[mention.start].sent
    first = min(mention.start, doc[mention.root].left_edge.i)  # "Kenya's Ruto"
    before = doc[first - 1] if first else None
    opens = first <= sentence.start or (before is not None and (before.text in _OPENERS or before.text == "."))
    rest = doc[first : sentence.end]
    return opens and len(rest) <= _MOST and not any(t.tag_ in FINITE for t in rest)


def _named_behind(beside: Token) -> list[Token]:
    """Who is named behind "with", whatever the parser hangs it on."""
    found = [t for c in beside.children if c.dep_ == "pobj" for t in (c, *c.conjuncts)]
    return found or list(prepositional(beside.head, "with"))


def _is_other(part: Part, mention: ActorMention) -> bool:
    own = mention.actors[0]
    apart = part.actor.country is None or part.actor.country != own.country
    return len(mention.actors) == 1 and part.actor.kind in ("person", "country") and part.actor.id != own.id and apart


def _status(doc: Doc, token: Token, stamp: int | None) -> Status | None:
    """Held on a live page, planned on a day to come of a calendar; None outside of both."""
    entry, published = entry_at(doc._.entries, token.idx), doc._.published
    if entry is not None and published is not None:
        return "planned" if entry.days.start > published else "held"
    return "held" if stamp is not None and token.idx >= stamp else None
