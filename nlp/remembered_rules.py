"""The attribute rules of a spaCy pipeline, remembered by what they look at, which is the same for most tokens.

The rules look at the tag, a few lower-case words, the relation and the neighbours of a token. What they make of these
is found once by their own matcher and kept: the same attributes for a fraction of the matching. A value that no rule
names is like any other, and of neighbours few values are named, so that there is little to be found.
"""

import re
from typing import Any, cast

from spacy.language import Language
from spacy.pipeline import AttributeRuler
from spacy.strings import StringStore
from spacy.tokens import Doc
from spacy.tokens._retokenize import set_token_attrs

_SEEN = ("TAG", "LOWER", "DEP", "IS_SPACE")
_PREDICATES = frozenset({"IN", "NOT_IN", "REGEX"})
_WIDEST = 2  # tokens of a rule
_MOST = 100_000  # situations kept
_OTHER = -1
"""Stands for all values of an attribute that no rule names."""
NAME = "diplograph_attributes"

Pattern = list[dict[str, Any]]
Row = tuple[int, ...]
"""The values that a token has of what is seen."""
EDGE: Row = ()
"""Stands for the token before the first and behind the last."""


class _Named:
    """The values of attributes that some of the rules name: what these make of all others is the same."""

    def __init__(self, patterns: list[Pattern], strings: StringStore) -> None:
        self._strings: Any = strings
        self._values: dict[str, set[int]] = {name: set() for name in _SEEN}
        self._forms: list[tuple[str, Any]] = []
        for name, told in (item for pattern in patterns for spec in pattern for item in spec.items()):
            test = told if isinstance(told, dict) else {"IN": [told]}
            for value in (*test.get("IN", ()), *test.get("NOT_IN", ())):
                self._values[name].add(self._strings[value] if isinstance(value, str) else int(value))
            if "REGEX" in test:
                self._forms.append((name, test["REGEX"]))

    def of(self, row: Row) -> Row:
        """What the rules can tell of a token."""
        return tuple(
            value if value in self._values[name] or self._fits(name, value) else _OTHER
            for name, value in zip(_SEEN, row, strict=True)
        )

    def _fits(self, name: str, value: int) -> bool:
        return any(name == of and re.search(form, self._strings[value]) for of, form in self._forms)


class RememberedRules:
    """Does what an attribute ruler does, whose rules are of two tokens at most and look at `_SEEN` alone."""

    def __init__(self, ruler: AttributeRuler) -> None:
        self._ruler: Any = ruler
        self._known: dict[tuple[Row, Row, Row], dict[Any, Any]] = {}
        self._told: dict[Row, tuple[Row, Row]] = {}
        patterns = _patterns(ruler)
        self._alone = _Named(patterns, ruler.vocab.strings)
        self._beside = _Named([pattern for pattern in patterns if len(pattern) > 1], ruler.vocab.strings)

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

    def _keys(self, doc: Doc) -> list[tuple[Row, Row, Row]]:
        """What the rules can tell of the token before, of each token itself, and of the one behind it."""
        seen = doc.to_array(list(_SEEN)).astype("uint64").reshape(len(doc), len(_SEEN))
        alone, beside = zip(*(self._tell(tuple(row)) for row in seen.tolist()), strict=True)
        return list(zip((EDGE, *beside[:-1]), alone, (*beside[1:], EDGE), strict=True))

    def _tell(self, row: Row) -> tuple[Row, Row]:
        """What the rules can tell of a token itself, and of it as a neighbour."""
        told = self._told.get(row)
        if told is None:
            told = self._alone.of(row), self._beside.of(row)
            if len(self._told) < _MOST:
                self._told[row] = told
        return told

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
    patterns = _patterns(ruler)
    return all(len(p) <= _WIDEST for p in patterns) and all(_is_seen(spec) for p in patterns for spec in p)


def _is_seen(spec: dict[str, Any]) -> bool:
    """Whether a rule asks of a token only for values that it names, or for forms."""
    tests = [test for test in spec.values() if isinstance(test, dict)]
    return set(spec) <= set(_SEEN) and all(set(test) <= _PREDICATES for test in tests)


def _patterns(ruler: AttributeRuler) -> list[Pattern]:
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
