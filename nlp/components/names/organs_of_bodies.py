"""Organs in which the members of a body meet: "the Council of Heads of State of the SCO". Who gathers is the body.

"The CIS Council of Foreign Ministers" has a name of its own.
"""

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc

from nlp.components.names.phrases import Phrase

_ORGANS = frozenset({"assembly", "authority", "committee", "conference", "council"})
_OF_HEADS = ("heads", "of")
_HEADED = frozenset({"government", "governments", "state", "states"})
_OF_MINISTERS = frozenset({"defence", "defense", "foreign", "ministers", "presidents"})
_LONGEST = 5
"""Words of "Heads of State and Government" behind the preposition, articles aside."""


def organs_of_bodies(doc: Doc, cover: Sequence[Phrase | None]) -> Iterator[tuple[int, int, Phrase]]:
    """The tokens `start:end` of each organ with the body behind it that it is of, and that body."""
    for token in doc:
        if token.lower_ not in _ORGANS or not token.text[0].isupper():
            continue
        if token.text == "Assembly" and token.i and doc[token.i - 1].text == "General":
            yield from _general_assembly(doc, token.i, cover)
        end = _of_whom(doc, token.i + 1)
        if not end:
            continue
        behind = end + 1 + (doc[end + 1 : end + 2].text.lower() == "the")
        of = cover[behind] if behind < len(doc) and doc[end].lower_ == "of" else None
        if of is not None and of.kind == "organization" and of.start == behind:
            yield token.i, of.end, of


def _general_assembly(doc: Doc, at: int, cover: Sequence[Phrase | None]) -> Iterator[tuple[int, int, Phrase]]:
    """ "The General Assembly of the Organization of American States", which is not that of the United Nations."""
    behind = at + 2 + (doc[at + 2 : at + 3].text.lower() == "the")
    of = cover[behind] if behind < len(doc) and doc[at + 1].lower_ == "of" else None
    if of is not None and of.kind == "organization" and of.start == behind and of.known.id != "org-un":
        yield at - 1, of.end, of


def _of_whom(doc: Doc, i: int) -> int:
    """The end of "of Heads of State and Government" or "of Foreign Ministers" from token `i`, 0 if it is not there."""
    words = [t.lower_ for t in doc[i : i + 2 * _LONGEST]]
    if words[:1] != ["of"]:
        return 0
    at = 1 + (words[1:2] == ["the"])
    if tuple(words[at : at + 2]) == _OF_HEADS:
        last = [n for n in range(at + 2, min(at + 2 + _LONGEST, len(words))) if words[n] in _HEADED]
        between = {"and", "or", "of", "the", *_HEADED}
        return i + last[-1] + 1 if last and all(w in between for w in words[at + 2 : last[-1]]) else 0
    if words[at : at + 1] and words[at] in _OF_MINISTERS:
        end = at + 1 + (words[at] in ("defence", "defense", "foreign"))
        return i + end if words[end - 1] in ("ministers", "presidents") else 0
    return 0
