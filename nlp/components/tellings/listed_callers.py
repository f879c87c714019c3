"""People received one after another, whom a list gives without a verb: appointments, audiences, letters of credence.

Either a sentence with a colon says who receives those of the list below ("The King received in audience:"), or the
lines begin with an hour and are of somebody's schedule ("10:20 am H.E. Mr. X, Permanent Representative of Y").
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from spacy.tokens import Doc, Span, Token

from graph.model import Mode, Role
from nlp.components.actors.actors import Actor, ActorMention
from nlp.components.frames.casting import Casting
from nlp.components.frames.syntax import FINITE, children
from nlp.components.frames.verb_arguments import cast, doing, done_to, is_passive, persons
from nlp.components.sides.owner import owned_at
from nlp.components.status.status import verb_status
from nlp.components.tellings.event_words import Trigger
from nlp.components.tellings.telling import Part, Telling
from nlp.components.tellings.trigger_words import trigger_of
from nlp.components.text.schedules import has_time

CALLER = Trigger("caller", "meeting", "in_person", "encounter", False)
SURE = 0.9
_RECEIVING = frozenset({"accept", "grant", "host", "meet", "receive", "see", "welcome"})
_HOLDING = frozenset({"have", "hold"})
_AS_EQUALS = _HOLDING | {"meet", "see"}
_CHURCH = frozenset({"archbishop", "bishop", "cardinal", "monsignor", "msgr", "nuncio", "patriarch", "prefect"})
_ROLES: tuple[Role, Role] = ("host", "guest")
_EQUALS: tuple[Role, Role] = ("participant", "participant")
_HANDED = frozenset({"audience", "audiences", "call", "calls", "credence", "credentials", "letters"})
_DAY = (
    r"\W*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:,? (?:the )?(?:\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+ \d{1,2}))?"
    r"(?:,? \d{4})?\s?(?:[:–—-] |, (?=\d))"
)
"""The day that labels an entry: "Saturday, 12 March: ", "Saturday, 11.00: "."""
_MARK = re.compile(
    rf"(?:{_DAY})?"
    r"\W*(?:\d{1,2}(?:[.:h]\d\d)?(?: ?[ap]\.?m\b\.?)?[^\w\[]+)?(?:\[[^\]\n]{2,20}\]\s*)?"
    r"(?:by (?:video[ \w-]{0,12}|tele(?:phone|conference)|phone)[,:] )?"
)
"""What a line of a list begins with: a bullet, a day, a number or an hour, and how somebody is to be met."""
_LABELLED = re.compile(_DAY)
_OPENS_LIST = re.compile(r":[ \t]*\n")
_BY_VIDEO = re.compile(r"\[[^\]\n]*\b(?:VTC|video|virtual|online|zoom)\b|\bby video", re.IGNORECASE)
_BY_PHONE = re.compile(r"\bby (?:telephone|phone)[,:]", re.IGNORECASE)
_NEXT_HOUR = re.compile(r"(?<=[.;)!]) +(?=\d{1,2}[.:h]\d\d\s?[:–—-] )")
""" "11.00: the Ambassador of Peru. 15.00: Minister X": another entry on one line."""
_BEFORE_NAMES = 14
"""Tokens of a form of address, a rank and an office before a name."""


def listed_callers(doc: Doc, casting: Casting, told: Sequence[Telling]) -> Iterator[Telling]:
    """A meeting for each line of such lists with whoever receives those listed."""
    if "\n" not in doc.text or not (doc._.owned or _OPENS_LIST.search(doc.text)):
        return
    lines = _lines(doc)
    taken = {t.trigger.sent.start for t in told}
    receiving: Token | None = None
    for above, line in pairwise([doc[:0], *lines]):
        caller = _caller(line, casting)
        if above.text.rstrip().endswith(":"):
            receiving = _receiving(above, casting)
        elif caller is None and line.text.strip():
            receiving = None
        if caller is None or (receiving is None and line.start in taken):
            continue
        found = _received(receiving, caller, casting) if receiving is not None else _scheduled(doc, line, caller)
        if found is not None and len(found.sides()) > 1:
            found.chance = found.surety = SURE
            yield found


def _lines(doc: Doc) -> list[Span]:
    ends = [t.i + 1 for t in doc if "\n" in t.text] + [len(doc)]
    if doc._.owned:
        hours = {match.end() for match in _NEXT_HOUR.finditer(doc.text)}
        ends = sorted({*ends, *(t.i for t in doc if t.idx in hours)}) if hours else ends
    return [doc[a:b] for a, b in pairwise([0, *ends]) if b > a and doc[a:b].text.strip()]


def _caller(line: Span, casting: Casting) -> ActorMention | None:
    """The one person with whom a line without a verb begins, behind its mark and forms of address."""
    opened = line.start_char + (m.end() if (m := _MARK.match(line.text)) is not None else 0)
    first = next((t.i for t in line if t.idx >= opened), line.end)
    if any(t.tag_ in FINITE and t.pos_ in ("VERB", "AUX") and t.i >= first for t in line):
        return None
    names = [m for m in casting.persons if line.start <= m.start < line.end and m.form == "name"]
    named = names[0] if names else None
    if named is None or named.start - first > _BEFORE_NAMES or _is_event(line.doc[first : named.start]):
        return None
    between = (casting.by_token.get(i) for i in range(first, named.start))
    own = all(m is None or m.actors[0].kind in ("country", "person") for m in between)
    apart = any(t.text in (",", ";", "-", "–", "with", "by", "for") for t in line.doc[first : named.start])
    return named if own and not apart else None


def _is_event(before: Span) -> bool:
    """Whether words before the name tell of an encounter or of anything but who somebody is.

    "Her adviser" is one of the owner's own people.
    """
    return any(
        trigger_of(t) is not None or t.pos_ in ("VERB", "ADP") or (t.tag_ == "PRP$" and t.is_lower) for t in before
    )


def _receiving(line: Span, casting: Casting) -> Token | None:
    """The verb by which a line above a list tells who receives those below."""
    verbs = [t for t in line if t.pos_ == "VERB" and (t.lemma_ in _RECEIVING or _holds(t)) and doing(t, casting)]
    handed = any(t.lower_ in _HANDED for t in line)
    return next((v for v in reversed(verbs) if v.lemma_ not in ("accept", "grant", "host") or handed), None)


def _holds(verb: Token) -> bool:
    """ "Held talks with the following:", "had bilateral meetings with:"."""
    held = children(verb, "dobj") if verb.lemma_ in _HOLDING else []
    return any((trigger := trigger_of(t)) is not None and trigger.type == "meeting" for t in held)


def _received(verb: Token, caller: ActorMention, casting: Casting) -> Telling | None:
    role, other = _EQUALS if verb.lemma_ in _AS_EQUALS else _ROLES
    hosts = cast(casting, doing(verb, casting), role) if not is_passive(verb) else []
    own = {part.actor.id for part in [*hosts, *persons(casting, done_to(verb, casting))]}
    guests = [Part(a, other, caller.root) for a in caller.actors if a.id not in own]
    if not hosts or not guests or (hosts[0].actor.country == "VA" and _is_of_church(caller)):
        return None
    return Telling(verb, CALLER, "meeting", "in_person", verb_status(verb), [*hosts, *guests])


def _is_of_church(caller: ActorMention) -> bool:
    """Whether whom the Pope receives is one of his own prelates."""
    office = f"{caller.title or ''} {caller.actors[0].title or ''}".lower()
    return any(word.strip(",.") in _CHURCH for word in office.split())


def _scheduled(doc: Doc, line: Span, caller: ActorMention) -> Telling | None:
    owned = owned_at(doc, line.start)
    timed = has_time(line) or _LABELLED.match(line.text) is not None
    if owned is None or owned.actor is None or not (owned.scheduled or owned.recorded) or not timed:
        return None
    actor: Actor = caller.actors[0]
    if actor is owned.actor or actor.country == owned.actor.country:
        return None  # his own people
    mode: Mode = "video" if _BY_VIDEO.search(line.text) else "phone" if _BY_PHONE.search(line.text) else "in_person"
    parts = [Part(owned.actor, "host"), Part(actor, "guest", caller.root)]
    told = Telling(
        doc[caller.root], CALLER, "meeting", mode, "planned" if owned.scheduled else "held", parts, tenseless=True
    )
    if mode != "in_person":
        told.type = "call"
        told.parts = [Part(part.actor, "participant", part.token) for part in parts]
    return told
