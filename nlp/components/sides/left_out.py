"""Who is named only as left out of what gathers others: "Iraq's excluded", "with Libya barred", "and Cuba did not"."""

from spacy.tokens import Doc

from nlp.components.frames.syntax import FINITE
from nlp.components.names.phrases import POSSESSIVES
from nlp.components.tellings.telling import TWO_SIDES, Telling

_OUT = frozenset({"absent", "apart", "aside", "barred", "excepted", "excluded", "missing", "uninvited"})
_ENDS = frozenset({",", ".", ";", ":", ")", "and", "but", "from"})
_HELPING = frozenset({"could", "did", "do", "does", "has", "had", "was", "were", "will", "would"})
_NOT = frozenset({"n't", "n’t", "not"})


def without_left_out(telling: Telling) -> None:
    """Take those who are left out of the parts of a gathering, of a meeting of more than two, or of a guess at one."""
    meeting = telling.type == "meeting" and (len(telling.parts) > TWO_SIDES or telling.learned)
    if telling.type == "gathering" or meeting:
        doc = telling.trigger.doc
        telling.parts = [p for p in telling.parts if p.token < 0 or not _is_left_out(doc, p.token)]


def _is_left_out(doc: Doc, name: int) -> bool:
    at = name + 1
    if at < len(doc) and doc[at].lower_ in POSSESSIVES:  # "the leaders of the League, Iraq's excluded"
        at += 1
    behind = [t.lower_ for t in doc[at : at + 3]]
    if behind[:1] and behind[0] in _OUT:
        return len(behind) == 1 or behind[1] in _ENDS
    elliptic = len(behind) > 1 and behind[0] in _HELPING and behind[1] in _NOT
    return elliptic and _ends_clause(doc, at + TWO_SIDES)


def _ends_clause(doc: Doc, at: int) -> bool:
    """Whether nothing more of a clause follows: not "did not, he said, discuss it", but "did not, ended on Friday"."""
    if at >= len(doc) or doc[at].text in (".", ";"):
        return True
    return doc[at].text == "," and at + 1 < len(doc) and doc[at + 1].tag_ in FINITE
