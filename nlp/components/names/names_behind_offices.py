"""Where a name begins behind an office in full: "Minister for Youth and Sport | Ana Ruiz".

Taggers begin the name anywhere in the portfolio, or take all of it for a body.
"""

from spacy.tokens import Doc

from nlp.components.names.phrases import POSSESSIVES
from nlp.components.names.vocabulary import given_name_genders, heads
from nlp.knowledge.names import fold

_LONGEST_OFFICE = 9  # tokens between an office and what it is of
_FEWEST = 2  # words of a name


def has_office_before(doc: Doc, at: int) -> bool:
    """Whether the wording of an office may reach from its head noun to token `at`."""
    for token in reversed(doc[max(at - _LONGEST_OFFICE, doc[at].sent.start) : at]):
        if token.lower_ in heads():
            return True
        if (token.is_punct and token.lower_ not in POSSESSIVES) or token.pos_ in ("VERB", "AUX"):
            return False
    return False


def behind_portfolio(doc: Doc, start: int, end: int) -> int:
    """Where a name begins in the capitalised words `start:end` that carry on an office, `start` if they do not."""
    if not start or end - start <= _FEWEST or not has_office_before(doc, start) or _is_given_name(doc, start):
        return start
    linked = any(t.lower_ in ("of", "for") for t in doc[max(start - _LONGEST_OFFICE, 0) : start])
    named = (i for i in range(start + 1, end - 1) if _is_given_name(doc, i))
    return next(named, start) if linked else start


def _is_given_name(doc: Doc, i: int) -> bool:
    return fold(doc[i].text) in given_name_genders()
