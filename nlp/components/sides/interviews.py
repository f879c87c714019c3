"""Who is asked in an interview or tells of himself: "you" in the questions is he, and "I" in his own words.

Where several officials take turns, as at press conferences and in debates, each is "I" in his own turns, and a question
is put to whoever answers next. In what an official signs he is "I" outside quotation marks.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc

from nlp.components.actors.actors import Actor, ActorMention
from nlp.components.actors.gathering import Gathered
from nlp.components.reference.office_holders import in_office
from nlp.components.sides.authors import author_of, own_words
from nlp.components.sides.narrators import narrator
from nlp.components.sides.owner import named_in
from nlp.components.text.turns import SpokenTurn, interview_turns
from nlp.knowledge.names import fold

_LONGEST_OFFICE = 7
_FULL_NAME = re.compile(
    r"\b(?:(?P<office>Ambassador|Minister|President|Secretary|Envoy|Consul|General|Chargé)\s+)?"
    r"(?P<name>[A-Z][\w’'-]+(?:\s+[A-Z]\.)*(?:\s+[A-Z][\w’'-]+)*?\s+(?P<family>[A-Z][\w’'-]+))(?=[^\w\s]|\s*$|\s+[a-z\d])"
)


@dataclass(frozen=True, slots=True)
class Spoken:
    """Tokens `start:end` are what `actor` answers, or, `asked`, what he is asked; None where that is nobody known."""

    start: int
    end: int
    actor: Actor | None
    asked: bool


def find_spoken(doc: Doc, gathered: Gathered, title: str | None) -> tuple[Spoken, ...]:
    """The questions and answers of an interview with one official, or of officials who speak in turn.

    The one official is who answers by name, or whom the title names. Or what an official tells of himself in memoirs
    or a diary.
    """
    turns = interview_turns(doc.text)
    if not turns:
        told = narrator(doc, gathered, title)
        if told is not None:
            return tuple(Spoken(start, end, told[0], False) for start, end in told[1])
        author = author_of(doc, gathered, title)
        return tuple(Spoken(a, b, author, False) for a, b in own_words(doc)) if author is not None else ()
    people = [m for m in gathered.mentions if m.actors[0].kind == "person"]
    named = {turn: actor for turn in turns if (actor := _speaker(doc, turn, people)) is not None}
    if not named:
        named = _titled(turns, gathered, title or "")
    officials = Counter(a.id for a in named.values() if a.country is not None or a.title is not None)
    if len(officials) > 1:
        _take_given_names(people, named.values())
        return tuple(_in_turn(doc, turns, named))
    most = officials.most_common(1)
    asked = next((a for a in named.values() if not most or a.id == most[0][0]), None)
    if asked is None and any(turn.answers for turn in turns):
        asked = named_in(title or "", gathered) or _in_office(title or "", gathered) or _addressed(doc, turns, people)
        asked = asked or _introduced(doc, turns, people)
    if asked is None:
        return ()
    _take_surname(people, asked)
    asked.title = asked.title or _office_in(title or "", asked, gathered)
    found: list[Spoken] = []
    for turn in turns:
        span = doc.char_span(turn.body, turn.last, alignment_mode="expand")
        if span is not None and (turn.asks or turn.answers or named.get(turn) is asked):
            found.append(Spoken(span.start, span.end, asked, turn.asks))
    return tuple(found)


def _introduced(doc: Doc, turns: Sequence[SpokenTurn], people: Sequence[ActorMention]) -> Actor | None:
    """The first whom the text in front of the questions names, where the answers stand in quotes."""
    if any(turn.end > turn.start for turn in turns):
        return None
    named = sorted((m for m in people if m.form == "name"), key=lambda m: m.start)
    first = next((m for m in named if doc[m.start].idx < turns[0].start), None)
    return first.actors[0] if first is not None else None


def _in_turn(doc: Doc, turns: Sequence[SpokenTurn], named: Mapping[SpokenTurn, Actor]) -> Iterator[Spoken]:
    """The turns of several speakers: what one says, or asks whoever answers next."""
    for at, turn in enumerate(turns):
        span = doc.char_span(turn.body, turn.last, alignment_mode="expand")
        answering = next((t for t in turns[at:] if not t.asks), None) if turn.asks else turn
        if span is not None:
            yield Spoken(span.start, span.end, named.get(answering) if answering else None, turn.asks)


def _titled(turns: Sequence[SpokenTurn], gathered: Gathered, title: str) -> dict[SpokenTurn, Actor]:
    """Who answers under his family name alone, "RUIZ:", where the title has his full name: "Ambassador Ana M. Ruiz"."""
    found: dict[SpokenTurn, Actor] = {}
    for turn in turns:
        match = None if turn.asks or turn.answers else _FULL_NAME.search(title)
        while match is not None and fold(match["family"]) != turn.label:
            match = _FULL_NAME.search(title, match.end())
        if match is not None:
            known = named_in(match["name"], gathered)
            found[turn] = known or gathered.own("person", match["name"], None)
            found[turn].title = found[turn].title or match["office"]
    return found


def _office_in(title: str, asked: Actor, gathered: Gathered) -> str | None:
    """The office before a name in a title: "Interview: EU special representative Ana Ruiz"."""
    before, named, _ = title.partition(asked.name)
    words = before.split() if named else []
    for count in range(min(len(words), _LONGEST_OFFICE), 0, -1):
        wording = " ".join(words[-count:])
        office = gathered.base.parse_office(wording)
        if office is not None and office.office is not None:
            return wording
    return None


def _in_office(title: str, gathered: Gathered) -> Actor | None:
    """Who holds the office with which a title ends: "Interview with Moldova's foreign minister"."""
    words = title.rstrip(" .:").split()
    for count in range(min(len(words), _LONGEST_OFFICE), 1, -1):
        office = gathered.base.parse_office(" ".join(words[-count:]))
        if office is None or office.office is None or office.former or office.actor is None or gathered.on is None:
            continue
        country = office.actor.country
        held = gathered.base.tenures.holders(office.office, country=country, on=gathered.on) if country else []
        return in_office(gathered, held[0][0].id) if len(held) == 1 else None
    return None


def _addressed(doc: Doc, turns: Sequence[SpokenTurn], people: Sequence[ActorMention]) -> Actor | None:
    """Whom the first question addresses: "Q: Minister Ruiz, you have just returned"."""
    first = next((turn for turn in turns if turn.asks), None)
    span = doc.char_span(first.body, first.last, alignment_mode="expand") if first is not None else None
    named = [m for m in people if span is not None and m.start == span.start and m.end < len(doc)]
    if not named or doc[named[0].end].text != ",":
        return None
    return named[0].actors[0]


def _take_surname(people: Sequence[ActorMention], asked: Actor) -> None:
    """Have "Minister Ruiz", whom nobody knows, be the Ana Ruiz who is asked."""
    for mention in people:
        other = mention.actors[0]
        if other is not asked and not other.known and fold(other.name) == fold(asked.name).split()[-1]:
            _become(mention, asked)


def _take_given_names(people: Sequence[ActorMention], speakers: Iterable[Actor]) -> None:
    """Have "Olaf" and "Dear Maia", as speakers call each other, be those of them who are called so."""
    called: dict[str, set[int]] = {}
    by_id = {id(actor): actor for actor in speakers}
    for actor in by_id.values():
        called.setdefault(fold(actor.name).split()[0], set()).add(id(actor))
    for mention in people:
        other, words = mention.actors[0], fold(mention.actors[0].name).split()
        bare = words[1:] if words[:1] == ["dear"] else words
        meant = called.get(bare[0], set()) if len(bare) == 1 and not other.known and id(other) not in by_id else set()
        if len(meant) == 1:
            _become(mention, by_id[next(iter(meant))])


def _become(mention: ActorMention, actor: Actor) -> None:
    mention.actors[0].mentions.remove(mention)
    mention.actors = (actor,)
    actor.mentions.append(mention)


def _speaker(doc: Doc, turn: SpokenTurn, people: Sequence[ActorMention]) -> Actor | None:
    """The one person whom the label of a turn names, behind an office in brackets too: "The Minister (Mr Ruiz):"."""
    for end in () if turn.asks or turn.answers else (turn.end, turn.body):
        span = doc.char_span(turn.start, end, alignment_mode="expand")
        inside = [m for m in people if span is not None and span.start <= m.start < span.end]
        if inside:
            return inside[-1].actors[0]
    return None


def is_recalled(doc: Doc) -> bool:
    """Whether somebody tells a text in the first person whom nobody asks: memoirs or a diary."""
    return bool(doc._.spoken) and not any(spoken.asked for spoken in doc._.spoken)


def spoken_at(doc: Doc, i: int) -> Spoken | None:
    """The question or answer in which token `i` stands."""
    return next((spoken for spoken in doc._.spoken if spoken.start <= i < spoken.end), None)


def speaker_at(doc: Doc, i: int) -> Actor | None:
    """Whose words token `i` is part of: who speaks is "I" there, and "he" or "she" is another."""
    spoken = spoken_at(doc, i)
    return spoken.actor if spoken is not None and not spoken.asked else None
