"""Papers that say nothing of their matter, for want of better words: "unveiled the agreement", "signed agreements"."""

from collections.abc import Iterator

from spacy.tokens import Span, Token

from nlp.components.frames.syntax import children, conjuncts
from nlp.components.tellings.event_words import words
from nlp.components.topics.topic_hyphens import whole_words

_MAKING = frozenset({"draft", "exchange", "hammer", "initial", "initialle", "present", "thrash", "work"})
"""Verbs of coming to a paper beside the table's; the lemmatizer makes "initialle" of "initialled"."""
_PAPERS = frozenset({"agenda", "package", "proposal"})


def papers(sentence: Span) -> Iterator[Span]:
    """The nouns of papers that the sentence says were agreed, signed or shown, with what stands right before them."""
    for verb in sentence:
        if verb.pos_ == "VERB" and verb.lemma_ in words("topic_settling") | _MAKING:
            for noun in (t for o in _made(verb) for t in conjuncts(o)):
                if noun.lemma_.lower() in words("topic_instruments") | _PAPERS and not children(noun, "poss"):
                    yield whole_words(sentence.doc[_start(noun) : noun.i + 1])


def _made(verb: Token) -> list[Token]:
    if verb.dep_ == "acl" and verb.tag_ in ("VBD", "VBN"):
        return [verb.head]
    on = [o for p in children(verb, "prep", "prt") if p.lower_ == "on" for o in children(p, "pobj")]
    return children(verb, "dobj", "nsubjpass") + (on if verb.lemma_ == "agree" else [])


def _start(noun: Token) -> int:
    own = [c.i for c in noun.lefts if c.dep_ in ("amod", "compound") and c.lower_ not in words("topic_vague")]
    return min([noun.i, *own])
