"""The verb in "Blinken's in Kyiv", "the Pope's been to Oslo": taggers and parsers take it for a possessive.

They know it behind pronouns alone. Behind a name it is the verb where what follows is nothing that anybody owns. They
are told so by the norm of the token, its spelled-out form, which is what they read; the text stays as it is.
"""

from spacy.language import Language
from spacy.tokens import Doc, Token

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
_BEHIND_HAS = frozenset({"been", "come", "flown", "gone", "had", "met"})
"""Participles that tell of the perfect: "Kerry's met the king"."""
_BETWEEN = frozenset({"already", "also", "just", "now", "only", "since"})
_NO_NAMES = frozenset({"here", "how", "it", "let", "that", "there", "this", "what", "when", "where", "who", "why"})
_PARTS = frozenset({"-", "–", "/"})
"""Marks behind which a preposition is part of a word: "Oslo's in-depth review"."""


@Language.component("diplograph_contractions")
def spell_out_contractions(doc: Doc) -> Doc:
    """Give "'s" behind a name or noun the norm of the verb that it is, before any model reads it."""
    if "'s " not in doc.text and "’s " not in doc.text:
        return doc
    for token in doc[1:-1]:
        if token.lower_ in _CLITICS and token.whitespace_ and not doc[token.i - 1].whitespace_:
            verb = _verb(token)
            if verb is not None:
                token.norm_ = verb
    return doc


def _verb(clitic: Token) -> str | None:
    """ "is" or "has", or None of a possessive: "Oslo's in the news" against "Oslo's talks"."""
    doc, after = clitic.doc, clitic.i + 1
    owner = doc[clitic.i - 1]
    if not owner.is_alpha or owner.lower_ in _NO_NAMES:
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


def tag_helper(token: Token) -> None:
    """Call "'s" that parsers find to help a verb what it is: of "have" before "been", "met" and the like."""
    if token.lower_ in _CLITICS and token.dep_ in ("aux", "auxpass"):
        perfect = token.norm_ == "has" or token.head.lower_ in _BEHIND_HAS
        token.tag_, token.pos_ = "VBZ", "AUX"
        token.lemma_ = "have" if perfect and token.head.tag_ in ("VBD", "VBN") else "be"
