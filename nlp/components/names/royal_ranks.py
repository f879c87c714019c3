"""The ranks with which names begin that the tables have so: "King Hussein", "Sultan Qaboos"."""

from collections.abc import Iterable

from spacy.tokens import Doc

from nlp.components.actors.actors import ActorMention

_RANKS = frozenset(("emir", "emperor", "king", "pope", "queen", "sultan"))


def ranks_before(doc: Doc, mentions: Iterable[ActorMention]) -> list[str]:
    """The rank that opens each name of several words, once."""
    first = (doc[m.start].lower_ for m in mentions if m.form == "name" and m.end - m.start > 1)
    return [word for word in dict.fromkeys(first) if word in _RANKS]
