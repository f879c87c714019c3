"""The date with which a work of reference defines a summit: the closest that its sentence gives outside of clauses."""

from spacy.tokens import Token

from nlp.components.dates.date_clauses import in_relative_clause, is_bound
from nlp.components.dates.dated import Dated
from nlp.components.tellings.telling import Telling
from nlp.dates.values import Between, Listed, Written


def defining(telling: Telling, here: list[Dated]) -> Dated | None:
    """The first day or days given with a year, else the first date, of the sentence of a summit that it defines."""
    verbs = {c for c in telling.trigger.children if c.lemma_ == "hold"}
    own = [
        d
        for d in here
        if not is_bound(d) and (_hangs_under(d, verbs) or not in_relative_clause(d.head, telling.trigger))
    ]
    return min(own, key=lambda d: (not _is_close(d), d.span.start), default=None)


def _hangs_under(dated: Dated, verbs: set[Token]) -> bool:
    return any(above in verbs for above in dated.head.ancestors)


def _is_close(dated: Dated) -> bool:
    value = dated.expression.value
    return isinstance(value, Between | Listed) or (isinstance(value, Written) and value.day is not None)
