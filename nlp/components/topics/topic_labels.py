"""The words before an item of a briefing or a list: "**Darfur. The envoy told the minister that"."""

from spacy.tokens import Doc, Span

_MARKS = frozenset({"*", "**", "***", "•", "#", "##"})
_ENDS = frozenset({".", ":", "–", "—"})
_LONGEST = 4
_NOUNS = frozenset({"NOUN", "PROPN", "ADJ"})


def is_marked(sentence: Span) -> bool:
    """Whether a sentence begins an item with a mark."""
    return sentence[0].text in _MARKS and len(sentence) > 1


def label_of_item(doc: Doc, index: int) -> Span | None:
    """The label of the paragraph in which a token stands, where it has a mark before it."""
    start = index
    while start > 0 and not (doc[start - 1].is_space and "\n" in doc[start - 1].text):
        start -= 1
    first = start
    while first < index and doc[first].text in _MARKS:
        first += 1
    if first == start:
        return None
    end = first
    while end < index and end - first <= _LONGEST and doc[end].text not in _ENDS and doc[end].pos_ in _NOUNS:
        end += 1
    closed = end < index and (doc[end].text in _ENDS or doc[end].text in _MARKS or doc[end].is_space)
    dated = any(token.ent_type_ in ("DATE", "TIME") for token in doc[first:end])
    return doc[first:end] if closed and end > first and not dated else None
