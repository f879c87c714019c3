"""Where the office of somebody else begins in the complement of an office: "chief of staff | of President X"."""

from collections.abc import Sequence

from spacy.tokens import Doc

from nlp.components.frames.syntax import FINITE
from nlp.components.names.vocabulary import words

_VERBS = frozenset(("AUX", "VERB"))
_ARTICLES = frozenset(("the", "a", "an", "his", "her", "their", "its"))


def holder_after(doc: Doc, people: Sequence[bool], i: int, limit: int) -> int:
    """The index of the link before "President X" in a complement that starts at token `i`, `limit` if there is none.

    Behind an article ("assistant to the president X") the name is that of the assistant, and behind a verb that of
    somebody else ("the Minister for Foreign Affairs met President X").
    """
    named = next((j for j in range(i + 1, limit) if people[j] or doc[j].is_punct or doc[j].tag_ in FINITE), limit)
    named = next((j for j in range(i + 1, limit) if people[j] or doc[j].is_punct or doc[j].pos_ in _VERBS), limit)
    if named == limit or not people[named] or doc[named - 1].lower_ not in words("titles", "held"):
        return limit
    links = words("titles", "links")
    if doc[named - 1].lower_ == "sheikh" and doc[named - 2].lower_ not in links:
        return limit  # "Minister of Trade Sheikh X" is the sheikh's own office
    link = next((j for j in range(named - 2, i - 2, -1) if doc[j].lower_ in links), limit)
    return limit if link + 1 < limit and doc[link + 1].lower_ in _ARTICLES else link
