"""The two countries meant by "the two nations": those named last, or spoken for, and not as the scene alone."""

from collections.abc import Container

from spacy.tokens import Token

from nlp.components.actors.actors import Actor, ActorMention
from nlp.components.reference.discourse import REACH, Discourse
from nlp.components.reference.earlier_pair import is_matter
from nlp.components.reference.joined_subjects import joined_subjects

_SCENE_PREPOSITIONS = frozenset(("in", "at", "near", "outside", "around", "across"))
_PAIR = 2
_PRESENCE = frozenset(("be", "arrive", "land", "come", "stay"))


def last_two_countries(view: Discourse, noun: Token, but: Container[str]) -> tuple[Actor, ...]:
    """The two countries named last, or spoken for by the people named last; none in `but`."""
    found: list[Actor] = []
    for mention in view.back_from(noun.i):
        if mention.actors[0].kind not in ("person", "country") or is_scene(view, mention):
            continue
        if is_matter(view, mention):
            continue
        if view.sentence[noun.i] - view.sentence[mention.start] > REACH:
            break
        joined = _joined_states(view, mention)
        if len(found) == 1 and joined and not any(a in found or a.country in but for a in joined):
            return joined  # whoever has spoken or chaired since: they have been told of together
        for actor in reversed(mention.actors):
            country = view.gathered.country(actor.country) if actor.country else None
            if country is not None and country not in found and country.country not in but:
                found.append(country)
        if len(found) >= 2:
            return tuple(found[1::-1])
    return ()


def _joined_states(view: Discourse, mention: ActorMention) -> tuple[Actor, ...]:
    """ "Delegations of A and B", "A and B held talks": the two countries, alone, of which the mention is the second."""
    if len(mention.actors) == _PAIR and all(actor.kind == "country" for actor in mention.actors):
        return mention.actors
    root = view.doc[mention.root]
    if mention.actors[0].kind != "country" or root.dep_ != "conj" or any(c.dep_ == "conj" for c in root.children):
        return ()
    first = next((m for m in view.back_from(root.i) if m.root == root.head.i), None)
    alone = first is not None and first.actors[0].kind == "country" and root.head.dep_ != "conj"
    return (first.actors[0], mention.actors[0]) if first is not None and alone else ()


def states_of_pair(view: Discourse, noun: Token) -> tuple[Actor, ...]:
    """ "Ministers A and B met. The two presidents will speak": the states of two who are none of the group."""
    pair = joined_subjects(view, noun)
    states = [view.gathered.country(actor.country) for actor in pair if actor.country]
    named = tuple(state for state in states if state is not None)
    return named if len({state.id for state in named}) > 1 else last_two_countries(view, noun, ())


def is_scene(view: Discourse, mention: ActorMention) -> bool:
    """Whether a country is but the scene of what is told ("held in Kenya", "in Nairobi, Kenya"), and no side of it.

    Where somebody is or comes to ("arrived in Kenya") is a side: his host.
    """
    if mention.form != "name" or mention.actors[0].kind != "country":
        return False
    root = view.doc[mention.root]
    while root.dep_ in ("appos", "conj") and root.head.i < root.i:
        root = root.head
    if root.dep_ != "pobj" or root.head.lower_ not in _SCENE_PREPOSITIONS:
        return False
    return root.head.head.lemma_ not in _PRESENCE
