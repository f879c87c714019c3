"""Verbs of headlines in small letters, which taggers take for plural nouns: "Denmark summons US envoy over claims".

In a line without another verb before them, such words govern the name right before them and what stands behind.
"""

from typing import Any

import numpy as np
from spacy.tokens import Doc, Token
from spacy.vocab import Vocab

from nlp.components.names.sound_heads import PARSE, set_heads
from nlp.knowledge.leaders import leading_family_names
from nlp.knowledge.names import fold

_VERBS = {
    "carpets": "carpet", "greets": "greet", "hosts": "host", "phones": "phone", "postpones": "postpone",
    "receives": "receive", "scraps": "scrap", "shelves": "shelve", "snubs": "snub", "summons": "summon",
    "visits": "visit", "welcomes": "welcome",
}  # fmt: skip
_PAST = {
    "briefed": "brief", "called": "call", "greeted": "greet", "hosted": "host", "invited": "invite", "phoned": "phone",
    "received": "receive", "summoned": "summon", "telephoned": "telephone", "visited": "visit", "welcomed": "welcome",
}  # fmt: skip
"""Forms of the past behind the name of a leader that taggers take for a thing: "Trump phoned Shinzo Abe"."""
_PLURALS = frozenset({"NNS", "NNPS"})
_FINITE = frozenset({"MD", "VBD", "VBP", "VBZ"})
_OBJECTS = frozenset({"CD", "DT", "JJ", "NN", "NNP", "NNPS", "NNS", "PRP$"})
_LONGEST = 24  # words of a headline


def free_lined_verbs(doc: Doc) -> None:
    """Let such verbs have subject and object."""
    written = (doc[int(i)] for i in np.flatnonzero(np.isin(doc.to_array("LOWER"), _hashes(doc.vocab))))
    verbs = [token for token in written if _is_verb(token)]
    if not verbs:
        return
    heads: Any = doc.to_array(PARSE)
    for verb in verbs:
        tag = "VBD" if verb.lower_ in _PAST else "VBZ"
        verb.tag_, verb.pos_, verb.lemma_ = tag, "VERB", (_VERBS | _PAST)[verb.lower_]
        if verb.nbor(1).lower_ == "visit":  # "shelves visit to Lima", taken for what shelves do
            verb.nbor(1).tag_, verb.nbor(1).pos_ = "NN", "NOUN"
        _govern(verb, heads)
    set_heads(doc, heads)


def _hashes(vocab: Vocab) -> list[int]:
    """The words by which spaCy numbers them: most texts have none, and looking at every token takes time."""
    return [int(vocab.strings[word]) for word in (*_VERBS, *_PAST)]


def _is_verb(token: Token) -> bool:
    """Whether the word stands between a name and an object, in a line that has no verb before it."""
    line = token.sent
    if token.lower_ in _PAST:
        inside = line.start < token.i < line.end - 1
        return inside and token.dep_ == "amod" and _is_leader(token.nbor(-1))
    if token.tag_ not in _PLURALS or token.i == line.start or token.i + 1 >= line.end or len(line) > _LONGEST:
        return False
    before, after = token.nbor(-1), token.nbor(1)
    if not before.is_title or before.head != token or (after.tag_ not in _OBJECTS and after.lower_ != "visit"):
        return False
    return not any(t.tag_ in _FINITE for t in line.doc[line.start : token.i])


def _is_leader(name: Token) -> bool:
    on = name.doc._.published
    return on is not None and name.is_title and fold(name.text) in leading_family_names(on)


def _govern(verb: Token, heads: Any) -> None:
    """Make the verb the root of its line, with the name before it for subject and the nouns behind it for object."""
    line, strings = verb.sent, verb.doc.vocab.strings
    last = verb.i + 1
    while last + 1 < line.end and verb.doc[last + 1].tag_ in (*_OBJECTS, "POS"):
        last += 1
    _set(heads, verb.i, verb.i, strings["ROOT"])
    _set(heads, verb.i - 1, verb.i, strings["nsubj"])
    _set(heads, last, verb.i, strings["dobj"])
    for token in line:
        inside = token.head.i in range(line.start, line.end) and token.head not in (token, verb)
        if token.i in (verb.i - 1, verb.i, last) or (inside and not token.i < verb.i < token.head.i):
            continue
        if token.i < verb.i - 1:
            _set(heads, token.i, verb.i - 1, strings["compound"])
        elif token.i < last:
            _set(heads, token.i, last, strings["compound"])
        else:
            _set(heads, token.i, verb.i, token.dep if token.dep_ != "ROOT" else strings["dep"])
    for token in line.doc[verb.i + 1 : last]:
        if not verb.i < token.head.i <= last or token.head == token:
            _set(heads, token.i, last, strings["compound"])


def _set(heads: Any, child: int, head: int, dep: int) -> None:
    heads[child, 0] = (head - child) % 2**64
    heads[child, 1] = dep
