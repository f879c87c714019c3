"""Reports of an encounter that somebody says are not so: "reports that they met are false", "dismissed claims that"."""

from spacy.tokens import Token

from nlp.components.frames.syntax import children, governor, prepositional
from nlp.components.status.negation import MAX_DEPTH, is_negated

_REPORTS = frozenset({"report", "claim", "rumour", "rumor", "allegation", "assertion", "story", "speculation"})
_CALLING = frozenset({"brand", "call", "describe", "label", "term"})
_DISMISSING = frozenset({"deny", "dismiss", "refute", "reject", "debunk", "rubbish"})
_TAKING_UP = frozenset({"it", "such", "that", "these", "they", "this", "those"})
_TRUE = frozenset({"accurate", "correct", "fact", "facts", "reality", "so", "true"})
_FALSELY = frozenset({"erroneously", "falsely", "wrongly"})
_FALSE = frozenset({"false", "untrue", "fake", "baseless", "unfounded", "groundless", "incorrect", "fabricated"})


def is_disclaimed(token: Token) -> bool:
    """Whether what a word tells of is told as a report that is dismissed or called false."""
    if any(start <= token.idx < end for start, end in token.doc._.false_claims):
        return True
    node = token
    for _ in range(MAX_DEPTH):
        head = node.head
        report = _report_before(node)
        if report is not None and _is_dismissed(report):
            return True
        if head == node or node.dep_ in ("advcl", "conj") or (node.dep_ == "relcl" and not children(node, "mark")):
            return False
        if head.lemma_.lower() in _REPORTS and head.pos_ == "NOUN" and head.i < token.i:
            return _is_dismissed(head) or _is_disowned(head)
        if node.dep_ == "ccomp" and _says_falsely(head):
            return True
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


def _report_before(clause: Token) -> Token | None:
    """The report of which a clause with "that" tells, whatever the parse hangs it on: "a false story that they met"."""
    that = next((c for c in clause.lefts if c.lower_ == "that" and c.i), None)
    before = that.nbor(-1) if that is not None else None
    return before if before is not None and before.lemma_.lower() in _REPORTS else None


def _says_falsely(verb: Token) -> bool:
    """ "Falsely claims that they met", "it is false that they met", "it is not true that"."""
    if any(c.lower_ in _FALSELY for c in children(verb, "advmod")):
        return verb.pos_ == "VERB"
    said = {c.lower_ for c in children(verb, "acomp")} if verb.lemma_ == "be" else set()
    return bool(said & _FALSE) or ("true" in said and is_negated(verb))


def _is_dismissed(report: Token) -> bool:
    if "no such" in report.doc[report.i : report.sent.end].text.lower():
        return True  # "asked about speculation over a meeting, the spokesman said there was no such proposal"
    if any(c.lower_ in _FALSE for c in children(report, "amod")) or (report.i and report.nbor(-1).lower_ in _FALSE):
        return True  # "the false story that they met"
    verb, relation = governor(report)
    if verb is None:
        return False
    if verb.lemma_ in _DISMISSING:
        return relation == "object" or (relation == "subject" and bool(children(verb, "auxpass")))
    if verb.lemma_ in _CALLING and relation in ("as", "object"):
        return any(t.lower_ in _FALSE for t in verb.doc[verb.i : report.i])  # "described as baseless a report that"
    said = children(verb, "acomp", "attr", "oprd")
    return verb.lemma_ == "be" and relation == "subject" and any(c.lower_ in _FALSE for c in said)
