"""Verbs of headlines in capitals, which taggers take into a name: "Francis Celebrates Mass for Thousands"."""

from typing import cast

from spacy.tokens import Doc, Token

_SMALL = 5  # letters of the words that such a headline leaves small: "for", "after", "with"
_SHORTEST, _LONGEST = 4, 20  # words of a headline
_ENDINGS = (("ies", "y"), ("ied", "y"), ("es", ""), ("s", ""), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"))

if not Doc.has_extension("small_verbs"):
    Doc.set_extension("small_verbs", default=None)


def is_capitalised_verb(token: Token) -> bool:
    """Whether a word of a headline in capitals is a verb: the tagger says so, or the text has the verb itself."""
    if not token.is_title or not token.lower_.endswith(("s", "ed", "ing")) or not _is_in_capitals(token):
        return False
    return token.tag_ in ("VBZ", "VBD", "VBN", "VBG") or bool(_stems(token.lower_) & _verbs(token.doc))


def _is_in_capitals(token: Token) -> bool:
    line = token.sent
    return _SHORTEST <= len(line) <= _LONGEST and all(
        each.text[0].isupper() or len(each) <= _SMALL for each in line if each.is_alpha
    )


def _stems(form: str) -> set[str]:
    """What the form may come from: "celebrate" and "celebrat" of "celebrates"."""
    cut = {form.removesuffix(ending) + instead for ending, instead in _ENDINGS if form.endswith(ending)}
    return cut | {stem[:-1] for stem in cut if stem[-2:-1] == stem[-1:]}


def _verbs(doc: Doc) -> set[str]:
    """The base forms of the verbs that the text writes small, found once: a page of headlines asks for each word."""
    if doc._.small_verbs is None:
        doc._.small_verbs = {token.lemma_ for token in doc if token.pos_ == "VERB" and token.is_lower}
    return cast(set[str], doc._.small_verbs)
