"""Places that head a line: "9 October, Tirana: the minister receives", "Belgium | Brussels | 27 April | met"."""

import re
from dataclasses import replace

from spacy.tokens import Doc, Token

from nlp.components.encounters.found import Found
from nlp.components.frames.syntax import FINITE
from nlp.components.places.city_names import city_place, place_in
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import Where
from nlp.components.text.entries import entry_at
from nlp.dates import find
from nlp.knowledge.base import knowledge_base
from nlp.knowledge.venues import country_of_region

SHORT, LONGEST_PLACE = 3, 40
GROUNDS = frozenset({"bridge", "island", "lawn", "park", "square"})
_HEADING = re.compile(r"(?:^|(?<=[.!?])\s+)\W*([^:.\n]{3,60}?)(?:[:.]|\s(?:[–—]|--?))(?=\s)")
_INTO = re.compile(r"^(?:[A-Z]{3,},? ){0,2}IN (?=[A-Z]{3})")
"""What stands before the place of a rubric: "MEANWHILE IN DOHA"."""
_NUMBER = re.compile(r"^\W*\d{1,2}[.)] ")
_LAST = re.compile(r", ([A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2})\W*$")
_PIECES = re.compile(r"[,(]|\s[-–—]\s")
_CELLS = re.compile(r"\s*[|\t:;(),]\s*|\s[-–—]+\s")
_FILED = re.compile(r"(?:file|archive|library)(?: (?:photo|photograph|picture|image))?", re.IGNORECASE)
_CLOCK = re.compile(r"\d{1,2}[:.h]?\d{0,2}(?: ?[ap]\.?m\.?)?(?: (?:GMT|UTC|[A-Z]{2,4}))?", re.IGNORECASE)


def heading_place(doc: Doc, found: Found) -> Where | None:
    """ "9 October, Tirana: the minister receives": the place that heads the line, with nothing but a day or an hour."""
    return next((where for telling in found.tellings if (where := heading_of(doc, telling.trigger))), None)


def heading_of(doc: Doc, trigger: Token) -> Where | None:
    """The place that heads the line of a word, if one does."""
    entry = entry_at(doc._.entries, trigger.idx)
    offset = max(trigger.idx, entry.body) if entry is not None else trigger.idx  # "Round 2 - 19 April, Rome" itself
    return line_place(doc, offset) or _heading(doc, trigger) or _line_above(doc, trigger.idx) or _at_end(trigger)


def _at_end(trigger: Token) -> Where | None:
    """ "14 September: Fourth round, Madrid.": the place that ends an entry without a verb behind a comma."""
    sentence = trigger.sent
    if entry_at(trigger.doc._.entries, trigger.idx) is None or any(t.tag_ in FINITE for t in sentence):
        return None
    behind = _LAST.search(trigger.doc[trigger.i + 1 : sentence.end].text)
    return place_in(behind[1]) if behind is not None else None


def _line_above(doc: Doc, offset: int) -> Where | None:
    """The last line of an entry before a word that is nothing but a place: a day, "Berlin", hours."""
    entry = entry_at(doc._.entries, offset)
    if entry is None:
        return None
    text = doc.text
    first = text.rfind("\n", 0, offset) + 1
    if first <= entry.start:
        return None
    above = (_NUMBER.sub("", line).strip() for line in reversed(text[entry.start : first].split("\n")))
    return next((where for line in above if 0 < len(line) <= LONGEST_PLACE and (where := _headed(line))), None)


def _heading(doc: Doc, trigger: Token) -> Where | None:
    """The place of the last heading before a word in its line; of one further back only where it is in capitals."""
    first = trigger.i
    while first > 0 and "\n" not in doc[first - 1].text:
        first -= 1
    filed = doc._.dateline.end - doc[first].idx if doc._.dateline is not None else 0
    found = _HEADING.finditer(doc[first : trigger.i].text)
    heads = [head[1] for head in found if head.end() > filed or not head[0].endswith("-")]  # not "ACCRA -" of the story
    last = heads[-1:] + [head for head in reversed(heads[:-1]) if head.isupper()]
    return next((where for head in last if (where := _headed(head)) is not None), None)


def _headed(head: str) -> Where | None:
    """The place of a heading that is nothing but places, a day and an hour."""
    places: list[Where] = []
    others: list[str] = []
    for piece in (piece.strip() for piece in _PIECES.split(head) if piece.strip()):
        piece = _INTO.sub("", piece)
        name = piece.title() if piece.isupper() and len(piece) > SHORT else piece
        within = places and _is_country_of(name, places[0])
        where = place_in(name) if piece[:1].isupper() and not within and not find(piece) else None
        if where is not None:
            places.append(where)
        elif not within:
            others.append(piece)
    others = [piece for piece in others if not _FILED.fullmatch(piece)]
    venues = [piece for piece in others if _is_ground(piece)]
    if not places and len(venues) == 1 and (town := place_in(venues[0].title().rpartition(" ")[0])) is not None:
        places.append(town)  # "PRISTINA AIRPORT, June 13"
    dated = all(_CLOCK.fullmatch(piece) or find(piece) for piece in others if piece not in venues)
    if not places or not dated:
        return None
    return replace(places[0], venue=venues[-1].removeprefix("the ")) if venues and not places[0].venue else places[0]


def _is_country_of(piece: str, where: Where) -> bool:
    """ "HAMBURG, Germany:", "Annapolis, Maryland:" - the country or region of the place before it."""
    known = knowledge_base().country_named(piece)
    return where.country in (known.country if known is not None else None, country_of_region(piece))


def _is_ground(piece: str) -> bool:
    """ "Tirana, the Palace of Brigades:" - a building or ground in the place before it."""
    said = {word.lower() for word in piece.split()}
    return bool(said & (words("venue_nouns") | GROUNDS)) and not find(piece)


def line_place(doc: Doc, offset: int) -> Where | None:
    """The one place among the pieces of the line before the words at `offset`: a city before its country."""
    entry = entry_at(doc._.entries, offset)
    last = max((start for start in entry.starts if start <= offset), default=None) if entry is not None else None
    if entry is None or last is None:
        return None
    first = max(entry.start, doc.text.rfind("\n", 0, offset) + 1)
    country: str | None = None
    cities: list[Where] = []
    for piece in (piece.strip(" .•*") for piece in _CELLS.split(doc.text[first:last])):
        if not piece[:1].isupper() or len(piece) > LONGEST_PLACE or find(piece):
            continue
        name = piece.title() if piece.isupper() and len(piece) > SHORT else piece
        named = knowledge_base().country_named(name)
        if named is not None:
            country = named.country
        if named is not None and knowledge_base().capital_country(name) != country:
            continue
        if (where := city_place(name, country) or place_in(name)) is not None:
            cities.append(where)
    countries = {where.country for where in cities} | ({country} if country else set())
    if len(countries) != 1:
        return None
    code = next(iter(countries))
    return cities[0] if len({where.city for where in cities}) == 1 else Where(None, None, code)
