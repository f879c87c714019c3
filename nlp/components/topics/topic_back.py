"""Words that point back to what was just said: "discussed them by phone", "spoke on the same case", "peace over it"."""

from spacy.tokens import Span, Token

from nlp.components.frames.syntax import SUBJECTS, children

_POINTING = frozenset({"it", "them", "this", "that", "these", "those"})
_CASES = frozenset({"affair", "case", "issue", "matter", "question", "subject"})
_SAME = frozenset({"same", "that", "this"})
_THEIR = frozenset({"her", "his", "its", "their"})
_FURTHER = frozenset({"acl", "amod", "compound", "nmod", "nummod", "prep", "relcl"})
"""How words hang on a noun that say which matter it is."""
_NO_MATTER = frozenset({"PERSON", "GPE", "ORG", "NORP", "DATE", "TIME", "FAC"})


def points_back(root: Token) -> bool:
    """Whether the head of what was talked about only points to a matter named before."""
    if root.pos_ == "PRON":
        return root.lower_ in _POINTING
    if root.lemma_.lower() not in _CASES:
        return False
    before = {c.lower_ for c in root.lefts}
    return bool(before & _SAME) or (bool(before & (_THEIR | {"the"})) and _is_bare(root))


def _is_bare(noun: Token) -> bool:
    """ "Discussed the matter with him", "raised their case", not "the matter of the dam", "the nuclear issue"."""
    hanging = children(noun, *_FURTHER)
    return all(c.lower_ in ("with", "at", "during", "in") for c in hanging)


def object_before(trigger: Token) -> list[Token]:
    """ "Did not attend the oath, but spoke to him about it": the object of the verb before in the sentence."""
    verb = trigger.head if trigger.dep_ == "conj" else trigger
    return [o for o in children(verb, "dobj", "nsubjpass") if verb != trigger and o.pos_ == "NOUN"]


def subject_matters(sentence: Span) -> list[Token]:
    """What the sentence before is about as its subject: "more than 40,000 refugees have crossed the river"."""
    subjects = [s for s in children(sentence.root, *SUBJECTS) if s.pos_ == "NOUN"]
    return [s for s in subjects if s.ent_type_ not in _NO_MATTER]
