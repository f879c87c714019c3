"""Who is only honoured takes no part: "the memorial service for X", "at X's funeral", "the mausoleum of X"."""

from collections.abc import Sequence

from spacy.tokens import Token

from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import TWO_SIDES, Telling

_PREPOSITIONS = frozenset({"for", "of", "to", "on"})


def without_honoured(tellings: Sequence[Telling]) -> list[Telling]:
    """The tellings less whoever is mourned or remembered in them; less those that have nobody left to meet."""
    kept: list[Telling] = []
    for telling in tellings:
        doc = telling.trigger.doc
        parts = [p for p in telling.parts if p.token < 0 or not is_honoured(doc[p.token])]
        if len(parts) < len(telling.parts):
            telling.parts = parts
            alone = telling.type == "visit" and not telling.definite and all(p.role == "host" for p in parts)
            if alone or (len(telling.sides()) < TWO_SIDES and telling.type == "meeting"):
                continue
        kept.append(telling)
    return kept


def is_honoured(token: Token) -> bool:
    """Whether a name hangs on a word of mourning or memory: a service, a grave, "a statue of the last king, X"."""
    while token.dep_ == "appos" and token.head != token:
        token = token.head
    if token.dep_ == "poss":
        return token.head.lemma_.lower() in words("mourning")
    if token.dep_ == "pobj" and token.head.lower_ in _PREPOSITIONS:
        return token.head.head.lemma_.lower() in words("mourning")
    return False
