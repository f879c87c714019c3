"""Visits that an article on two states lists under their direction: "Visits from Kenya to Sweden" above names and days.

"President Mwai Kibaki (May 2007)": the line has no verb, and says neither where he came from nor where he went.
"""

import re

from spacy.tokens import Doc, Span

from graph.model import Status
from nlp.components.actors.actors import Actor
from nlp.components.frames.casting import Casting
from nlp.components.frames.syntax import FINITE
from nlp.components.tellings.event_words import Trigger
from nlp.components.tellings.telling import Part, Telling, When, Where
from nlp.components.text.visit_lists import entry_end, visited_state
from nlp.dates import DateExpression, find, resolve
from nlp.dates.values import Written
from nlp.source.lines import Line, lines

Direction = tuple[Actor | None, Actor]
"""The state from which visitors came, where one is told, and the one to which they went."""
JOURNEY = Trigger("journey", "visit", "in_person", "visit", False)
SURE = 0.9
_LONGEST_HEADING, _LONGEST_ITEM = 80, 200
_FROM, _TO = "from", "to"
_YEAR = re.compile(r"\b((?:18|19|20)\d\d)\b\W*$")
_VISITS = frozenset({"delegations", "journeys", "tours", "travels", "trips", "visit", "visits"})
_HEADING = re.compile(
    rf"^[^\n]{{0,50}}\b(?:{_FROM}|{'|'.join(sorted(_VISITS))})\b[^\n]{{0,50}} {_TO} [^\n.]{{3,40}}$", re.I | re.M
)
"""What a line must look like for its words to be looked at."""
_STATUSES: dict[str, Status] = {
    "canceled": "cancelled", "cancelled": "cancelled", "future": "planned", "planned": "planned",
    "postponed": "postponed", "upcoming": "planned",
}  # fmt: skip
"""What has become of visits by the first word of the heading above them."""
_IN_HEADINGS = _VISITS | set(_STATUSES) | {
    _FROM, _TO, "and", "at", "bilateral", "by", "foreign", "government", "heads", "high", "key", "leaders", "level",
    "list", "major", "ministerial", "ministers", "notable", "of", "official", "officials", "parliamentary",
    "presidential", "presidents", "prime", "recent", "royal", "selected", "state", "the", "working",
}  # fmt: skip


def visits_by_direction(doc: Doc, casting: Casting, told: list[Telling]) -> list[Telling]:
    """A visit for each line with somebody and a day under a heading that says from which state to which.

    What was `told` of such a heading by itself, as of a visit, is dropped. A list of visits to one state says so above.
    """
    host = _visited(doc, casting)
    if host is None and _HEADING.search(doc.text) is None:
        return []
    found: list[Telling] = []
    headings: set[int] = set()
    direction: Direction | None = None if host is None else (None, host)
    status: Status = "held"
    for line in lines(doc.text):
        words = _words(doc, line)
        headed = _direction(line, words, casting) if words is not None else None
        if headed is not None and words is not None:
            direction, status = headed, _STATUSES.get(words[0].lower_, "held")
            headings.update(range(words.start, words.end))
            continue
        item = _words(doc, _entry(doc, line)) if host is not None else words
        guests = _guests(item, casting, direction) if direction is not None and item is not None else []
        when = _when(doc, line) if guests else None
        if direction is None or item is None or when is None:
            direction = None if host is None else (None, host)
            status = _STATUSES.get(words[0].lower_, "held") if words is not None else status
        elif not _is_told(item, told):
            found.append(_visit(item, guests, direction[1], when, status))
    told[:] = [t for t in told if t.trigger.i not in headings] if found else told
    return found


def _visited(doc: Doc, casting: Casting) -> Actor | None:
    """The state of visits to which a text is a list."""
    start = visited_state(doc.text)
    token = next((t for t in doc if t.idx >= start), None) if start is not None else None
    mention = casting.mention(token) if token is not None else None
    return mention.actors[0] if mention is not None and mention.actors[0].kind == "country" else None


def _entry(doc: Doc, line: Line) -> Line:
    """The first sentence of a line."""
    end = entry_end(doc.text, line.start, line.end)
    return Line(line.start, end, doc.text[line.start : end])


def _words(doc: Doc, line: Line) -> Span | None:
    span = doc.char_span(line.start, line.end, alignment_mode="contract")
    return span if span is not None and len(span) else None


def _is_told(words: Span, told: list[Telling]) -> bool:
    """Whether a line is a sentence, or has a word that tells of a visit already."""
    if any(t.tag_ in FINITE for t in words):
        return True
    return any(t.type == "visit" and words.start <= t.trigger.i < words.end for t in told)


def _when(doc: Doc, line: Line) -> When | None:
    """The last day that a line, or its first sentence, gives."""
    line = _entry(doc, line)
    expressions = find(line.text) if len(line.text) <= _LONGEST_ITEM else []
    bare = _YEAR.search(line.text)
    if expressions:
        last = expressions[-1]
    elif bare is not None:
        last = DateExpression(bare.start(1), bare.end(1), bare[1], Written(year=int(bare[1])))
    else:
        return None
    days = resolve(last, doc._.published, "past")
    if days is None:
        return None
    span = (line.start + last.start, line.start + last.end)
    return When(days.start.isoformat(), days.end.isoformat(), days.edtf, days.precision, days.basis, last.text, span)


def _direction(line: Line, words: Span, casting: Casting) -> Direction | None:
    """The states from which and to which a heading says that visits went; it has no other words."""
    if len(line.text) > _LONGEST_HEADING or f" {_TO} " not in line.text:
        return None
    states: list[Actor] = []
    others: list[str] = []
    for token in words:
        mention = casting.mention(token)
        if mention is None or mention.actors[0].kind != "country":
            others += [token.lower_] if token.is_alpha else []
        elif mention.actors[0] not in states[-1:]:
            if states and others[-1:] != [_TO]:
                return None
            states.append(mention.actors[0])
    said = set(others)
    if (
        len(states) != len(set(states))
        or len(states) != 2
        or not said <= _IN_HEADINGS
        or not said & ({_FROM} | _VISITS)
    ):
        return None
    return states[0], states[1]


def _guests(words: Span, casting: Casting, direction: Direction) -> list[Actor]:
    """Who is named in a line, as far as he may be of the state that the visits came from."""
    sent, host = direction
    named = [m.actors[0] for m in casting.persons if words.start <= m.start < words.end and m.form == "name"]
    found = {actor.id: actor for actor in named if actor.country != host.country or actor.guessed}
    for actor in found.values():
        if sent is not None and (actor.country is None or actor.guessed):
            actor.country = sent.country
    return list(found.values())


def _visit(words: Span, guests: list[Actor], host: Actor, when: When, status: Status) -> Telling:
    parts = [Part(guest, "guest") for guest in guests] + [Part(host, "host")]
    telling = Telling(words[0].sent.root, JOURNEY, "visit", "in_person", status, parts)
    telling.where, telling.when = Where(None, None, host.country), when
    telling.chance = telling.surety = SURE
    return telling
