"""The place that heads an entry of a chronology or stands in the cells of its row: "Belgium | Brussels | 27 April"."""

import re

from spacy.tokens import Doc

from nlp.components.city_names import city_place, place_in
from nlp.components.entries import entry_at
from nlp.components.telling import Where
from nlp.dates import find
from nlp.knowledge.base import knowledge_base

_PIECES = re.compile(r"\s*[|\t:;(),]\s*|\s[-–—]+\s")
_LONGEST_PLACE = 40
_SHORT = 3


def line_place(doc: Doc, offset: int) -> Where | None:
    """The one place among the pieces of the line before the words at `offset`: a city before its country."""
    entry = entry_at(doc._.entries, offset)
    last = max((start for start in entry.starts if start <= offset), default=None) if entry is not None else None
    if entry is None or last is None:
        return None
    first = max(entry.start, doc.text.rfind("\n", 0, offset) + 1)
    country: str | None = None
    cities: list[Where] = []
    for piece in (piece.strip(" .•*") for piece in _PIECES.split(doc.text[first:last])):
        if not piece[:1].isupper() or len(piece) > _LONGEST_PLACE or find(piece):
            continue
        name = piece.title() if piece.isupper() and len(piece) > _SHORT else piece
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
