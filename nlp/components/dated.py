"""The date expressions of a text and where they hang in its parse."""

import datetime as dt
from dataclasses import dataclass

from spacy.tokens import Doc, Span, Token

from nlp.components.own_datelines import day_at, own_datelines
from nlp.dates import DateExpression, find
from nlp.dates.values import Between, Period, Written


@dataclass(slots=True, eq=False)
class Dated:
    """A date expression of the text and the token by which it hangs in the parse.

    `anchor` is the day of a dateline of its own that its part of the text has, where that has one.
    """

    expression: DateExpression
    span: Span
    head: Token
    anchor: dt.date | None = None


def dated_expressions(doc: Doc) -> list[Dated]:
    """All date expressions of the text that fall on tokens and date something, in text order."""
    found = []
    lines = own_datelines(doc.text, doc._.published)
    for expression in find(doc.text):
        span = doc.char_span(expression.start, expression.end, alignment_mode="expand")
        if span is not None and len(span) and not (_describes(expression, span) or _is_term(expression, span)):
            head = span.sent.root if _ends_caption(expression, span) else span.root
            found.append(Dated(expression, span, head, day_at(lines, expression.start)))
    return found


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
    """A day in full behind a comma, with which a sentence ends: "shake hands in Washington, Feb. 10, 2017." """
    value, doc, sentence = expression.value, span.doc, span.sent
    if not isinstance(value, Written) or value.year is None or value.day is None or span.start <= sentence.start:
        return False
    return doc[span.start - 1].text == "," and all(t.is_punct or t.is_space for t in doc[span.end : sentence.end])
