"""Whether a visit that a document tells of as begun goes on as the document is written."""

import datetime as dt
from collections.abc import Sequence

from spacy.tokens import Token

from nlp.components.encounters.found import Found
from nlp.components.frames.syntax import children
from nlp.components.status.just_begun import has_just_begun
from nlp.components.status.noun_status import is_awaited_now
from nlp.components.status.setting_out import is_set_out_on
from nlp.components.tellings.event_words import words
from nlp.components.tellings.stays import is_left
from nlp.components.tellings.telling import Telling

FRESH = dt.timedelta(days=2)
"""How long after an arrival, of which no end is told, a visit is taken to go on."""
SOON = dt.timedelta(days=3)
"""How many days a guest is taken to stay for what is still to come."""
LONGEST = dt.timedelta(days=21)
"""What lasts longer is no gathering that somebody has come to, but the time within which it is to be."""
FLYING = frozenset({"cross", "fly", "land", "reach", "sail", "touch"})
"""Ways of coming that tell of a moment: of what came of them on a later day it is told as over."""
_ARRIVING = frozenset({"arrive", "depart", "leave"})
_COMING = frozenset({"arrive", "come", "fly", "land"})
_PAST = frozenset({"VBD", "VBN"})
_DAYS = frozenset({"first", "second", "third", "fourth", "opening"})
_PARTS = frozenset({"leg", "stage", "stop"})


def is_under_way(found: Found, published: dt.date | None) -> bool:
    """Whether its days reach past publication, or it began within two days before and nothing says that it ended.

    Of talks and gatherings the beginning alone may be told.
    """
    when = found.when
    if found.type == "visit" and all(is_left(telling) for telling in found.tellings):
        return False
    if published is not None and when is None and found.type == "visit":
        return any(_has_come(t.trigger) for t in found.tellings) and not any(_ends(t) for t in found.tellings)
    if published is None or when is None:
        return False
    start, end = dt.date.fromisoformat(when.start), dt.date.fromisoformat(when.end)
    if start <= published < end and when.precision in ("day", "range") and found.type != "call":
        return not any(_ends(telling) for telling in found.tellings)
    if found.type != "visit":
        return has_just_begun(found, published)
    if end >= published and any(telling.status == "ongoing" for telling in found.tellings):
        return True  # "landed on Sunday, and is on his first visit"
    if when.precision != "day" or not published - FRESH <= start <= published:
        return False
    said = when.basis != "published"
    begun = any(_begins(telling, today=start == published, said=said) for telling in found.tellings)
    return begun and not any(_ends(telling) for telling in found.tellings)


def _has_begun(found: Found, published: dt.date | None) -> bool:
    """Whether the days of what is told as ahead, "is in Oslo for the council, from 7 to 10 May", began before
    publication and reach past it."""
    when = found.when
    if published is None or when is None or when.precision != "range" or found.type == "call":
        return False
    start, end = dt.date.fromisoformat(when.start), dt.date.fromisoformat(when.end)
    told = any(is_awaited_now(telling.trigger) for telling in found.tellings)
    return start < published <= end and (told or found.type == "gathering") and end - start < LONGEST


def has_just_left(found: Found, published: dt.date | None) -> bool:
    """Whether all that is told of a visit is that the guest left for it on the day of publication: it lies ahead."""
    if found.type != "visit" or found.when is None or found.when.basis == "published" or published is None:
        return False
    leaving = [t for t in found.tellings if t.word.frame == "leaving" and t.trigger.tag_ in _PAST]
    left = bool(leaving) and all(t in leaving or is_set_out_on(t.trigger) for t in found.tellings)
    return left and found.when.start == published.isoformat()


def settle_stays(encounters: Sequence[Found], published: dt.date | None) -> None:
    """Let visits go on whose guests are still to meet somebody there: "flew to Rabat, and will see the king today".

    What is ahead goes on if its days have begun. Changes those that are told as held, and that began within the days
    before publication. What somebody is in town for is over where a chronicle tells so of a day long past.
    """
    for found in encounters:
        there = found.status == "planned" and all(is_awaited_now(telling.trigger) for telling in found.tellings)
        if there and is_long_over(found, published):
            found.status = "held"
        elif found.status == "planned" and _has_begun(found, published):
            found.status = "ongoing"
    for visit in encounters:
        if published is None or visit.type != "visit" or visit.status != "held" or visit.when is None:
            continue
        fresh = published - FRESH <= dt.date.fromisoformat(visit.when.start) <= published
        awaited = [other for other in encounters if _awaits(other, visit, published)]
        if fresh and not all(_is_after_next_stop(other, visit, encounters) for other in awaited):
            gone = any(is_left(t) or _ends(t) for t in visit.tellings)
            visit.status = "held" if gone else "ongoing"


def _awaits(other: Found, visit: Found, published: dt.date) -> bool:
    """Whether it is to come within days of publication where the guest is, and he is of it."""
    if other.type not in ("gathering", "meeting") or other.status != "planned" or other.where is None:
        return False
    if visit.where is None or other.where.country != visit.where.country or other.when is None:
        return False
    soon = published <= dt.date.fromisoformat(other.when.start) <= published + SOON
    guests = {p.actor.id for p in visit.parts if p.role == "guest" and p.actor.kind == "person"}
    return soon and any(p.actor.id in guests for p in other.parts)


def _is_after_next_stop(other: Found, visit: Found, encounters: Sequence[Found]) -> bool:
    """Whether the guest is to go elsewhere before: "was in Riga before heading to Oslo to see him"."""
    guests = {p.actor.id for p in visit.parts if p.role == "guest"}
    stops = (e for e in encounters if e.type == "visit" and e.status == "planned" and e.where != visit.where)
    ahead = (e for e in stops if guests & {p.actor.id for p in e.parts if p.role == "guest"})
    return any(e.when and other.when and e.when.start <= other.when.start for e in ahead)


def is_long_over(found: Found, published: dt.date | None) -> bool:
    """Whether the last day of what a text tells as going on, as chronicles do, is days before its publication."""
    when = found.when
    if published is None or when is None or when.precision not in ("day", "range"):
        return False
    return dt.date.fromisoformat(when.end) < published - FRESH


def _begins(telling: Telling, *, today: bool, said: bool) -> bool:
    """ "Arrived", "began his visit", "is in Paris on a visit"; "flew to Paris" if that is `said` to be `today`."""
    trigger = telling.trigger
    near = {trigger.lemma_.lower(), trigger.head.lemma_.lower()}
    if telling.word.frame == "leaving" and trigger.tag_ in _PAST and said:
        return True  # "left yesterday for Luanda"
    if trigger.tag_ == "VBD" and not said:
        near -= {"fly"}  # "flew to Paris and met him", told when he was back
    if _has_come(trigger) or _is_at_its_start(trigger) or _is_said_of_guest(telling):
        return True
    return bool(near & (words("begin_visit") - FLYING)) or (today and bool(near & FLYING))


def _is_at_its_start(trigger: Token) -> bool:
    """ "At the start of a visit", "on the second day of his tour", "the first leg of a journey"."""
    over = trigger.head.head if trigger.dep_ == "pobj" and trigger.head.lower_ == "of" else trigger
    which = {c.lower_ for c in over.children}
    if over.lower_ in _PARTS:
        return bool(which & {"first", "opening"})
    return over.lower_ in ("start", "beginning", "outset") or (over.lower_ == "day" and bool(which & _DAYS))


def _has_come(verb: Token) -> bool:
    """ "Has arrived in Rabat", "has flown on to Rabat"."""
    perfect = any(c.lower_ in ("has", "have", "'s", "’s") for c in children(verb, "aux"))
    return verb.tag_ == "VBN" and perfect and verb.lemma_ in FLYING | _ARRIVING and not children(verb, "neg")


def _is_said_of_guest(telling: Telling) -> bool:
    """ "Received the minister, on a visit to Spain": he is there as the text is written."""
    on = telling.trigger.head
    if telling.trigger.pos_ != "NOUN" or telling.trigger.dep_ != "pobj" or on.lower_ != "on":
        return False
    return on.head.i in {p.token for p in telling.parts if p.role == "guest"} or on.head.pos_ == "PROPN"


def _ends(telling: Telling) -> bool:
    """ "Left", "wrapped up his trip", "at the end of the visit", "had flown to Baghdad", "arrived from Oslo"."""
    trigger = telling.trigger
    if telling.word.frame == "leaving" or is_set_out_on(trigger):
        return False
    if trigger.pos_ == "VERB" and (_comes_from(trigger) or any(c.lower_ == "had" for c in children(trigger, "aux"))):
        return True
    near = (trigger, trigger.head, trigger.head.head)
    ending = [t for t in near if t.lemma_.lower() in words("end_visit")]
    return any(not _is_to_end(t) for t in ending) or _is_come_from(trigger)


def _is_to_end(word: Token) -> bool:
    """ "The forum, which closes on Saturday", "wraps up his visit tomorrow": what ends is not over."""
    if word.pos_ not in ("VERB", "AUX") or word.lemma_ in _ARRIVING:
        return False
    return word.tag_ in ("VBZ", "VBP") or any(c.lower_ in ("to", "will") for c in children(word, "aux"))


def _comes_from(verb: Token) -> bool:
    """ "Arrived on Sunday from a tour": where somebody comes from he is no more, unless a goal is told with it."""
    ways = {c.lower_ for c in children(verb, "prep", "prt", "advmod")}  # "flew in from Oslo" is told where he is
    return verb.lemma_ in _COMING and "from" in ways and not ways & {"at", "in", "into", "on to", "to"}


def _is_come_from(noun: Token) -> bool:
    """ "Arrived in Nairobi from a visit to Rwanda"."""
    source = noun.head
    return noun.dep_ == "pobj" and source.lower_ == "from" and source.head.lemma_ in _COMING
