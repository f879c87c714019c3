"""Guesses at an encounter of a state that only a thing or a crowd from there is told of: "vaccines from India arrived".

A classifier sees a state beside a verb of coming or meeting; the subject of the verb is what says who came.
"""

from spacy.tokens import Token

from nlp.components.frames.casting import Casting
from nlp.components.frames.syntax import children, conjuncts
from nlp.components.names.vocabulary import heads, plural_heads
from nlp.components.names.vocabulary import words as vocabulary_words
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import Telling

_PEOPLE = ("er", "or", "ist", "ian", "man", "men", "woman", "women")
"""Endings of words for people, who may be officials."""
_WITH_OWNER = frozenset({"poss", "compound", "amod", "nmod"})
_FROM = frozenset({"from", "of"})


def is_of_a_thing(telling: Telling, casting: Casting) -> bool:
    """Whether a guess takes for a side the state that a thing or a crowd which does what the verb says is from."""
    verb = telling.trigger
    if not telling.learned or verb.pos_ != "VERB":
        return False
    states = {p.token for p in telling.parts if p.actor.kind == "country" and p.token >= 0}
    subjects = [t for subject in children(verb, "nsubj", "nsubjpass") for t in conjuncts(subject)]
    return any(_is_no_official(noun, casting) and states & _owners(noun) for noun in subjects)


def _owners(noun: Token) -> set[int]:
    """The words in a noun phrase that say whose it is or where from: "China's film", "scientists from A and B"."""
    named = [c for c in noun.children if c.dep_ in _WITH_OWNER]
    named += [t for p in children(noun, "prep") if p.lower_ in _FROM for t in children(p, "pobj")]
    return {t.i for first in named for t in conjuncts(first)}


def _is_no_official(noun: Token, casting: Casting) -> bool:
    word, lemma = noun.lower_, noun.lemma_.lower()
    if noun.pos_ != "NOUN" or casting.mention(noun) is not None or casting.parts([noun]):
        return False
    if lemma in vocabulary_words("actor_words", "crowds"):
        return True
    acting = words("representatives") | words("envoys") | words("go_betweens") | heads().keys() | plural_heads().keys()
    bodies = vocabulary_words("actor_words", "government_nouns") | vocabulary_words("actor_words", "state_bodies")
    bodies |= vocabulary_words("actor_words", "acting_bodies")
    return not (lemma in acting | bodies or word in acting | bodies or lemma.endswith(_PEOPLE))
