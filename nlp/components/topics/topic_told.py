"""What one side told the other: "told him that Ruritania should pay for the wreck", "rang to stress that NATO remains".

The object of what is told is its matter, or what one is to pay or come for; only where neither is said, its subject.
"""

from spacy.tokens import Token

from nlp.components.frames.syntax import children, conjuncts
from nlp.components.topics.topic_aims import objects_of

_FOR = frozenset({"about", "against", "for", "from", "over"})
_OF = frozenset({"accuse", "assure", "inform", "remind", "tell", "warn"})
_BEING = frozenset({"be", "have", "need", "remain"})
_NOUNS = frozenset({"NOUN", "PROPN"})
_NO_MATTER = frozenset({"PERSON", "GPE", "NORP", "DATE", "TIME", "CARDINAL", "MONEY", "QUANTITY"})


def told(verb: Token) -> list[Token]:
    """The heads of the matter of the clauses that a verb of telling or stressing has."""
    found: list[Token] = []
    for clause in children(verb, "ccomp"):
        for one in conjuncts(clause):
            found += _matter(one)
    if not found and verb.lemma_ in _OF:  # "assured him of continuity"
        found = objects_of(verb, frozenset({"of"}))
    return [t for t in found if t.pos_ in _NOUNS and (t.pos_ == "NOUN" or t.ent_type_ not in _NO_MATTER)]


def _matter(clause: Token) -> list[Token]:
    if clause.pos_ not in ("VERB", "AUX"):
        return []
    done = [t for o in children(clause, "dobj", "nsubjpass") for t in conjuncts(o)]
    subjects = children(clause, "nsubj")
    if clause.lemma_ in _BEING:  # "the raid had no grounds"
        return subjects + done
    return done or objects_of(clause, _FOR) or subjects
