"""What a paper holds: "a deal under which Rwanda will pull out its soldiers", "a treaty by which arsenals are cut".

Where such a paper is signed or agreed at an encounter, what it lays down is the matter of the encounter.
"""

from spacy.tokens import Token

from nlp.components.frames.syntax import SUBJECTS, children, conjuncts
from nlp.components.tellings.event_words import words
from nlp.components.topics.topic_aims import aims, objects_of

PAPERS = frozenset({"document", "formula", "package", "paper", "resolution", "statement", "text"})
_HOLDING = frozenset({"by", "in", "under"})
_PROVIDING = frozenset({
    "allow", "ban", "call", "commit", "cover", "end", "establish", "govern", "grant", "limit", "open", "provide",
    "pledge", "promise", "reduce", "regulate", "require", "set", "settle",
})  # fmt: skip
_AT = frozenset({"for", "on", "to", "with", "against"})
_NOUNS = frozenset({"NOUN", "PROPN"})


def contents(paper: Token) -> list[Token]:
    """The heads of what a paper is said to lay down; none for other nouns and where nothing is said."""
    if paper.pos_ not in _NOUNS or not is_paper(paper):
        return []
    found: list[Token] = []
    for clause in children(paper, "relcl", "acl"):
        if clause.i < paper.i or clause.pos_ not in ("VERB", "AUX"):
            continue
        if _is_held(clause):
            found += _laid_down(clause)
        elif clause.lemma_ in _PROVIDING and (clause.dep_ == "relcl" or clause.tag_ == "VBG"):
            found += [t for o in children(clause, "dobj") for t in conjuncts(o)] or objects_of(clause, _AT)
    return [t for t in found if t.pos_ in _NOUNS]


def is_paper(noun: Token) -> bool:
    """Whether a noun is that of a treaty, a plan, a statement or the like."""
    return noun.lemma_.lower() in words("topic_instruments") | PAPERS


def _is_held(clause: Token) -> bool:
    """Whether the clause says what is laid down in the paper: "under which", "whereby"."""
    if any(c.lower_ == "whereby" for c in clause.lefts):
        return True
    verbs = (clause, *children(clause, "xcomp"))
    preps = (p for verb in verbs for p in children(verb, "prep") if p.lower_ in _HOLDING)
    return any(o.lower_ == "which" for p in preps for o in children(p, "pobj"))


def _laid_down(clause: Token) -> list[Token]:
    """What is to be done to whom: of a passive clause its subject."""
    verbs = (clause, *children(clause, "xcomp"))
    is_passive = any(children(v, "auxpass") for v in verbs)
    passive = [t for s in children(clause, *SUBJECTS) for t in conjuncts(s)] if is_passive else []
    return passive or [t for v in verbs for t in aims(v) or objects_of(v, _AT)]
