"""Of which state somebody is by the ministry that tells of him: "Wang Yi met X on Monday, the French Ministry said".

A ministry tells of what its own people do; whom else the sentence names is known to be of another state.
"""

from collections.abc import Mapping, Sequence

from spacy.tokens import Doc, Token

from nlp.components.frames.syntax import SUBJECTS
from nlp.components.names.names import Name
from nlp.components.names.phrases import Phrase

_SAYING = frozenset({"add", "announce", "confirm", "report", "say", "state", "tell"})
_TELLERS = frozenset({"government", "ministry", "office", "presidency"})


def state_that_tells(
    doc: Doc, cover: Sequence[Phrase | None], owners: Mapping[int, Name], own: Sequence[Name]
) -> str | None:
    """The state whose ministry is said to tell what the sentence does that first names somebody, beside foreigners."""
    name, same = own[0], {id(each) for each in own}
    sentence = doc[name.start].sent
    here = (owners.get(i) for i in range(sentence.start, sentence.end))
    lands = [_country(other) for other in here if other is not None and id(other) not in same]
    if not lands or None in lands:
        return None
    for teller in sentence:
        if teller.lemma_.lower() in _TELLERS and _tells(teller):
            state = _state(teller, cover)
            return state if state is not None and state not in lands else None
    return None


def _country(name: Name) -> str | None:
    stated = name.country or next((title.country for title in name.titles if title.country), None)
    return stated or (name.phrase.country if name.phrase is not None else None)


def _tells(teller: Token) -> bool:
    """ "The ministry said", "according to the ministry"."""
    over = teller.head
    says = teller.dep_ in SUBJECTS and over.lemma_ in _SAYING
    return says or (teller.dep_ == "pobj" and over.lower_ == "to" and over.head.lower_ == "according")


def _state(teller: Token, cover: Sequence[Phrase | None]) -> str | None:
    """The one state that the words for an office name."""
    named = (cover[i] for i in range(teller.left_edge.i, teller.right_edge.i + 1))
    states = {phrase.country for phrase in named if phrase is not None and phrase.country}
    return states.pop() if len(states) == 1 else None
