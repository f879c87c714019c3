"""Whom "the two presidents" means long after they were last named: the two of that office that a text is about.

So with "both capitals", where none of the countries named last need be meant.
"""

from collections import Counter
from collections.abc import Container

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


def foremost_states(view: Discourse, noun: Token, but: Container[str] = ()) -> tuple[Actor, ...]:
    """The two countries that the text has named most before, where no third was named as often, or else those of the
    two people of whom it spoke together last; none in `but`."""
    named: Counter[str] = Counter()
    for mention in view.back_from(noun.i):
        if mention.form != "group" and mention.actors[0].kind in ("country", "place"):
            named.update(a.country for a in mention.actors if a.country and a.country not in but)
    often = named.most_common(_PAIR + 1)
    if len(often) < _PAIR or (len(often) > _PAIR and often[_PAIR][1] == often[1][1]):
        return _states_of_pair(view, noun, but)
    return _states(view, [code for code, _ in often[:_PAIR]])


def _states_of_pair(view: Discourse, noun: Token, but: Container[str]) -> tuple[Actor, ...]:
    for mention in view.back_from(noun.i):
        codes = list(dict.fromkeys(a.country for a in mention.actors if a.country and a.country not in but))
        if mention.form in ("group", "pronoun") and len(mention.actors) == _PAIR == len(codes):
            return _states(view, codes)
    return ()


def _states(view: Discourse, codes: list[str]) -> tuple[Actor, ...]:
    found = (view.gathered.country(code) for code in codes)
    states = tuple(state for state in found if state is not None)
    return states if len(states) == _PAIR else ()
