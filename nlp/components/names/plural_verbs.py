"""Verbs that parsers take for a noun behind a plural subject: "leaders of the G20 meet in Rome", "of 20 meet".

What the parser hangs on the noun before it, the body or its number, goes where the noun was; the verb governs the rest.
"""

from typing import Any

import numpy as np
from spacy.tokens import Doc, Token

from nlp.components.names.sound_heads import PARSE, set_heads

_VERBS = frozenset({"arrive", "assemble", "confer", "convene", "gather", "meet"})
_INSIDE = frozenset({"compound", "nmod", "nummod", "amod", "det"})
_MOST = 4
"""Words up from the verb to the subject that it was hung below."""


def free_plural_verbs(doc: Doc) -> None:
    """Let such verbs have their subject and govern their sentence."""
    known = [int(doc.vocab.strings[word]) for word in _VERBS]
    written = (doc[int(i)] for i in np.flatnonzero(np.isin(doc.to_array("LOWER"), known)))
    found = [(verb, subject) for verb in written if (subject := _subject_of(verb)) is not None]
    if not found:
        return
    heads: Any = doc.to_array(PARSE)
    for verb, subject in found:
        _govern(verb, subject, heads)
        verb.tag_, verb.pos_, verb.lemma_ = "VBP", "VERB", verb.lower_
    set_heads(doc, heads)


def _subject_of(verb: Token) -> Token | None:
    """The plural noun that heads a sentence without a verb, where the word is the last of what hangs on it by "of"."""
    inside = [c for c in verb.lefts if c.dep_ in _INSIDE and c.dep_ != "det"]
    if verb.tag_ != "NN" or verb.dep_ != "pobj" or verb.head.lower_ not in ("of", "from") or not inside:
        return None
    if inside[-1].i != verb.i - 1 or not any(c.dep_ == "prep" for c in verb.rights):
        return None  # "the leaders of the track meet"
    node = verb
    for _ in range(_MOST):
        node = node.head
        if node.tag_ == "NNS" and node.pos_ == "NOUN" and node.i < verb.i:
            return node if node.head == node else None
    return None


def _govern(verb: Token, subject: Token, heads: Any) -> None:
    strings, preposition = verb.doc.vocab.strings, verb.head
    inside = list(verb.lefts)
    last = inside[-1]
    _set(heads, last.i, preposition.i, strings["pobj"])
    for other in inside[:-1]:
        _set(heads, other.i, last.i, other.dep)
    _set(heads, verb.i, verb.i, strings["ROOT"])
    _set(heads, subject.i, verb.i, strings["nsubj"])
    for behind in subject.rights:
        if behind.i > verb.i:
            _set(heads, behind.i, verb.i, behind.dep)


def _set(heads: Any, child: int, head: int, dep: int) -> None:
    heads[child, 0] = (head - child) % 2**64
    heads[child, 1] = dep
