"""Whose programme follows, where the first sentence with a verb says who will travel: "Ana Ruiz will visit Peru"."""

from collections.abc import Sequence

from spacy.tokens import Doc

from nlp.components.actors.actors import Actor, ActorMention
from nlp.components.frames.syntax import SUBJECTS

_JOURNEYS = frozenset({"travel", "trip", "visit"})


def traveller(people: Sequence[ActorMention], doc: Doc) -> Actor | None:
    """The one person who acts in the first sentence in which anybody does, if it tells of a visit."""
    for mention in people:
        named = doc[mention.root]
        if named.dep_ not in SUBJECTS or named.head.pos_ not in ("VERB", "AUX"):
            continue
        tells = any(t.lemma_ in _JOURNEYS for t in named.sent)
        return mention.actors[0] if tells and len(mention.actors) == 1 and mention.form == "name" else None
    return None
