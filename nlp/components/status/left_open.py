"""Wordings that leave an encounter open or shut against its own verb: "does not want to", "cannot be excluded"."""

from spacy.tokens import Token

from graph.model import Status
from nlp.components.frames.syntax import children

_EXCLUDING = frozenset({"exclude", "discount"})
_ANSWERING = frozenset({"answer", "reply", "say"})
_TURNED_DOWN = frozenset({"decline", "rebuff", "refuse", "reject", "snub"})
_WISHING = frozenset({"want", "wish"})
_UP = 3
"""Words over a guess among which the wish stands."""
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
    return any(_turns_it_down(t) for t in doc[trigger.i + 1 : end])


def _turns_it_down(verb: Token) -> bool:
    """ "Asked for a meeting and was turned down", "was invited for talks; he declined": with nothing else declined."""
    down = verb.lemma_ == "turn" and verb.i + 1 < len(verb.doc) and verb.nbor(1).lower_ == "down"
    if verb.pos_ != "VERB" or not (down or verb.lemma_ in _TURNED_DOWN) or children(verb, "dobj", "neg", "xcomp"):
        return False
    if children(verb, "auxpass"):
        return down or not children(verb, "nsubjpass")
    return any(c.lower_ in ("he", "she", "they") for c in children(verb, "nsubj"))


def is_wished_for(trigger: Token) -> bool:
    """ "Russia wants both in Sochi", "would like them face to face by June": what somebody wants is not agreed."""
    for node in (trigger, *list(trigger.ancestors)[:_UP]):
        if node.lemma_ in _WISHING and node.pos_ == "VERB":
            own = [c for c in children(node, "xcomp") if not children(c, "nsubj")]  # "wants to talk to them"
            return not children(node, "neg") and not any(c == trigger or c.is_ancestor(trigger) for c in own)
        if node.lemma_ == "like" and any(c.lower_ in ("would", "'d", "’d") for c in children(node, "aux")):
            return not children(node, "neg")
    return False


def is_done_instead(verb: Token) -> bool:
    """ "Instead of flying to Tbilisi, he stayed": what is said not to have been done."""
    before = verb.doc[max(verb.sent.start, verb.i - 2) : verb.i]
    return verb.tag_ == "VBG" and [t.lower_ for t in before] == ["instead", "of"]


def is_on_the_way(verb: Token) -> bool:
    """ "Before flying to Ankara, where he will meet him": a journey to what is still to come."""
    if verb.tag_ != "VBG" or verb.dep_ != "pcomp" or verb.head.lower_ != "before":
        return False
    clauses = [t for t in verb.subtree if t.dep_ == "relcl" and any(c.lower_ == "where" for c in t.children)]
    return any(c.lower_ in _AHEAD for clause in clauses for c in children(clause, "aux"))
