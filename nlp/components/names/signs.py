"""Flags and other pictures among words, which parsers take for nouns: "her visit to Ankara 🇬🇪🇹🇷".

The word before such a sign stands where the parser put the sign, and whatever it hung on the sign hangs on the word.
"""

import re
from typing import Any

from spacy.tokens import Doc, Token

from nlp.components.names.sound_heads import PARSE, set_heads

_SIGN = re.compile("[\u2600-\u27bf\U0001f000-\U0001faff]")
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "X", "NUM", "ADJ"})
_MOST = 8
"""Signs in a row."""


def free_from_signs(doc: Doc) -> None:
    """Take the signs out of the parse, and out of entities that are nothing else."""
    if not _SIGN.search(doc.text):
        return
    signs = [token for token in doc if _is_sign(token)]
    at = {token.i for token in signs}
    heads: Any = doc.to_array(PARSE)
    punct = doc.vocab.strings.add("punct")
    for sign in signs:
        word = next((i for i in range(sign.i - 1, max(sign.i - _MOST, -1), -1) if i not in at), None)
        if word is None or doc[word].sent != sign.sent or not doc[word].is_alpha:
            continue
        if doc[word].head.i in at and doc[word].pos_ in _NOMINAL:
            _replace(doc, word, at, heads)
        if doc[word].head.i not in at:
            _set(heads, sign.i, word, punct)
    set_heads(doc, heads)
    doc.set_ents([e for e in doc.ents if not all(t.i in at for t in e)])


def _replace(doc: Doc, word: int, signs: set[int], heads: Any) -> None:
    """Hang a word where the first sign that is not itself below a sign hangs, with what hangs on those between."""
    top = doc[word].head
    passed = [top.i]
    while top.head.i in signs and top.head != top:
        top = top.head
        passed.append(top.i)
    head = word if top.head == top else top.head.i
    _set(heads, word, head, top.dep)
    punct = doc.vocab.strings.add("punct")
    for sign in passed:
        _set(heads, sign, word, punct)
        for child in doc[sign].children:
            if child.i != word and child.i not in signs:
                _set(heads, child.i, word, child.dep)


def _is_sign(token: Token) -> bool:
    return not any(c.isalnum() for c in token.text) and _SIGN.search(token.text) is not None


def _set(heads: Any, child: int, head: int, dep: int) -> None:
    heads[child, 0] = (head - child) % 2**64
    heads[child, 1] = dep
