"""Reports of an encounter that somebody says are not so: "reports that they met are false", "dismissed claims that"."""

from spacy.tokens import Token

from nlp.components.frames.syntax import children, governor, prepositional
from nlp.components.status.negation import MAX_DEPTH

_REPORTS = frozenset({"report", "claim", "rumour", "rumor", "allegation", "assertion", "story", "speculation"})
_CALLING = frozenset({"brand", "call", "describe", "label", "term"})
_DISMISSING = frozenset({"deny", "dismiss", "refute", "reject", "debunk", "rubbish"})
_TAKING_UP = frozenset({"it", "such", "that", "these", "they", "this", "those"})
_TRUE = frozenset({"accurate", "correct", "fact", "facts", "reality", "so", "true"})
_FALSE = frozenset({"false", "untrue", "fake", "baseless", "unfounded", "groundless", "incorrect", "fabricated"})


def is_disclaimed(token: Token) -> bool:
    """Whether what a word tells of is told as a report that is dismissed or called false."""
    node = token
    for _ in range(MAX_DEPTH):
        head = node.head
        if head == node or node.dep_ in ("advcl", "conj") or (node.dep_ == "relcl" and not children(node, "mark")):
            return False
        if head.lemma_.lower() in _REPORTS and head.pos_ == "NOUN" and head.i < token.i:
            return _is_dismissed(head) or _is_disowned(head)
        node = head
    return False


def _is_disowned(report: Token) -> bool:
    """ "We have seen reports that ... . They do not correspond to reality": what the next sentence says of them."""
    end = report.sent.end
    if end >= len(report.doc) or report.doc[end].lower_ not in _TAKING_UP:
        return False
    verb = report.doc[end].sent.root
    said = {c.lower_ for c in children(verb, "acomp", "attr", "oprd")} | {t.lower_ for t in prepositional(verb, "to")}
    negated = bool(children(verb, "neg"))
    matches = verb.lemma_ in ("correspond", "match") or said & _TRUE
    return bool(matches) if negated else verb.lemma_ == "be" and bool(said & _FALSE)


def _is_dismissed(report: Token) -> bool:
    if "no such" in report.doc[report.i : report.sent.end].text.lower():
        return True  # "asked about speculation over a meeting, the spokesman said there was no such proposal"
    verb, relation = governor(report)
    if verb is None:
        return False
    if verb.lemma_ in _DISMISSING:
        return relation == "object" or (relation == "subject" and bool(children(verb, "auxpass")))
    if verb.lemma_ in _CALLING and relation in ("as", "object"):
        return any(t.lower_ in _FALSE for t in verb.doc[verb.i : report.i])  # "described as baseless a report that"
    said = children(verb, "acomp", "attr", "oprd")
    return verb.lemma_ == "be" and relation == "subject" and any(c.lower_ in _FALSE for c in said)
