"""Records of a conversation that list who took part, when and where, as memoranda and minutes have them.

Under "PARTICIPANTS" stand people with their offices, line by line; "DATE:" and "PLACE:" head lines of their own. No
word of such a list tells of an encounter, and the list as a whole does.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from spacy.tokens import Doc, Span, Token

from nlp.components.actors.actors import Actor, ActorMention
from nlp.components.dates.dated import Dated
from nlp.components.frames.casting import Casting
from nlp.components.names.offices_of_one import offices_of_one_country
from nlp.components.places.city_names import place_in
from nlp.components.tellings.event_words import Trigger
from nlp.components.tellings.telling import TWO_SIDES, Part, Telling, When, Where
from nlp.dates import resolve

RECORD = Trigger("participants", "meeting", "in_person", "encounter", True)
SURE = 0.95
_HEAD = re.compile(r"^[ \t]*(?:list of )?(?:participants|present|those present)[ \t]*:?[ \t]*", re.IGNORECASE | re.M)
_HEADS = ("PARTICIPANTS", "Participants", "participants:", "PRESENT", "Present", "present:")
_LABEL = re.compile(
    r"^[ \t]*(?:agenda|copies|date|location|place|re|ref|subject|summary|time|topics?|venue)\b[^\n:]{0,20}:"
    r"|^[^\n]{60,}\.[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
"""What ends a list: another label, or a line of prose."""
_WHEN = re.compile(r"^[ \t]*(?:date|time)[^\n:]{0,20}:[^\n]*", re.IGNORECASE | re.MULTILINE)
_WHERE = re.compile(r"^[ \t]*(?:place|location|venue)[^\n:]{0,12}:[^\n]*", re.IGNORECASE | re.MULTILINE)
_RECORD = re.compile(r"memorandum of (?:conversation|meeting)|memcon|minutes|record of|meeting|talks", re.IGNORECASE)
_CALL = re.compile(r"memorandum of telephone|telephone conversation|telcon", re.IGNORECASE)
_LONGEST = 3000


@dataclass(frozen=True, slots=True)
class Listed:
    """The list of a record: its head word, and where the list ends."""

    head: Token
    start: int
    end: int


def listed_participants(doc: Doc, casting: Casting) -> Iterator[Telling]:
    """The encounter that a record is of, with everybody in its list."""
    found = _list(doc)
    if found is None:
        return
    people = [m for m in casting.persons if found.start <= m.start < found.end and m.form in ("name", "title")]
    parts = {a.id: Part(a, token=m.root) for m in people for a in m.actors if a.kind == "person"}
    for mention in people:
        _without_guess(mention, casting)
    _set_labelled(doc, found, people)
    telling = Telling(found.head, RECORD, "meeting", "in_person", "held", list(parts.values()))
    if _CALL.search(_opening(doc)):
        telling.type, telling.mode = "call", "phone"
    telling.chance = telling.surety = SURE
    if len(telling.sides()) >= TWO_SIDES:
        yield telling


def _set_labelled(doc: Doc, found: Listed, people: list[ActorMention]) -> None:
    """ "Portugal: Ana Ruiz, ambassador; Luis Mora": who stands behind a state and a colon is of that state."""
    states = [m for m in doc._.mentions if found.start <= m.start < m.end < found.end and m.actors[0].kind == "country"]
    labels = [(m.end, m.actors[0].country) for m in states if doc[m.end].text == ":"]
    for mention in people:
        before = [country for end, country in labels if end <= mention.start]
        actor = mention.actors[0]
        if before and not actor.known and not actor.of_state:
            actor.country = before[-1]


def _without_guess(mention: ActorMention, casting: Casting) -> None:
    """Forget a country that only the line of somebody else names: the sides of a record stand in turn."""
    doc, actor = casting.doc, mention.actors[0]
    first = next((i + 1 for i in range(mention.start - 1, -1, -1) if "\n" in doc[i].text), 0)
    last = next((i for i in range(mention.end, len(doc)) if "\n" in doc[i].text), len(doc))
    own = any(actor.country in (a.country for a in m.actors) for m in _others(casting, first, last, actor))
    of_one = (actor.title or "").lower() in offices_of_one_country()
    if not (actor.known or actor.of_state or own or of_one):
        actor.country = None


def _others(casting: Casting, first: int, last: int, actor: Actor) -> Iterator[ActorMention]:
    """The mentions of anything but that person."""
    here = (casting.by_token.get(i) for i in range(first, last))
    return (m for m in here if m is not None and m.actors and m.actors[0] is not actor)


def settle_record(doc: Doc, tellings: list[Telling], dates: list[Dated]) -> None:
    """Give the encounter of a record the day and the place that lines of it are headed with."""
    for telling in (t for t in tellings if t.word is RECORD):
        line = _line(doc, _WHEN)
        dated = next((d for d in dates if line is not None and line.start <= d.span.start < line.end), None)
        days = resolve(dated.expression, doc._.published, "past") if dated is not None else None
        if days is not None and dated is not None:
            span = (dated.expression.start, dated.expression.end)
            first, last = days.start.isoformat(), days.end.isoformat()
            telling.when = When(first, last, days.edtf, days.precision, days.basis, dated.expression.text, span)
        place = _WHERE.search(doc.text) if telling.type == "meeting" else None
        telling.where = _place(place.group().partition(":")[2]) if place is not None else None


def _list(doc: Doc) -> Listed | None:
    text = doc.text
    match = _HEAD.search(text) if any(word in text for word in _HEADS) else None
    record = match is not None and (_line(doc, _WHEN) or _line(doc, _WHERE) or _RECORD.search(_opening(doc)))
    if match is None or not record:
        return None
    ends = (m.start() for m in _LABEL.finditer(doc.text, match.end()) if m.start() > match.end())
    end = min(next(ends, len(doc.text)), match.end() + _LONGEST)
    span = doc.char_span(match.start(), end, alignment_mode="contract")
    head = next((t for t in span if t.is_alpha), None) if span is not None else None
    return Listed(head, span.start, span.end) if span is not None and head is not None else None


def _opening(doc: Doc) -> str:
    return f"{doc._.source_title or ''} {doc[:30].text}"


def _line(doc: Doc, pattern: re.Pattern[str]) -> Span | None:
    match = pattern.search(doc.text)
    return doc.char_span(*match.span(), alignment_mode="expand") if match is not None else None


def _place(text: str) -> Where | None:
    """ "Government Guest House, Peking": the city, behind the building where one is named."""
    pieces = [piece.strip() for piece in text.split(",") if piece.strip()]
    inside = next((where for piece in reversed(pieces) if (where := place_in(piece)) is not None), None)
    venue = pieces[0] if pieces and place_in(pieces[0]) is None else None
    if inside is None:
        return Where(venue, None, None) if venue else None
    return replace(inside, venue=venue)
