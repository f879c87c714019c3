"""Verbs that headlines write with a capital, which taggers take for part of a name: "Merkel Visits Ankara".

Where a line is all in such capitals and the parser found no other verb in it, the word governs what stands before it
and the name right behind it.
"""

from typing import Any

import numpy as np
from spacy.tokens import Doc, Span, Token
from spacy.vocab import Vocab

from nlp.components.names.sound_heads import PARSE, set_heads

_VERBS = {
    "cancels": "cancel", "greets": "greet", "hosts": "host", "meets": "meet", "phones": "phone", "receives": "receive",
    "snubs": "snub", "visits": "visit", "welcomes": "welcome",
}  # fmt: skip
_MOTIONS = {
    "arrives": "arrive", "departs": "depart", "flies": "fly", "heads": "head", "lands": "land", "refuses": "refuse",
    "returns": "return", "travels": "travel",
}  # fmt: skip
"""Verbs without an object, that only a preposition behind tells from a name."""
_NAMES = frozenset({"PERSON", "ORG", "GPE", "NORP", "FAC", "WORK_OF_ART", "PRODUCT"})
_BEHIND = frozenset({"after", "ahead", "amid", "as", "at", "before", "for", "in", "on", "over", "to", "with"})
_LONGEST = 20  # words of a headline


def free_verbs(doc: Doc) -> None:
    """Part the entities at such verbs, and let the verbs have subject and object."""
    written = [doc[int(i)] for i in np.flatnonzero(np.isin(doc.to_array("LOWER"), _hashes(doc.vocab)))]
    verbs = [token for token in written if token.lower_ in _VERBS and _is_headline_verb(token)]
    motions = [token for token in written if token.lower_ in _MOTIONS and _ends_name(token)]
    for token in motions:
        token.tag_, token.pos_, token.lemma_ = "VBZ", "VERB", _MOTIONS[token.lower_]
    at = {verb.i for verb in (*verbs, *motions)}
    if not at:
        return
    broken = [e for e in doc.ents if e.label_ in _NAMES and at & set(range(e.start, e.end))]
    whole = [e for e in doc.ents if e not in broken]
    doc.set_ents([*whole, *(part for entity in broken for part in _around(entity, at))])
    if not verbs:
        return
    heads: Any = doc.to_array(PARSE)
    for verb in verbs:
        verb.tag_, verb.pos_, verb.lemma_ = "VBZ", "VERB", _VERBS[verb.lower_]
        _govern(verb, heads)
    set_heads(doc, heads)


def _hashes(vocab: Vocab) -> list[int]:
    """The words by which spaCy numbers them: most texts have none, and looking at every token takes time."""
    return [int(vocab.strings[word]) for word in (*_VERBS, *_MOTIONS)]


def _is_headline_verb(token: Token) -> bool:
    """Whether the word follows a name and precedes one in a line of capitals that has no verb yet."""
    line = token.sent
    if not token.is_title or token.i == line.start or token.i + 1 >= line.end or len(line) > _LONGEST:
        return False
    before, after = token.doc[token.i - 1], token.doc[token.i + 1]
    if not (before.is_title and before.is_alpha and after.is_title and after.lower_ not in _BEHIND):
        return False
    if any(t.pos_ in ("VERB", "AUX") and t != token and t.lower_ not in _BEHIND for t in line if t.i > line.start):
        return False
    return all(t.is_title or len(t) <= 5 for t in line if t.is_alpha)


def _ends_name(token: Token) -> bool:
    """Whether the word is the last of what the tagger takes for a name, and a preposition follows."""
    after = token.doc[token.i + 1] if token.i + 1 < len(token.doc) else None
    if after is None or not token.is_title or token.is_sent_start or token.ent_type_ not in _NAMES:
        return False
    return token.doc[token.i - 1].ent_type_ == token.ent_type_ and after.lower_ in _BEHIND and not after.ent_type_


def _around(entity: Span, verbs: set[int]) -> list[Span]:
    cut = next(i for i in range(entity.start, entity.end) if i in verbs)
    bounds = ((entity.start, cut), (cut + 1, entity.end))
    return [Span(entity.doc, start, end, label=entity.label_) for start, end in bounds if start < end]


def _govern(verb: Token, heads: Any) -> None:
    """Make the verb the root of its line: its subject before it, its object up to a preposition, the rest below it."""
    line, doc = verb.sent, verb.doc
    end = verb.i + 1
    while end < line.end and _may_be_object(doc[end]):
        end += 1
    _set(heads, verb.i, verb.i, doc.vocab.strings["ROOT"])
    for start, last, dep in ((line.start, verb.i - 1, "nsubj"), (verb.i + 1, end - 1, "dobj")):
        _set(heads, last, verb.i, doc.vocab.strings[dep])
        for i in range(start, last):
            _set(heads, i, last, doc.vocab.strings["compound"])
    for token in doc[end : line.end]:
        if token.head.i < end or token.head == token:
            _set(heads, token.i, verb.i, token.dep if token.head != token else doc.vocab.strings["dep"])


def _may_be_object(token: Token) -> bool:
    return token.tag_ == "POS" or (token.is_title and token.is_alpha and token.lower_ not in _BEHIND)


def _set(heads: Any, child: int, head: int, dep: int) -> None:
    heads[child, 0] = (head - child) % 2**64
    heads[child, 1] = dep
