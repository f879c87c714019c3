"""Whose schedule, diary or post a text is: he takes part in what its entries tell without a subject.

"Agenda of Minister Ana Ruiz" is followed by "10.00: meeting with the ambassador of Peru", and "Ana Ruiz (@anaruiz)" by
"Good to see my colleague from Peru": both leave her out, as does a post that she signs at its end.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from spacy.tokens import Doc, Span, Token

from nlp.components.actors.actors import Actor, ActorMention
from nlp.components.actors.gathering import Gathered
from nlp.components.actors.linking import person_entry
from nlp.components.frames.syntax import FINITE, SUBJECTS
from nlp.components.names.vocabulary import words
from nlp.components.reference.office_holders import head_of_publisher, in_office
from nlp.components.sides.accounts import account_owner
from nlp.components.sides.lead_travellers import traveller
from nlp.components.sides.owners_by_office import owner_by_office
from nlp.components.sides.owners_in_titles import owner_in_title
from nlp.components.sides.post_authors import author_above, introduced, of_thread, signed_by
from nlp.components.text.entries import entry_at
from nlp.components.text.posts import is_account_line
from nlp.components.text.rubrics import lead_ins_ahead, rubrics
from nlp.components.text.schedules import has_time, is_record, is_schedule, says_schedule
from nlp.components.text.visit_lists import visited_state
from nlp.dates import find

_LONGEST_HEADING = 30
_COLONS = frozenset({":", "):"})
_NAME = re.compile(r"[^\W\d_][\w.'’-]*(?:\s+[^\W\d_][\w.'’-]*){1,19}")
_LONGEST_NAME = 6
_RECORDS = re.compile(
    r"\b(?:trips|visits|travels?|journeys|tours)\b.*\b(?:by|of)\b|\bfollowing\b.*\b(?:trips|visits|journeys|tours)\b",
    re.IGNORECASE,
)
_JOURNEY = re.compile(
    r"\w['’]s?\s+(?:[\w-]+\s+){0,3}(?:trip|visit|tour|journey|travels|week)\b(?! of\b)"
    r"|[:–—-]\s*(?:live\b|as it happened|day by day|diary|the programme)",
    re.IGNORECASE,
)
_VISIT = re.compile(r"\b(?:travels?|trip|visit)\b", re.IGNORECASE)
_ANNOUNCES = re.compile(r"\bfollowing\b|\b(?:is|are) a list of\b", re.IGNORECASE)
_OFFICIAL = re.compile(r"(?:President|Premier|Chancellor|Minister|Secretary|King|Queen|Emir|PM|FM) ([A-Z][\w’'-]+)\b")
_FIRST = 2  # tokens of a line before the visitor
_TURN = 14  # tokens of a line before its colon


@dataclass(frozen=True, slots=True)
class Owned:
    """Tokens `start:end` are of what `actor` does or writes, None where nobody in particular does.

    `scheduled` says that they tell what is to come, `recorded` that they tell by the clock what was, and `journeys`
    that they list where he went.
    """

    start: int
    end: int
    actor: Actor | None
    scheduled: bool
    journeys: bool = False
    recorded: bool = False


def find_owned(doc: Doc, gathered: Gathered, title: str | None) -> tuple[Owned, ...]:
    """The stretches of a text that have an owner: under its title or under headings, and lines that begin "X: "."""
    people = sorted((m for m in gathered.mentions if m.actors[0].kind == "person"), key=lambda m: m.start)
    lines = _lines(doc)
    listed = is_schedule(lines, title)
    recorded = is_record(lines) or (listed and _looks_back(doc))  # a schedule given out when its days are over
    scheduled = not recorded and listed
    about = scheduled or recorded or bool(_listed(title or "", "post_words")) or "@" in (title or "")
    about = about or _records(title or "")
    owner = named_in(title or "", gathered) if about else None
    journeys = owner is not None and _records(title or "")
    if owner is None:
        owner = head_of_publisher(gathered, doc._.publisher) if scheduled else account_owner(doc, gathered, title)
        owner = owner or (traveller(people, doc) if scheduled and _VISIT.search(title or "") else None)
        owner = owner or (None if scheduled else author_above(doc, gathered, lines))
        owner = owner or (owner_in_title(title or "", gathered) if scheduled or recorded else None)
        owner = owner or (owner_by_office(title or "", gathered) if scheduled or recorded else None)
    found: list[Owned] = []
    start = 0
    for line in lines:
        named = [m for m in people if line.start <= m.start < line.end]
        turn = None if line.start == 0 and _JOURNEY.search(line.text) else _turn(line, named)
        if turn is not None:
            found.append(Owned(line.start, line.end, turn, False))
        of_days = scheduled or recorded
        heading = _heading(line, named, of_days) if turn is None or of_days else None
        if heading is not None:
            found.append(Owned(start, line.start, owner, scheduled, journeys, recorded))
            owner, start, journeys = heading, line.end, journeys or _records(line.text)
            scheduled = scheduled or (not recorded and says_schedule(line.text))
    owner = owner or introduced(doc, people) or signed_by(doc, people) or of_thread(doc, people)
    found.append(Owned(start, len(doc), owner, scheduled, journeys, recorded))
    found += _looking_ahead(doc)
    found += _visitors(lines, people) if visited_state(doc.text) is not None else ()
    return tuple(o for o in found if o.start < o.end and (o.actor is not None or o.scheduled))


def _visitors(lines: Sequence[Span], people: Sequence[ActorMention]) -> Iterator[Owned]:
    """The lines of a list of visits, each of the visitor with whom it begins: "President Ruiz, 5 May 2018. Met"."""
    for line in lines:
        first = next((m for m in people if line.start <= m.start < line.end), None)
        if first is not None and first.start - line.start <= _FIRST and find(line.text):
            yield Owned(line.start, line.end, first.actors[0], False)


def _looks_back(doc: Doc) -> bool:
    """Whether all days that head the entries of a text are past: "1973: a diplomatic calendar"."""
    published = doc._.published
    return bool(doc._.entries) and published is not None and all(e.days.end < published for e in doc._.entries)


def _looking_ahead(doc: Doc) -> Iterator[Owned]:
    """What stands under the rubrics of a newsletter that look ahead: "COMING UP —", "TODAY:", "Still to come:"."""
    under = [(rubric.body, rubric.end) for rubric in rubrics(doc.text) if rubric.looks_ahead]
    for start, end in (*under, *((lead.body, lead.end) for lead in lead_ins_ahead(doc.text))):
        span = doc.char_span(start, end, alignment_mode="expand")
        if span is not None:
            yield Owned(span.start, span.end, None, True)


def _lines(doc: Doc) -> Sequence[Span]:
    spaces = np.flatnonzero(doc.to_array("IS_SPACE"))
    ends = [int(i) + 1 for i in spaces if "\n" in doc[int(i)].text] + [len(doc)]
    return [doc[a:b] for a, b in zip([0, *ends], ends, strict=False) if b > a]


def _heading(line: Span, named: Sequence[ActorMention], scheduled: bool) -> Actor | None:
    """Who a line without a verb names as the one whose schedule follows: nobody else is in it."""
    people = {m.actors[0].id: m.actors[0] for m in named}
    if len(people) != 1 or len(line) > _LONGEST_HEADING:
        return None
    if _records(line.text) and (_ANNOUNCES.search(line.text) or not any(t.tag_ in FINITE for t in line)):
        return next(iter(people.values()))
    if line.start == 0 and _JOURNEY.search(line.text) and not _is_of_else(line, named):
        return next(iter(people.values()))  # "Ruiz's trip: as it happened"
    if any(t.tag_ in FINITE for t in line):
        return None
    said = says_schedule(line.text) or is_account_line(line.text)
    named_by = {i for m in named for i in range(m.start, m.end)}
    whole = all(t.i in named_by for t in line if t.is_alpha) or line.text.isupper()
    above = line.start == 0 and entry_at(line.doc._.entries, line.start_char) is None
    alone = scheduled and (above or (whole and not has_time(line)))
    return next(iter(people.values())) if said or alone else None


def _is_of_else(line: Span, named: Sequence[ActorMention]) -> bool:
    """ "Chile's Ruiz puts off a trip": whether an apostrophe stands behind somebody else alone."""
    owners = [t.i for t in line if t.tag_ == "POS"]
    return bool(owners) and not any(m.end in owners for m in named)


def _turn(line: Span, named: Sequence[ActorMention]) -> Actor | None:
    """Who begins a line with his name, his office maybe, and a colon."""
    colon = next((t.i for t in line[:_TURN] if t.text in _COLONS), None)
    if colon is None or not named or named[0].start > min(line.start + 2, colon):
        return None
    before = line.doc[line.start : colon]
    own = all(m.actors[0] is named[0].actors[0] for m in named if m.start < colon)
    return named[0].actors[0] if own and not any(t.tag_ in FINITE for t in before) else None


def named_in(title: str, gathered: Gathered) -> Actor | None:
    """The one person whom a title names in full, of the text or of the knowledge base."""
    folded = title.casefold()
    here = [a for a in gathered.actors.values() if a.kind == "person" and " " in a.name]
    found = {a.id: a for a in here if any(n.casefold() in folded for n in (a.name, *a.aliases) if " " in n)}
    for match in () if found else _NAME.finditer(title):
        parts = match.group().split()
        starts = ((a, min(len(parts), a + _LONGEST_NAME)) for a in range(len(parts)))
        tried = (" ".join(parts[a:b]) for a, last in starts for b in range(a + 2, last + 1))
        known = [k for name in tried for k in gathered.base.exact(name) if k.kind == "person"]
        found |= {k.id: actor for k in known if (actor := in_office(gathered, k.id)) is not None}
    if not found:
        held = (person_entry(gathered.base, name, None, [], gathered.on) for name in _OFFICIAL.findall(title))
        found |= {k.id: actor for k in held if k is not None and (actor := in_office(gathered, k.id)) is not None}
    return next(iter(found.values())) if len(found) == 1 else None


def _records(line: str) -> bool:
    """ "List of international trips made by Ana Ruiz", "Ruiz made the following visits": what was, not what is due."""
    return _RECORDS.search(line) is not None


def _listed(text: str, key: str) -> set[str]:
    return {w.strip(".,:;()–—").lower() for w in text.split()} & words("actor_words", key)


def owned_at(doc: Doc, i: int) -> Owned | None:
    """The stretch with an owner that token `i` stands in, the narrowest."""
    around = [owned for owned in doc._.owned or () if owned.start <= i < owned.end]
    return min(around, key=lambda owned: owned.end - owned.start, default=None)


def lacks_subject(trigger: Token) -> bool:
    """Whether the sentence of a trigger says nowhere who does anything: an entry, a telegram.

    What stands behind a semicolon is another sentence: "Met with X; the two leaders spoke of gas".
    """
    chain = (trigger, *(t for t in trigger.ancestors if not _are_parted(trigger, t)))
    if any(t.dep_ in SUBJECTS and t.head.pos_ in ("VERB", "AUX") for t in chain):
        return False
    return not any(c.dep_ in SUBJECTS and not _is_no_doer(c) and c not in chain for t in chain for c in t.children)


def _are_parted(one: Token, other: Token) -> bool:
    return any(t.text == ";" for t in one.doc[min(one.i, other.i) : max(one.i, other.i)])


def _is_no_doer(subject: Token) -> bool:
    """ "It", and a day or an hour that an entry begins with ("Tuesday 12 March: Meets with the king", "9.30 Meets")."""
    hour = subject.ent_type_ in ("DATE", "TIME", "CARDINAL") or subject.text[0].isdigit()
    return subject.lower_ == "it" or hour or subject.lower_ in ("a.m.", "p.m.", "am", "pm")
