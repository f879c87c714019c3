"""Given names by which a text goes on to call somebody whom it has named in full: "Kristrún" for Kristrún Frostadóttir.

In Iceland, Ethiopia, Malaysia and elsewhere the last word is the father's name, and nobody's surname.
"""

from spacy.tokens import Token

from nlp.components.names.name_map import NameMap
from nlp.components.names.names import Name
from nlp.components.names.vocabulary import heads, honorifics
from nlp.knowledge.names import fold

_MISTAGGED = frozenset({"", "GPE", "ORG", "PERSON"})
_SHORTEST = 3


def add_given_names(names: NameMap) -> None:
    """What but one person named in full is called first means that person where it stands alone further on."""
    bearers: dict[str, list[Name]] = {}
    for name in names.names():
        if name.kind == "person" and name.end - name.start > 1 and names.doc[name.start].is_title:
            bearers.setdefault(fold(names.doc[name.start].text), []).append(name)
    plain = {token.lower_ for token in names.doc if token.is_lower}
    for token in names.doc:
        named = bearers.get(fold(token.text)) if token.is_title and len(token) >= _SHORTEST else None
        if not named or token.lower_ in plain or not _is_free(names, token):
            continue
        if len({fold(name.text) for name in named}) > 1 or named[0].end > token.i:
            continue
        end = _end(names, token, named[0])
        if _stands_alone(token, names.doc[end - 1]):
            names.taken[token.i : end] = [None] * (end - token.i)
            names.add(token.i, end, "person")


def _is_free(names: NameMap, token: Token) -> bool:
    """Whether no phrase of the tables covers the word, and no name but one that the tagger makes of it alone."""
    held = names.taken[token.i]
    alone = held is None or (held.kind in ("organization", "place") and held.phrase is None)
    return alone and names.cover[token.i] is None and token.pos_ == "PROPN" and token.ent_type_ in _MISTAGGED


def _end(names: NameMap, token: Token, full: Name) -> int:
    """The end of the given names from the token on, short of the last word of the full name: "Ana Maria"."""
    end = token.i + 1
    called = full.start + 1
    while end < len(names.doc) and called < full.end - 1 and names.doc[end].text == names.doc[called].text:
        end, called = end + 1, called + 1
    return end


def _stands_alone(first: Token, last: Token) -> bool:
    """Whether no further capital joins the words to a longer name."""
    after = last.doc[last.i + 1] if last.i + 1 < len(last.doc) else None
    before = first.doc[first.i - 1] if first.i and not first.is_sent_start else None
    longer = after is not None and (after.pos_ == "PROPN" or after.text == "-") and not after.is_lower
    if longer or (before is not None and before.pos_ == "DET"):
        return False  # "the Grace period"
    return before is None or not (before.pos_ == "PROPN" and before.is_title) or _is_address(before)


def _is_address(token: Token) -> bool:
    return token.lower_ in honorifics() or token.lower_ in heads()
