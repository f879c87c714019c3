"""The date expressions of a text and where they hang in its parse."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Doc, Span, Token

from nlp.components.dates.entry_years import in_year
from nlp.components.dates.own_datelines import day_at, own_datelines
from nlp.components.dates.told_years import gives_years_before, is_of_the_past, with_years
from nlp.components.sides.interviews import is_recalled
from nlp.components.text.entries import Entry, entry_at
from nlp.dates import DateExpression, Resolved, find
from nlp.dates.values import Between, Period, Written

_CALLED_LIKE_MONTHS = ("April", "August", "June", "March", "May")


_PRESENT = frozenset({"VBP", "VBZ"})
_UNTHOUGHT = frozenset({"impossible", "inconceivable", "unimaginable", "unthinkable"})
_BESIDE_THOUGHT = 3
"""Tokens before "a year ago" in which something is called unthinkable."""
_BESIDE = frozenset({"after", "before", "during", "following"})
"""Words behind the day of a picture for what it was taken beside."""


@dataclass(slots=True, eq=False)
class Dated:
    """A date expression of the text and the token by which it hangs in the parse.

    `anchor` is the day of a dateline of its own that its part of the text has, or of the entry of a chronology that it
    stands in. `heads` are the days of an entry that the expression heads.
    """

    expression: DateExpression
    span: Span
    head: Token
    anchor: dt.date | None = None
    heads: Resolved | None = None


def dated_expressions(doc: Doc) -> list[Dated]:
    """All date expressions of the text that fall on tokens and date something, in text order."""
    found = []
    lines = own_datelines(doc.text, doc._.published)
    entries: Sequence[Entry] = doc._.entries
    expressions = _behind_names(find(doc.text), doc)
    past = is_of_the_past(expressions, doc._.published, next(doc.sents).end_char)
    doc._.on_the_past = past or (is_recalled(doc) and gives_years_before(expressions, doc._.published))
    for expression in _with_headings(with_years(expressions, doc._.published, doc._.on_the_past), entries):
        entry = entry_at(entries, expression.start)
        heads = entry.days if entry is not None and entry.expression is expression else None
        expression = _in_entry(expression, entry) if heads is None else expression
        span = doc.char_span(expression.start, expression.end, alignment_mode="expand")
        if span is not None and len(span) and not _dates_nothing(expression, span):
            head = span.sent.root if _ends_caption(expression, span) else span.root
            anchor = _day_of(entry) if entry is not None else day_at(lines, expression.start)
            found.append(Dated(expression, span, head, None if heads else anchor, heads))
    return found


def _behind_names(found: list[DateExpression], doc: Doc) -> list[DateExpression]:
    """The expressions less the names of people that end in a month: "Theresa May in 2018" tells of a year."""
    if not any(e.text.startswith(_CALLED_LIKE_MONTHS) for e in found):
        return found
    names = [doc[m.start : m.end] for m in doc._.mentions or () if m.form == "name" and m.actors[0].kind == "person"]
    ends = {i: name.end_char for name in names if len(name) > 1 for i in range(name.start_char, name.end_char)}
    kept: list[DateExpression] = []
    for expression in found:
        first = ends.get(expression.start)
        if first is None:
            kept.append(expression)
            continue
        rest = find(doc.text[first : expression.end])
        kept += [replace(e, start=e.start + first, end=e.end + first) for e in rest]
    return kept


def _with_headings(found: list[DateExpression], entries: Sequence[Entry]) -> list[DateExpression]:
    """The expressions with those that head entries as they were read there."""
    headings = [entry.expression for entry in entries]
    free = [e for e in found if not any(e.start < h.end and h.start < e.end for h in headings)]
    return sorted([*free, *headings], key=lambda e: e.start)


def _in_entry(expression: DateExpression, entry: Entry | None) -> DateExpression:
    """ "1977: in November Sadat flew": the year of the entry holds for what is written without one."""
    if entry is None or entry.days.start.year != entry.days.end.year or entry.days.precision == "day":
        return expression
    return replace(expression, value=in_year(expression.value, entry.days.start.year))


def _day_of(entry: Entry) -> dt.date | None:
    """The day against which an entry counts: its last."""
    return entry.days.end if entry.days.precision in ("day", "range") else None


_IN_ONE_GO = frozenset({"cover", "cross", "make", "meet", "receive", "see", "tour", "visit"})
"""Verbs of what may be done within a day."""


def _dates_nothing(expression: DateExpression, span: Span) -> bool:
    if _describes(expression, span) or _is_term(expression, span) or _compares(span) or _is_length(span):
        return True
    return _is_of_what_nobody_thought(span)


def _is_of_what_nobody_thought(span: Span) -> bool:
    """ "A meeting unthinkable two years ago": when nobody would have thought of it, and not when it was."""
    before = [t.lower_ for t in span.doc[max(span.start - _BESIDE_THOUGHT, 0) : span.start] if t.sent == span.sent]
    return span.text.endswith("ago") and any(word in _UNTHOUGHT for word in before)


def _is_length(span: Span) -> bool:
    """ "Tours three capitals in a day": how long it takes or took, not "arrives in a day or two"."""
    behind = span.doc[span.end].lower_ if span.end < len(span.doc) else ""
    if span.text.lower() not in ("in a day", "in one day") or behind in ("or", "from", "'s"):
        return False
    verb = next((t for t in span[0].ancestors if t.pos_ in ("VERB", "AUX")), None)
    return verb is not None and verb.tag_ in ("VBD", "VBN", "VBZ", "VBP") and verb.lemma_ in _IN_ONE_GO


def _compares(span: Span) -> bool:
    """ "As recently as May": the word before the date that is meant."""
    doc = span.doc
    beside = [doc[i].lower_ for i in (span.start - 1, span.end) if 0 <= i < len(doc)]
    return beside == ["as", "as"]


def _describes(expression: DateExpression, span: Span) -> bool:
    """ "An 18th-century mansion", "a 1990s treaty": how old something is."""
    whole = isinstance(expression.value, Period) and expression.value.unit in ("decade", "century")
    return whole and span.root.dep_ in ("compound", "amod", "nmod", "nummod")


def _is_term(expression: DateExpression, span: Span) -> bool:
    """ "The former president (1999-2004)": the years of an office or a life."""
    value, doc = expression.value, span.doc
    years = value.first if isinstance(value, Between) else value
    if not isinstance(years, Written) or years.month is not None or years.year is None:
        return False
    before, after = doc[max(0, span.start - 1)].text, doc[min(span.end, len(doc) - 1)].text
    return before == "(" and after == ")"


def _ends_caption(expression: DateExpression, span: Span) -> bool:
    """A day in full behind a comma, with which a sentence ends: "shake hands in Washington, Feb. 10, 2017.", or all
    but what goes on meanwhile: "wave flags in Athens, Nov. 15, 2016, during the visit of X"."""
    value, doc, sentence = expression.value, span.doc, span.sent
    if not isinstance(value, Written) or value.year is None or value.day is None or span.start <= sentence.start:
        return False
    if doc[span.start - 1].text != ",":
        return False
    shown = sentence.root.tag_ in _PRESENT and not any(c.dep_ == "aux" for c in sentence.root.children)
    if shown and span.end + 1 < sentence.end and doc[span.end].text == ",":
        return doc[span.end + 1].lower_ in _BESIDE and sentence.root.is_ancestor(doc[span.end + 1])
    return all(t.is_punct or t.is_space for t in doc[span.end : sentence.end])
