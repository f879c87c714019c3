"""Verbs with which posts and diaries begin, which taggers take for part of a name: "Met Foreign Minister Ana Ruiz".

Entries of diaries have them in the present: "Receives Estonia's Margus Tsahkna".

What the parser makes the head of the sentence is whom the verb has for its object, and what stands behind the name
hangs on the verb.
"""

from typing import Any

import numpy as np
from spacy.tokens import Doc, Span, Token

from nlp.components.names.sound_heads import PARSE, set_heads
from nlp.components.names.vocabulary import heads

_VERBS = {
    "Greeted": "greet", "Hosted": "host", "Met": "meet", "Received": "receive", "Visited": "visit",
    "Welcomed": "welcome",
}  # fmt: skip
_IN_PRESENT = {
    "Greets": "greet", "Hosts": "host", "Meets": "meet", "Phones": "phone", "Receives": "receive", "Rings": "ring",
    "Sees": "see", "Visits": "visit", "Welcomes": "welcome",
}  # fmt: skip
_BEFORE_OFFICES = frozenset({"chief", "defence", "defense", "deputy", "finance", "first", "foreign", "prime", "vice"})
_OF_SOMEBODY = frozenset({"PERSON", "NORP", "GPE"})
_INSIDE = frozenset({"amod", "compound", "nmod"})
_BEHIND = frozenset({"advcl", "advmod", "npadvmod", "prep", "punct"})


def free_telegram_verbs(doc: Doc) -> None:
    """Let such verbs govern their sentence."""
    known = [int(doc.vocab.strings[word]) for word in (*_VERBS, *_IN_PRESENT)]
    written = (doc[int(i)] for i in np.flatnonzero(np.isin(doc.to_array("ORTH"), known)))
    verbs = [token for token in written if _opens_with_object(token) or _has_apposition(token)]
    if not verbs:
        return
    parse: Any = doc.to_array(PARSE)
    for verb in verbs:
        if verb.dep_ != "ROOT":
            _govern(verb, parse)
        else:
            whom = next(c for c in verb.rights if c.dep_ == "appos")
            _set(parse, whom.i, verb.i, doc.vocab.strings["dobj"])
        now = verb.text in _IN_PRESENT
        verb.tag_, verb.pos_, verb.lemma_ = "VBZ" if now else "VBD", "VERB", (_IN_PRESENT | _VERBS)[verb.text]
    set_heads(doc, parse)
    opened = {verb.i for verb in verbs}
    cut = (Span(doc, e.start + 1, e.end, label=e.label_) for e in doc.ents if e.start in opened and len(e) > 1)
    doc.set_ents([*(e for e in doc.ents if e.start not in opened), *cut])


def _opens_with_object(token: Token) -> bool:
    """Whether the word begins a sentence that a noun heads, with an office or the name of somebody behind it."""
    if not token.is_sent_start or token.dep_ not in _INSIDE or token.i + 1 >= len(token.doc):
        return False
    after, root = token.nbor(1), token.sent.root
    whom = (
        after.text[0] == "@"
        or after.tag_ == "PRP$"
        or after.lower_ in heads()
        or after.lower_ in _BEFORE_OFFICES
        or after.ent_type_ in _OF_SOMEBODY
        or (token.i + 2 < len(token.doc) and token.nbor(2).tag_ == "POS")
    )
    if token.i > 1 and token.nbor(-1).text == "." and token.nbor(-2).is_sent_start:
        return False  # "12 March: Peru. Met President X": of the journey that the entry lists
    return whom and root.pos_ in ("NOUN", "PROPN") and root.i > token.i


def _has_apposition(token: Token) -> bool:
    """ "Met my good friend, Minister X", where the friend is taken for what is called "Met"."""
    beside = {c.dep_ for c in token.rights}
    return bool(token.is_sent_start) and token.dep_ == "ROOT" and "appos" in beside and "dobj" not in beside


def _govern(verb: Token, parse: Any) -> None:
    strings, noun = verb.doc.vocab.strings, verb.sent.root
    name = max([noun.i, *(c.right_edge.i for c in noun.rights if c.dep_ in ("appos", "flat"))])
    _set(parse, verb.i, verb.i, strings["ROOT"])
    _set(parse, noun.i, verb.i, strings["dobj"])
    for behind in noun.rights:
        if behind.i > name and behind.dep_ in _BEHIND:
            _set(parse, behind.i, verb.i, behind.dep)


def _set(parse: Any, child: int, head: int, dep: int) -> None:
    parse[child, 0] = (head - child) % 2**64
    parse[child, 1] = dep
