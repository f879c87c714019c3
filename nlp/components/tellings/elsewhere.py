"""Encounters told again by another town and day alone: "met in Casablanca in January 1943, at Quebec in August"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Token

from nlp.components.dates.dated import Dated
from nlp.components.dates.entry_years import in_year, year_of
from nlp.components.dates.told_years import lacks_year
from nlp.components.frames.casting import Casting
from nlp.components.places.places import place_of
from nlp.components.tellings.telling import Telling, Where
from nlp.dates import resolve

_INSIDE = frozenset({"at", "in"})
_LINKS = frozenset({",", "and", "then"})
_DATING = frozenset({"during", "in", "on"})
_FEWEST = 2
_NEAR = 8
"""Tokens from the preposition of a town to the day told behind it."""


def elsewhere(telling: Telling, casting: Casting) -> list[Telling]:
    """A telling for each further town that the clause of a verb names with a date of its own; its preposition tells."""
    towns = list(_dated_towns(telling.trigger, casting))
    if len(towns) < _FEWEST:
        return []
    parts = telling.parts
    return [replace(telling, trigger=t, where=where, parts=[replace(p) for p in parts]) for t, where in towns[1:]]


def is_elsewhere(telling: Telling) -> bool:
    """Whether a telling is by a further town alone; of a stay, the preposition tells as well."""
    return telling.type == "meeting" and _is_inside(telling.trigger)


def _is_inside(token: Token) -> bool:
    return token.pos_ == "ADP" and token.lower_ in _INSIDE


def date_elsewhere(trigger: Token, here: Sequence[Dated]) -> Dated | None:
    """The date right behind the town, in the year of the one before it where it has none."""
    before: Dated | None = None
    for dated in here:
        before = dated if before is None else in_year_before(dated, before)
        if 0 < dated.span.start - trigger.i <= _NEAR:
            return before
    return None


def in_year_before(dated: Dated, before: Dated) -> Dated:
    """ "In Casablanca in January 1943, in Washington in May": the first May from that January on."""
    if not lacks_year(dated.expression.value) or year_of(before.expression.value) is None:
        return dated
    first = resolve(before.expression, None, "none")
    found = None if first is None else resolve(dated.expression, first.end, "future")
    if found is None:
        return dated
    return replace(dated, expression=replace(dated.expression, value=in_year(dated.expression.value, found.start.year)))


def _dated_towns(verb: Token, casting: Casting) -> Iterator[tuple[Token, Where]]:
    """The towns behind a verb that a date follows each, the second and later ones behind a comma or "and"."""
    doc, end = verb.doc, verb.sent.end
    last: Where | None = None
    for token in doc[verb.i + 1 : end - 1]:
        if token.pos_ in ("VERB", "AUX") or token.dep_ == "mark" or token.text == ";":
            return
        if not _is_inside(token) or (last is not None and not _is_linked(token)):
            continue
        where = _town_behind(token, casting)
        if where is not None and (last is None or where.is_other_city(last)):
            last = where
            yield token, where


def _is_linked(token: Token) -> bool:
    """Whether a comma or "and" stands before the preposition, and not "and," that goes on with somebody else."""
    before, earlier = token.nbor(-1).lower_, token.nbor(-2).lower_
    return before in _LINKS and not (before == "," and earlier in _LINKS)


def _town_behind(inside: Token, casting: Casting) -> Where | None:
    """The town that a preposition leads to, where a date follows its name."""
    doc, limit = inside.doc, min(inside.sent.end, inside.i + _NEAR)
    end = inside.i + 1
    while end < limit and (doc[end].pos_ == "PROPN" or doc[end].lower_ in ("-", "de", "el")) and not _is_date(doc[end]):
        end += 1
    if end == inside.i + 1 or end + 1 >= limit:
        return None
    dated = _is_date(doc[end]) or (doc[end].lower_ in _DATING and _is_date(doc[end + 1]))
    where = place_of(doc[end - 1], casting) if dated else None
    return where if where is not None and where.city else None


def _is_date(token: Token) -> bool:
    return token.ent_type_ == "DATE"
