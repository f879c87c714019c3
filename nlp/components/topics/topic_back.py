"""Words that point back to what was just said: "discussed them by phone", "spoke on the same case", "peace over it"."""

from spacy.tokens import Span, Token

from nlp.components.frames.syntax import SUBJECTS, children

_POINTING = frozenset({"it", "them", "this", "that", "these", "those"})
_CASES = frozenset({"affair", "case", "issue", "matter", "question", "subject"})
_SAME = frozenset({"same", "that", "this"})
_NO_MATTER = frozenset({"PERSON", "GPE", "ORG", "NORP", "DATE", "TIME", "FAC"})


def points_back(root: Token) -> bool:
    """Whether the head of what was talked about only points to a matter named before."""
    if root.pos_ == "PRON":
        return root.lower_ in _POINTING
    return root.lemma_.lower() in _CASES and any(c.lower_ in _SAME for c in root.lefts)


def object_before(trigger: Token) -> list[Token]:
    """ "Did not attend the oath, but spoke to him about it": the object of the verb before in the sentence."""
    verb = trigger.head if trigger.dep_ == "conj" else trigger
    return [o for o in children(verb, "dobj", "nsubjpass") if verb != trigger and o.pos_ == "NOUN"]


def subject_matters(sentence: Span) -> list[Token]:
    """What the sentence before is about as its subject: "more than 40,000 refugees have crossed the river"."""
    subjects = [s for s in children(sentence.root, *SUBJECTS) if s.pos_ == "NOUN"]
    return [s for s in subjects if s.ent_type_ not in _NO_MATTER]
