"""The attribute rules of a spaCy pipeline, remembered by what they look at, which is the same for most tokens.

The rules look at the tag, a few lower-case words, the relation and the neighbours of a token. What they make of these
is found once by their own matcher and kept: the same attributes for a fraction of the matching.
"""

import re
from typing import Any, cast

import numpy as np
from spacy.language import Language
from spacy.pipeline import AttributeRuler
from spacy.tokens import Doc
from spacy.tokens._retokenize import set_token_attrs

_SEEN = ("TAG", "LOWER", "DEP", "IS_SPACE")
_WIDEST = 2  # tokens of a rule
_MOST = 100_000  # situations kept
NAME = "diplograph_attributes"

Key = tuple[int, ...]


class RememberedRules:
    """Does what an attribute ruler does, whose rules are of two tokens at most and look at `_SEEN` alone."""

    def __init__(self, ruler: AttributeRuler) -> None:
        self._ruler: Any = ruler
        self._known: dict[Key, dict[Any, Any]] = {}
        self._told: dict[int, bool] = {0: False}
        specs = [spec for pattern in _patterns(ruler) for spec in pattern]
        lowers = [spec["LOWER"] for spec in specs if "LOWER" in spec]
        plain = {value for value in lowers if isinstance(value, str)}
        listed = {value for spec in lowers if isinstance(spec, dict) for value in spec.get("IN", ())}
        self._words = frozenset(plain | listed)
        self._forms = [spec["REGEX"] for spec in lowers if isinstance(spec, dict) and "REGEX" in spec]

    def __call__(self, doc: Doc) -> Doc:
        """Set the attributes of all tokens."""
        for index, key in enumerate(self._keys(doc) if len(doc) else ()):
            attributes = self._known.get(key)
            if attributes is None:
                attributes = self._match(doc, index)
                if len(self._known) < _MOST:
                    self._known[key] = attributes
            if attributes:
                set_token_attrs(doc[index], attributes)
        return doc

    def _keys(self, doc: Doc) -> list[Key]:
        """What the rules look at, of each token and its neighbours; a word that no rule names is like any other."""
        seen = doc.to_array(list(_SEEN)).astype(np.uint64).reshape(len(doc), len(_SEEN))
        strings = doc.vocab.strings
        for word in np.unique(seen[:, 1]):
            if int(word) not in self._told:
                self._told[int(word)] = self._is_told(strings[int(word)])
        plain = [not self._told[int(word)] for word in seen[:, 1]]
        seen[plain, 1] = 0
        edge = np.zeros((1, len(_SEEN)), dtype=np.uint64)
        around = np.hstack([np.vstack([edge, seen[:-1]]), seen, np.vstack([seen[1:], edge])])
        return [tuple(row) for row in around.tolist()]

    def _is_told(self, word: str) -> bool:
        return word in self._words or any(re.search(form, word) for form in self._forms)

    def _match(self, doc: Doc, index: int) -> dict[Any, Any]:
        """All that the rules set on one token, the later ones over the earlier."""
        start = max(0, index - _WIDEST + 1)
        around = doc[start : min(len(doc), index + _WIDEST)]
        found: dict[Any, Any] = {}
        matches = self._ruler.matcher(around, allow_missing=True, as_spans=False)
        for rule, first, last in sorted((int(doc.vocab.strings[m]), s, e) for m, s, e in matches):
            at = self._ruler.indices[rule]
            if start + (first + at if at >= 0 else last + at) == index:
                found |= self._ruler.attrs[rule]
        return found


def is_memorable(ruler: AttributeRuler) -> bool:
    """Whether the rules look at no more than is remembered."""
    return all(len(p) <= _WIDEST and all(set(spec) <= set(_SEEN) for spec in p) for p in _patterns(ruler))


def _patterns(ruler: AttributeRuler) -> list[list[dict[str, Any]]]:
    rules: Any = ruler.patterns
    return [pattern for rule in rules for pattern in rule["patterns"]]


@Language.factory(NAME)
def _make(nlp: Language, name: str) -> RememberedRules:
    return RememberedRules(cast(AttributeRuler, nlp.get_pipe("attribute_ruler")))


def remember_rules(nlp: Language) -> None:
    """Put the remembering component in the place of the pipeline's attribute ruler, if it has one that allows it."""
    ruler = nlp.get_pipe("attribute_ruler") if nlp.has_pipe("attribute_ruler") else None
    if isinstance(ruler, AttributeRuler) and is_memorable(ruler):
        nlp.add_pipe(NAME, before="attribute_ruler")
        nlp.remove_pipe("attribute_ruler")
