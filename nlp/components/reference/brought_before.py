"""Whom "the two" means that somebody brings together: those whom he has had before him already, not who came between.

"Michel hosted A and B. Their ministers, C and D, had spent days with E. He wants to bring the two together again."
"""

from spacy.tokens import Token

from nlp.components.actors.actors import Actor
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import children, conjuncts
from nlp.components.reference.discourse import Discourse
from nlp.components.reference.group_pronouns import listed_with
from nlp.components.tellings.trigger_words import trigger_of

_PAIR, _REACH = 2, 6
_TOGETHER = frozenset({"bring", "convene", "gather", "get", "reconvene", "reunite", "summon"})


def brought_before(view: Discourse, noun: Token) -> tuple[Actor, ...]:
    """The two whom the subject of a verb of bringing together was told to have hosted or met, the last time."""
    verb = noun.head
    doer = _doer(view, verb) if noun.dep_ in ("dobj", "nsubj") and verb.lemma_ in _TOGETHER else None
    if doer is None:
        return ()
    here = view.sentence[noun.i]
    for mention in view.back_from(noun.sent.start):
        if here - view.sentence[mention.start] > _REACH:
            break
        if mention.actors[0] is not doer or view.doc[mention.root].dep_ != "nsubj":
            continue
        pair = _had_before(view, view.doc[mention.root].head)
        if pair and doer not in pair:
            return pair
    return ()


def _doer(view: Discourse, verb: Token) -> Actor | None:
    """The person who brings, or wants to."""
    above = verb.head if verb.dep_ in ("xcomp", "ccomp") else verb
    named = {t.i for over in (verb, above) for t in subjects(over)}
    found = (m.actors[0] for m in view.back_from(verb.i) if m.root in named and len(m.actors) == 1)
    return next((actor for actor in found if actor.kind == "person"), None)


def _had_before(view: Discourse, verb: Token) -> tuple[Actor, ...]:
    """The two people joined as object of a verb for an encounter."""
    if trigger_of(verb) is None:
        return ()
    joined = {t.i for done_to in children(verb, "dobj") for t in conjuncts(done_to)}
    for mention in view.back_from(verb.sent.end):
        if mention.start < verb.i:
            break
        if mention.root in joined and len(mention.actors) == 1:
            two = listed_with(view, mention)
            return two if len(two) == _PAIR else ()
    return ()
