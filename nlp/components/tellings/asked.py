"""What is asked and not said: "Will he meet Lavrov?" tells of no encounter, "Why did they meet?" does."""

from spacy.tokens import Span, Token

_ASIDE = frozenset({"advcl", "relcl", "acl", "parataxis"})
_WONDERING = frozenset({"WDT", "WP", "WP$", "WRB"})
_DENYING = frozenset({"hardly", "never", "no", "nope", "not", "wrong"})
_TO_COME = frozenset({"can", "will", "would"})
_OPENING = 5
_CLOSING = frozenset({'"', "'", "”", "’", ")"})


def is_asked(trigger: Token) -> bool:
    """Whether the clause of the trigger is a question that yes or no would answer, or when something is to be, or one
    that is answered by no."""
    sentence = trigger.sent
    if _is_put_to(sentence):
        return not _is_taken_for_granted(trigger)
    if _last(sentence) != "?" or _is_aside(trigger):
        return False
    if _is_denied(sentence):
        return True
    for token in sentence:
        if token.tag_ in _WONDERING:
            return token.lower_ == "when" and _is_to_be(token.head)
        if token.pos_ == "AUX" and (token.dep_ in ("aux", "auxpass") or token.head == token):
            of = (*token.head.children, *token.children)
            return any(c.dep_ in ("nsubj", "nsubjpass", "expl") and c.i > token.i for c in of)
        if token.pos_ == "VERB":
            return False
    return False


def _is_put_to(sentence: Span) -> bool:
    """ "To ask the Secretary of State, whether he will meet her": how questions to ministers are put in writing."""
    first = [t.lower_ for t in sentence[:_OPENING] if not t.is_space]
    return first[:2] == ["to", "ask"] and first[2:3] != [] and first[2] in ("the", "her", "his")


def _is_taken_for_granted(trigger: Token) -> bool:
    """ "To ask the Minister, what he said when he met her", "the outcome of his meeting with her"."""
    if trigger.pos_ == "VERB":
        return any(t.tag_ == "VBD" and t.dep_ in _ASIDE for t in (trigger, *trigger.ancestors))
    return any(c.dep_ == "poss" or c.lower_ == "the" for c in trigger.lefts)


def _is_denied(question: Span) -> bool:
    """ "He flies on to Lisbon? No, straight home": what the next words say is not so, unless it is asked why or how."""
    after = question.doc[question.end : question.end + 2]
    answer = next((t for t in after if not t.is_space and not t.is_punct), None)
    return answer is not None and answer.lower_ in _DENYING and not any(t.tag_ in _WONDERING for t in question)


def _is_to_be(verb: Token) -> bool:
    """ "When will he see Lavrov?": nothing says that he will."""
    to_come = next((c.i for c in verb.children if c.dep_ == "aux" and c.lower_ in _TO_COME), verb.i)
    return any(c.dep_ == "nsubj" and to_come < c.i < verb.i for c in verb.children)


def _last(sentence: Span) -> str:
    """The mark with which a sentence ends, quotation marks and white space aside."""
    return next((t.text for t in reversed(sentence) if not t.is_space and t.text not in _CLOSING), "")


def _is_label(token: Token) -> bool:
    """Whether a word only says whose turn it is, or that a question follows: "Question: Does he plan to go?"."""
    return bool(token.left_edge.is_sent_start) and token.i + 1 < len(token.doc) and token.nbor(1).text == ":"


def _is_aside(trigger: Token) -> bool:
    """Whether the trigger stands in a clause that a question takes for granted: "Did it help that they met?"."""
    above = [t for t in (trigger, *trigger.ancestors) if not _is_label(t.head)]
    return any(t.dep_ in _ASIDE or (t.dep_ in ("ccomp", "csubj") and t.tag_ == "VBD") for t in above)
