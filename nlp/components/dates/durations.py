"""How many days a visit, a gathering or talks lasted that the text gives one end of: "began a three-day visit"."""

import datetime as dt
import re
from dataclasses import replace

from spacy.tokens import Token

from nlp.components.dates.date_clauses import clause_verb
from nlp.components.dates.news_day import when_published
from nlp.components.frames.syntax import children, governor
from nlp.components.tellings.event_words import words
from nlp.components.tellings.stays import is_left
from nlp.components.tellings.telling import Telling, When
from nlp.dates.vocabulary import vocabulary

_LONGEST = 60
_AFTER = frozenset({"after", "following"})
_LEAVING = frozenset({"depart", "departure", "leave"})
_PURPOSES = frozenset({"for", "on"})
_INTO = frozenset({"for", "into"})
_CLOSING = frozenset({"close", "conclude", "end", "finish"})
_UNITS = {"day": 1, "week": 7}
_LENGTH = re.compile(r"(?:(?P<number>\w+)[ -])?(?P<unit>day|week)(?:s|[ -]?long)?\b", re.IGNORECASE)


def lasting(telling: Telling) -> When | None:
    """The days of a telling that is dated to one day and says how long what it tells of took, else its date as it is.

    Counted on from that day, or back from it where the words say that it ended then. A meeting takes a day.
    """
    when = telling.when or _until_today(telling)
    if when is None or when.precision != "day" or when.start != when.end or telling.type == "call":
        return when
    length = (None if is_left(telling) and not _ends(telling.trigger) else length_of(telling)) or _stretch(
        telling, when
    )
    if length is None or not 1 < length <= _LONGEST:
        return when
    day, more = dt.date.fromisoformat(when.start), dt.timedelta(days=length - 1)
    number = _day_number(telling.trigger, when)
    if number is not None:
        start = day - dt.timedelta(days=number - 1)
        end = max(start + more, day)  # "on the second day of a three-day visit"
    else:
        ended = _ends(telling.trigger) or _is_last_day(when, telling.trigger)
        start, end = (day - more, day) if ended else (day, day + more)
    first, last = start.isoformat(), end.isoformat()
    return replace(when, start=first, end=last, edtf=f"{first}/{last}", precision="range")


def _until_today(telling: Telling) -> When | None:
    """The day of publication for a stay of so many days that somebody "ends" or "has wrapped up", with no day told."""
    verb, relation = governor(telling.trigger)
    if telling.type != "visit" or verb is None or relation != "object" or verb.lemma_ not in words("end_visit"):
        return None
    now = verb.tag_ in ("VBZ", "VBP") or any(c.tag_ in ("VBZ", "VBP") for c in children(verb, "aux"))
    if not now or telling.status not in ("held", "ongoing") or length_of(telling) is None:
        return None
    return when_published(verb.doc)


def length_of(telling: Telling) -> int | None:
    """The days of "a nine-day visit", "went to Paris for three days", "at the start of a two-day stay"."""
    trigger = telling.trigger
    nouns = [trigger] if trigger.pos_ == "NOUN" else []
    stays = _prepositions(trigger) if telling.type == "visit" else []
    nouns += [t for p in stays for t in children(p, "pobj") if _is_length(t) or _is_stay(t)]
    for noun in nouns:
        text = trigger.doc[noun.left_edge.i : noun.i + 1].text.replace(" - ", "-")
        match = _LENGTH.search(text)
        if match and (_is_length(noun) or noun == trigger or _is_stay(noun)):
            return _count(match["number"], match["unit"]) or _long(match)
    return None


def _long(match: re.Match[str]) -> int | None:
    """ "A week-long visit", where no number stands before the unit."""
    return _UNITS[match["unit"].lower()] if match[0].lower().endswith("long") else None


def _stretch(telling: Telling, when: When) -> int | None:
    """The days of "six days of talks", or up to "the third day of talks"."""
    trigger = telling.trigger
    of = trigger.head if trigger.dep_ == "pobj" and trigger.head.lower_ == "of" else None
    if of is None or telling.type == "visit" or not _is_length(of.head):
        return _day_number(trigger, when)
    match = _LENGTH.search(trigger.doc[of.head.left_edge.i : of.head.i + 1].text)
    return _count(match["number"], match["unit"]) if match else None


def _day_number(trigger: Token, when: When) -> int | None:
    """The number of "a second day of talks", "met for a third straight day", "their talks entered a fourth day"."""
    of = trigger.head if trigger.dep_ == "pobj" and trigger.head.lower_ == "of" else None
    days = [of.head] if of is not None else _days_of_verb(trigger, when)
    ordinals = [vocabulary()["classes"]["o"].get(t.lower_) for day in days if day.lower_ == "day" for t in day.lefts]
    return next((number for number in ordinals if number), None)


def _days_of_verb(trigger: Token, when: When) -> list[Token]:
    """The days that the verb says to have been reached on the date, which are not days "of" another thing."""
    verb = trigger if trigger.pos_ == "VERB" else governor(trigger)[0]
    dated = _token_of(when, trigger)
    if verb is None or dated is None or clause_verb(dated) != verb:
        return []
    days = [day for p in children(verb, "prep") if p.lower_ in _INTO for day in children(p, "pobj")]
    days += children(verb, "dobj") if verb.lemma_ == "enter" else []
    return [day for day in days if not any(p.lower_ == "of" for p in children(day, "prep"))]


def _token_of(when: When, trigger: Token) -> Token | None:
    """The first word of the date."""
    span = None if when.span is None else trigger.doc.char_span(*when.span, alignment_mode="expand")
    return None if span is None else span[0]


def _count(number: str | None, unit: str) -> int | None:
    number = number or ""
    if number.lower() == "a":
        return _UNITS[unit.lower()]
    count = int(number) if number.isdigit() else vocabulary()["classes"]["n"].get(number.lower())
    return count * _UNITS[unit.lower()] if count else None


def _prepositions(trigger: Token) -> list[Token]:
    back = ("from", "after") if trigger.lemma_ in words("end_visit") else ()
    own = [p for p in children(trigger, "prep") if trigger.pos_ != "NOUN" and p.lower_ in ("for", "at", "on", *back)]
    return [*own, *(q for p in own for t in children(p, "pobj") for q in children(t, "prep") if q.lower_ == "of")]


def _is_length(token: Token) -> bool:
    counted = any(t.pos_ == "NUM" for t in token.lefts)
    a_week = token.lower_ == "week" and [t.lower_ for t in token.lefts] == ["a"]
    return a_week or (token.lemma_.lower() in _UNITS and counted)


def _is_stay(token: Token) -> bool:
    return token.lemma_.lower() in ("visit", "stay", "trip", "tour")


def _ends(trigger: Token) -> bool:
    """Whether the day is the last: "left after a two-day visit", "their two-day summit ended"."""
    doc, first = trigger.doc, trigger.left_edge.i
    above = list(trigger.ancestors)[:3]
    if above and above[0].lower_ == "of" and len(above) > 1:
        first = above[1].left_edge.i
    if above and above[0].lower_ == "of" and first > trigger.sent.start and doc[first - 1].lower_ in _AFTER:
        return True  # "signed today after three days of talks"
    if trigger.dep_ == "pobj" and above[0].lower_ in _AFTER:
        return True  # "flew home today after a three-day visit"
    if any(p.lower_ in _PURPOSES and p.head.lemma_.lower() in _LEAVING for p in above) or _leaves_for_it(trigger):
        return False  # "left today for a three-day visit"
    if any(t.dep_ == "relcl" and t.lemma_ in _CLOSING for t in trigger.subtree) or _comes_to_an_end(trigger):
        return True  # "in Kigali, which ended"
    beside = [doc[i] for i in (first - 1, trigger.i + 1) if trigger.sent.start <= i < trigger.sent.end]
    return any(t.lemma_.lower() in words("end_visit") for t in (trigger, *above, *beside))


def _leaves_for_it(trigger: Token) -> bool:
    """ "Leaves on Tuesday for Rome on a four-day visit"."""
    ways = {p.lower_ for p in children(trigger, "prep")} if trigger.lemma_.lower() in _LEAVING else set()
    return "for" in ways and not ways & {"from", *_AFTER}


def _is_last_day(when: When, trigger: Token) -> bool:
    """ "Held three days of talks, ending on Tuesday": a word for the end stands before the date itself."""
    dated = _token_of(when, trigger)
    if dated is None or dated.i <= trigger.sent.start + 1:
        return False
    before = dated.nbor(-1)
    before = dated.nbor(-2) if before.lower_ in ("on", "late", "early") else before
    return before.lemma_ in _CLOSING and before.pos_ == "VERB"


def _comes_to_an_end(trigger: Token) -> bool:
    """ "As its three-day summit came to an end"."""
    verb = trigger.head
    to = [p for p in children(verb, "prep") if p.lower_ == "to"] if verb.lemma_ == "come" else []
    return any(t.lemma_ in ("end", "close") for p in to for t in children(p, "pobj"))
