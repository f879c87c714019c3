"""What a text calls the main or the hard thing of talks: "disarmament is the hard part", "fish, the only item".

Such nouns say nothing by themselves ("part", "thing"): a word before them has to tell which of several.
"""

from spacy.tokens import Token

from nlp.components.frames.syntax import SUBJECTS, children, conjuncts

_CRUXES = frozenset({
    "block", "bone", "business", "concern", "crux", "demand", "difficulty", "item", "part", "piece", "point",
    "question", "task", "thing",
})  # fmt: skip
_WHICH = frozenset({
    "big", "biggest", "central", "chief", "difficult", "first", "foremost", "hard", "harder", "hardest", "key", "last",
    "longest", "main", "only", "principal", "remaining", "shortest", "sole", "sticking", "stumbling", "thorniest",
    "top", "toughest", "trickiest",
})  # fmt: skip
_BEING = frozenset({"be", "become", "remain", "stay"})
_LOOSE = frozenset({"ROOT", "appos", "conj", "dep", "npadvmod", "nsubj"})
_NOUNS = frozenset({"NOUN", "PROPN"})
_NAMES = frozenset({"PERSON", "GPE", "NORP", "DATE", "TIME"})


def called_crux(noun: Token) -> list[Token]:
    """The heads of what a noun is said of, where it is one of those and says which."""
    if noun.lemma_.lower() not in _CRUXES or not any(w.lower_ in _WHICH for w in _before(noun)):
        return []
    if noun.dep_ == "attr" and noun.head.lemma_ in _BEING:
        found = [t for s in children(noun.head, *SUBJECTS) for t in conjuncts(s)]
    elif noun.dep_ == "appos":
        found = [noun.head]
    else:
        return []
    return [t for t in found if t.pos_ in _NOUNS and (t.ent_type_ not in _NAMES or noun.lemma_.lower() == "item")]


def said_again(word: Token) -> list[Token]:
    """ "Islands again.", "forty minutes at the hotel, textbooks again": notes of what was talked about once more."""
    if word.lower_ != "again" or word.i == 0 or word.i + 1 >= len(word.doc) or not word.nbor().is_punct:
        return []
    noun = word.nbor(-1)
    fits = noun.pos_ == "NOUN" and noun.dep_ in _LOOSE and not any(c.dep_ in ("det", "nummod") for c in noun.lefts)
    return conjuncts(noun) if fits and not noun.ent_type_ else []


def _before(noun: Token) -> list[Token]:
    own = [c for c in noun.lefts if c.dep_ in ("amod", "compound", "nmod")]
    return own + [c for word in own for c in children(word, "conj")]
