"""Phrases that begin or end within a hyphenated word: "law" of "son-in-law", "point plan" of "11-point plan"."""

from spacy.tokens import Span

_HYPHENS = frozenset({"-", "‑", "–"})


def whole_words(span: Span) -> Span:
    """The phrase with the rest of the hyphenated words at its ends."""
    doc, sentence = span.doc, span.sent
    start, end = span.start, span.end
    while start - 2 >= sentence.start and _joins(span, start - 1):
        start -= 2
        start = min([start, *(c.i for c in doc[start].lefts if c.dep_ == "amod" and c.i == start - 1)])
    while end + 1 < sentence.end and _joins(span, end):
        end += 2
    return doc[start:end]


def _joins(span: Span, index: int) -> bool:
    """Whether the token is a hyphen between two words without any space."""
    before, hyphen, after = span.doc[index - 1], span.doc[index], span.doc[index + 1]
    tight = not before.whitespace_ and not hyphen.whitespace_
    return hyphen.text in _HYPHENS and tight and before.text[-1].isalnum() and after.text[0].isalnum()
