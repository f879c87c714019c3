"""Peoples that stand for their states: "the Israelis and the Egyptians met in Taba"."""

from spacy.tokens import Token

from nlp.components.frames.syntax import ARGUMENTS
from nlp.components.reference.discourse import Discourse
from nlp.components.tellings.trigger_words import trigger_of

_UNMARKED = ("ch", "ese", "ish", "iss")
"""Endings of names of peoples that have no plural of their own: "the French", "the Chinese", "the British"."""
_JOINING = frozenset({"cc", "conj", "preconj", "punct"})
_PLURAL = frozenset({"NNPS", "NNS"})


def speaks_for_state(view: Discourse, token: Token) -> bool:
    """Record the state where the article and a people are all there is of a side, beside a word of encounters."""
    phrase = view.cover[token.i]
    if phrase is None or phrase.kind != "nationality" or phrase.end != token.i + 1 or not _is_argument(token):
        return False
    if _is_one_of_two_peoples(view, token):
        view.add(phrase.start, phrase.end, "nationality", (view.gathered.known(phrase.known),))
        return True
    if phrase.start == 0 or view.doc[phrase.start - 1].lower_ != "the" or not _is_of_many(token):
        return False
    if not any(trigger_of(other) is not None for other in token.sent):
        return False
    view.add(phrase.start - 1, phrase.end, "nationality", (view.gathered.known(phrase.known),))
    return True


def _is_argument(token: Token) -> bool:
    while token.dep_ == "conj" and token.head != token:
        token = token.head
    return token.dep_ in ARGUMENTS


def _is_one_of_two_peoples(view: Discourse, token: Token) -> bool:
    """ "Talks between Israelis and Palestinians", "Israelis met Egyptians": peoples without more, of one encounter."""
    word = _encounter_of(token) if _is_bare(view, token) else None
    if word is None:
        return False
    others = (t for t in word.subtree if _is_bare(view, t) and t.lemma_ != token.lemma_)
    return any(_encounter_of(other) == word for other in others)


def _is_bare(view: Discourse, token: Token) -> bool:
    """Whether the token names a people, in the plural, and nothing says which of them or how many."""
    phrase = view.cover[token.i]
    named = phrase is not None and phrase.kind == "nationality" and token.tag_ in _PLURAL
    return named and all(c.dep_ in _JOINING for c in token.children)


def _encounter_of(token: Token) -> Token | None:
    """The word for a meeting or call that a people is an argument of, alone or joined to others."""
    while token.dep_ == "conj" and token.head != token:
        token = token.head
    word = token.head
    if token.dep_ == "pobj":
        word = word.head if word.lower_ in ("between", "by", "of", "with") else token
    told = trigger_of(word) if token.dep_ in ARGUMENTS else None
    return word if told is not None and told.type in ("meeting", "call") else None


def _is_of_many(token: Token) -> bool:
    after = token.doc[token.i + 1] if token.i + 1 < len(token.doc) else None
    if after is not None and after.pos_ in ("NOUN", "PROPN", "ADJ") and after.head == token.head:
        return False  # "the French side", whose head the parser missed
    return token.tag_ in _PLURAL or token.lower_.endswith(("s", *_UNMARKED))
