"""What became of what was asked, offered or planned, by what the next words say without naming it.

"Had asked for a meeting; the request was turned down", "was asked to Oslo and has excused himself", "were to have met;
no new day has been named", "was to see her on Tuesday; the two will make do with a call".
"""

import re
from collections.abc import Iterator

from spacy.tokens import Token

from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import children, lemma_with_particle
from nlp.components.status.negation import is_negated

_OFFERS = frozenset(
    {"appeal", "approach", "bid", "demand", "idea", "invitation", "offer", "overture", "plea", "proposal", "request",
     "suggestion", "wish"}
)  # fmt: skip
_POINTING = frozenset({"the", "that", "this", "his", "her", "its", "their"})
_REFUSING = frozenset(
    {"decline", "deny", "dismiss", "rebuff", "refuse", "reject", "spurn", "turn aside", "turn down", "wave away"}
)
_GRANTING = frozenset({"accept", "accommodate", "answer", "fulfil", "grant", "heed", "honour", "meet", "take up"})
_REGRETS = frozenset({"apology", "excuse", "regret"})
_LATER = re.compile(
    r"\b(?:new|other|fresh) (?:date|day|dates)\b"
    r"|\b(?:asked for|needs?|wants?|wanted|requested) (?:some |a little )?more time\b"
    r"|\basked for (?:a |an? \w+ )?(?:delay|postponement|deferral)\b|\bat a later date\b"
)
_SHORT = 7
"""Tokens of a sentence that does nothing but refuse: "Khartoum declined, citing the war" says more than that."""


def is_turned_down(trigger: Token) -> bool:
    """Whether the words behind an encounter that was asked for or offered say that the asking was in vain."""
    for token in _behind(trigger):
        if token.pos_ == "NOUN" and token.lemma_ in _OFFERS and _is_that(token):
            about = token.head if token.dep_ in ("dobj", "nsubjpass") else None
        elif token.lower_ == "it" and token.dep_ == "nsubjpass":
            about = token.head
        else:
            about = token if _refuses_outright(token, trigger) else None
        if about is not None and _is_refusal(about):
            return True
    return False


def is_excused(trigger: Token) -> bool:
    """ "Was asked to Manila for Friday and has excused himself", "was invited but sent his regrets"."""
    for token in _behind(trigger):
        if token.lemma_ == "excuse" and any(c.lower_.endswith(("self", "selves")) for c in children(token, "dobj")):
            return not is_negated(token)
        if token.lemma_ == "send" and any(c.lemma_.lower() in _REGRETS for c in children(token, "dobj")):
            return not is_negated(token) and any(o.pos_ != "PROPN" for o in children(token, "dobj"))
    return False


def is_to_be_later(trigger: Token) -> bool:
    """ "Were to have met on Tuesday; no new day has been named": what was not given up with its day."""
    behind = list(_behind(trigger))
    return bool(behind) and _LATER.search(trigger.doc[behind[0].i : behind[-1].i + 1].text) is not None


def is_made_do_without(trigger: Token) -> bool:
    """ "Was to see her in Helsinki; the two will make do with a call": what something less stands in for."""
    behind = (t for t in _behind(trigger) if t.lemma_ == "make" and t.i + 2 < len(t.doc))
    return any(t.nbor(1).lower_ == "do" and t.nbor(2).lower_ == "with" for t in behind)


def _behind(trigger: Token) -> Iterator[Token]:
    """The words behind a trigger to the end of its sentence, and those of the next one in its paragraph."""
    doc, end = trigger.doc, trigger.sent.end
    if end < len(doc) and "\n" not in doc[end - 1].text_with_ws:
        end = doc[end].sent.end
    yield from doc[trigger.i + 1 : end]


def _is_that(noun: Token) -> bool:
    """ "The request", "his offer", of which nothing more is said: the one told of before."""
    pointing = any(c.lower_ in _POINTING for c in noun.lefts)
    return pointing and not children(noun, "prep", "acl", "relcl", "amod", "compound")


def _is_refusal(verb: Token) -> bool:
    if verb.lemma_ in ("turn", "wave"):
        behind = {c.lower_ for c in verb.rights}
        return bool(behind & {"aside", "away", "down"}) and not is_negated(verb)
    refused = lemma_with_particle(verb) in _REFUSING
    granted = lemma_with_particle(verb) in _GRANTING
    return is_negated(verb) if granted else refused and not is_negated(verb)


def _refuses_outright(verb: Token, trigger: Token) -> bool:
    """ "But Gitega refused", "Khartoum declined.": a verb that says no and nothing more."""
    if verb.lemma_ not in ("decline", "refuse") or verb.tag_ not in ("VBD", "VBN") or not subjects(verb):
        return False
    if children(verb, "dobj", "xcomp", "ccomp", "nsubjpass"):
        return False
    here = verb.sent == trigger.sent
    apart = verb.i > 1 and verb.nbor(-2).text == ";"
    joined = apart or any(c.lower_ == "but" for c in children(verb.head, "cc"))
    return joined if here else len(verb.sent) <= _SHORT
