"""Wordings that leave an encounter open or shut against its own verb: "does not want to", "cannot be excluded"."""

from spacy.tokens import Token

from graph.model import Status
from nlp.components.frames.syntax import children

_EXCLUDING = frozenset({"exclude", "discount"})
_ANSWERING = frozenset({"answer", "reply", "say"})
_SHORT = 14
"""Tokens of a sentence that does nothing but answer."""
_MODALS = frozenset({"ca", "can", "could"})
_AHEAD = frozenset({"will", "'ll", "’ll", "to"})


def is_unwanted(head: Token) -> bool:
    """ "Does not intend to meet", "is not willing to meet": whether the word over an infinitive is negated."""
    over = head.head if head.pos_ == "ADJ" else head
    return any(c.dep_ == "neg" and c.lower_ != "only" for c in over.children)


def is_not_excluded(verb: Token) -> bool:
    """ "A meeting cannot be excluded", "they could not rule out talks"."""
    ruled = verb.lemma_ in _EXCLUDING or (verb.lemma_ == "rule" and any(c.lower_ == "out" for c in verb.children))
    return ruled and bool(children(verb, "neg")) and any(c.lower_ in _MODALS for c in children(verb, "aux"))


def answered(verb: Token) -> Status | None:
    """ "Asked whether he would meet him, the king said no"."""
    asked = verb.head
    if verb.dep_ != "ccomp" or asked.lemma_ != "ask" or not any(c.lower_ == "whether" for c in children(verb, "mark")):
        return None
    saying = asked.head
    behind = saying.nbor(1).lower_ if saying.i + 1 < len(saying.doc) else ""
    return "refused" if saying.lemma_ in _ANSWERING and behind == "no" else None


def is_answered_no(trigger: Token) -> bool:
    """ "Has asked for a meeting. They have said no", "asked to see him, and the answer was no"."""
    doc, end = trigger.doc, trigger.sent.end
    if end < len(doc) and len(doc[end].sent) <= _SHORT and "\n" not in doc[end - 1].text:
        end = doc[end].sent.end
    for no in (t for t in doc[trigger.i + 2 : end] if t.lower_ == "no"):
        before, behind = doc[no.i - 1], doc[no.i + 1] if no.i + 1 < len(doc) else None
        replies = before.lemma_ in _ANSWERING or (before.lemma_ == "be" and doc[no.i - 2].lemma_ in _ANSWERING)
        if replies and (behind is None or behind.is_punct or behind.lower_ in ("and", "but", "twice")):
            return True
    return False


def is_on_the_way(verb: Token) -> bool:
    """ "Before flying to Ankara, where he will meet him": a journey to what is still to come."""
    if verb.tag_ != "VBG" or verb.dep_ != "pcomp" or verb.head.lower_ != "before":
        return False
    clauses = [t for t in verb.subtree if t.dep_ == "relcl" and any(c.lower_ == "where" for c in t.children)]
    return any(c.lower_ in _AHEAD for clause in clauses for c in children(clause, "aux"))
