"""Dates of what was said and of the talks in which an encounter was the matter, and not of that encounter."""

from spacy.tokens import Token

from nlp.components.dates.date_clauses import clause_verb, precedes_clause
from nlp.components.dates.dated import Dated
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import Telling

_ABOUT = frozenset({"about", "of", "regarding", "concerning"})


def dates_the_report(dated: Dated, telling: Telling) -> bool:
    """ "said Monday that they had met": the date belongs to the verb of saying, over the clause of the trigger."""
    verb = _said_before(dated) or clause_verb(dated.head)
    if verb is None or verb.lemma_ not in words("report_verbs") or verb == telling.trigger:
        return False
    if telling.trigger.i < dated.span.start < verb.i:
        return False  # "will meet in early April, said the spokesman"
    node = telling.trigger
    while node != verb:
        if node.dep_ in ("ccomp", "parataxis"):
            return verb.is_ancestor(node)
        if node.head == node:
            return False
        node = node.head
    return False


def _said_before(dated: Dated) -> Token | None:
    """ "Said on Monday he was ready": the verb right before a date that the parse hangs on the clause behind it."""
    first = dated.span.start - 1
    if first > 0 and dated.span.doc[first].pos_ == "ADP":
        first -= 1
    said, verb = dated.span.doc[max(first, 0)], clause_verb(dated.head)
    reported = verb is not None and verb.dep_ == "ccomp" and verb.head == said
    return said if verb is not None and reported and precedes_clause(dated.head, verb) else None


def dates_the_talking(dated: Dated, trigger: Token, others: set[int]) -> bool:
    """ "Spoke on Monday of their meeting": the date is of the other encounter, in which this one was the matter."""
    for above in trigger.ancestors:
        if above.is_ancestor(dated.head):
            return False
        if above.dep_ == "prep" and above.lower_ in _ABOUT and above.head.i in others:
            return above.head == dated.head or above.head.is_ancestor(dated.head)
    return False
