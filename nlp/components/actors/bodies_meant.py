"""Of which body somebody is whom the text introduces by a word for one named before: "the Commission's director-general
for fisheries, X", "Y, who heads the Fund's mission".

Such people are of no country for the text, whatever states it tells of.
"""

from collections.abc import Sequence

from spacy.tokens import Doc

from nlp.components.names.names import Name
from nlp.components.names.phrases import POSSESSIVES, Phrase

_CALLED = frozenset({
    "Agency", "Alliance", "Bank", "Commission", "Committee", "Council", "Federation", "Forum", "Fund", "Organisation",
    "Organization", "Secretariat", "Union",
})  # fmt: skip
_OF_UNION = frozenset({"Commission", "Council", "Union"})
"""By which the bodies of the European Union go where it is named itself."""
_UNION = "European Union"
_REACH = 10


def is_of_body_meant(doc: Doc, cover: Sequence[Phrase | None], name: Name) -> bool:
    """Whether the words right before a name say that its bearer is of a body of states that was named before."""
    first = max(name.start - _REACH, doc[name.start].sent.start)
    for i in range(name.start - 1, first, -1):
        token = doc[i]
        if token.pos_ in ("VERB", "AUX"):
            return False
        phrase = cover[i]
        if phrase is not None and phrase.kind != "organization":
            return False
        if token.text in _CALLED and doc[i - 1].lower_ == "the" and doc[i + 1].text in POSSESSIVES:
            return _is_named(token.text, cover[:i])
    return False


def _is_named(called: str, before: Sequence[Phrase | None]) -> bool:
    """Whether the last body named before of whose name the word is one is of several states."""
    for phrase in reversed(before):
        if phrase is None or phrase.kind != "organization":
            continue
        body = phrase.known.name
        if called in body.split() or (body == _UNION and called in _OF_UNION) or called == "Secretariat":
            return phrase.country is None
    return False
