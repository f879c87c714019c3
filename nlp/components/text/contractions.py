"""The verb in "Blinken's in Kyiv", "the Pope's been to Oslo": taggers and parsers take it for a possessive.

They know it behind pronouns alone. Behind a name it is the verb where what follows is nothing that anybody owns. There
the text that models read has a letter of its own for the apostrophe, and a word that looks to them as "is" or "has"
does. Every offset stays as it was.
"""

from spacy.tokens import Doc, Token
from spacy.vocab import Vocab

from nlp.components.names.vocabulary import heads

_CLITICS = frozenset({"'s", "’s"})
_BEHIND_IS = frozenset(
    {
        "already",
        "also",
        "at",
        "back",
        "due",
        "expected",
        "here",
        "in",
        "now",
        "off",
        "on",
        "still",
        "there",
        "to",
        "with",
    }
)
"""What nobody owns, so that "'s" before it is the verb; "off" and "back" are nothing that names own either."""
_BEHIND_HAS = frozenset({"been", "flown", "gone", "had", "met"})
"""Participles that tell of the perfect: "Kerry's met the king"."""
_BETWEEN = frozenset({"already", "also", "just", "now", "only", "since"})
_NO_NAMES = frozenset(
    {"he", "here", "how", "it", "let", "she", "that", "there", "this", "what", "when", "where", "who", "why"}
)
_BEFORE_OWNERS = frozenset(
    {"about", "after", "against", "as", "at", "before", "by", "for", "from", "in", "into", "like", "near", "of", "on"}
    | {"over", "than", "to", "under", "unlike", "with", "without"}
)
_FAR = 7
_PARTS = frozenset({"-", "–", "/"})
"""Marks behind which a preposition is part of a word: "Oslo's in-depth review"."""


_WRITTEN = {"is": "\u02bcs", "has": "\u02bds"}
"""How a contraction is written in the text that models read: as long as it was, and as no other word is."""
_LOOKS = ("lower_", "norm_", "prefix_", "shape_", "suffix_")


def with_contractions(doc: Doc) -> Doc:
    """The text with "'s" behind a name or noun as the verb that it is, before any model has read it."""
    if "'s " not in doc.text and "’s " not in doc.text:
        return doc
    verbs = {token.i: verb for token in doc[1:-1] if (verb := _verb_behind(token)) is not None}
    if not verbs:
        return doc
    _teach(doc.vocab)
    words = [_WRITTEN[verbs[token.i]] if token.i in verbs else token.text for token in doc]
    return Doc(doc.vocab, words, [bool(token.whitespace_) for token in doc])


def _teach(vocab: Vocab) -> None:
    """Let the words look to the models as the verbs do that they stand for."""
    for verb, written in _WRITTEN.items():
        for look in _LOOKS:
            setattr(vocab[written], look, getattr(vocab[verb], look))


def _verb_behind(token: Token) -> str | None:
    behind = token.lower_ in _CLITICS and token.whitespace_ and not token.nbor(-1).whitespace_
    return _verb(token) if behind else None


def _verb(clitic: Token) -> str | None:
    """ "is" or "has", or None of a possessive: "Oslo's in the news" against "Oslo's talks"."""
    doc, after = clitic.doc, clitic.i + 1
    owner = doc[clitic.i - 1]
    if not owner.is_alpha or owner.lower_ in _NO_NAMES or not _may_be_subject(owner):
        return None
    word = doc[after].lower_
    further = doc[after + 1] if after + 1 < len(doc) else None
    if word in _BETWEEN and further is not None:
        if further.lower_ in _BEHIND_HAS or further.lower_.endswith("ed"):
            return "has"
        return "is" if word in _BEHIND_IS else None
    if word in _BEHIND_HAS:
        return "has"
    joined = further is not None and further.text in _PARTS and not doc[after].whitespace_
    return "is" if word in _BEHIND_IS and not joined else None


def _may_be_subject(last: Token) -> bool:
    """Whether no preposition stands before the words that end there: "longer than Fiala's in Oslo", "at St Paul's in".

    "The president of Poland's in Oslo" is he himself.
    """
    doc = last.doc
    for i in range(last.i - 1, max(last.i - _FAR, -1), -1):
        if doc[i].is_punct or doc[i].is_space:
            return True
        if doc[i].lower_ == "of" and i and doc[i - 1].lower_ in heads():
            continue
        if doc[i].lower_ in _BEFORE_OWNERS:
            return False
    return True


def tag_helper(token: Token) -> None:
    """Call "'s" behind a pronoun what it is where it helps a verb: of "have" before "been", "met" and the like."""
    if token.lower_ in _CLITICS and token.dep_ in ("aux", "auxpass"):
        perfect = token.head.lower_ in _BEHIND_HAS
        token.tag_, token.pos_ = "VBZ", "AUX"
        token.lemma_ = "have" if perfect and token.head.tag_ in ("VBD", "VBN") else "be"
