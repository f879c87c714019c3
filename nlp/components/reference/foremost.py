"""Whom "the two presidents" means long after they were last named: the two of that office that a text is about."""

from spacy.tokens import Token

from nlp.components.actors.actors import Actor
from nlp.components.names.vocabulary import words
from nlp.components.reference.discourse import Discourse

_PAIR = 2
_TOLD_OF = 2
"""So often at least the text has spoken of each of the two."""


def foremost_two(view: Discourse, noun: Token) -> tuple[Actor, ...]:
    """The two holders of the office, of two countries, of whom the text spoke most before; nobody if a third was too.

    Only for offices ("presidents", "ministers"): what else a plural may mean is not known from whom a text names.
    """
    if noun.lower_ not in words("actor_words", "offices_in_pairs"):
        return ()
    told: dict[str, list[Actor]] = {}
    for mention in view.people:
        actor = mention.actors[0]
        held = view.cores.get(actor.id, ())
        if mention.start < noun.i and actor.country and any(noun.lemma_.lower() in core for core in held):
            told.setdefault(actor.id, []).append(actor)
    often = sorted((m for m in told.values() if len(m) >= _TOLD_OF), key=len, reverse=True)
    if len(often) < _PAIR or (len(often) > _PAIR and len(often[_PAIR]) == len(often[1])):
        return ()
    first, second = often[0][0], often[1][0]
    return (first, second) if first.country != second.country else ()
