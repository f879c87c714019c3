"""Dates of what was said and of the talks in which an encounter was the matter, and not of that encounter."""

from spacy.tokens import Token

from nlp.components.dates.date_clauses import clause_verb, precedes_clause
from nlp.components.dates.dated import Dated
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import Telling

_ABOUT = frozenset({"about", "of", "regarding", "concerning"})


def dates_the_report(dated: Dated, telling: Telling) -> bool:
    """ "said Monday that they had met": the date belongs to the verb of saying, over the clause of the trigger."""
    if _is_beside_the_speaker(dated, telling):
        return True
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


def _is_beside_the_speaker(dated: Dated, telling: Telling) -> bool:
    """ "The summit, a spokesman said on Monday, opens in May": a day between a verb of saying and a comma or the end.

    A comma parts both from the trigger before them, whatever the parse makes of such a clause.
    """
    doc, first, last = dated.span.doc, dated.span.start, dated.span.end
    said = doc[first - 1 - (doc[first - 1].lower_ == "on")] if first > 1 else None
    if said is None or said.lemma_ not in words("report_verbs") or said.tag_ != "VBD" or said == telling.trigger:
        return False
    ends = last >= dated.span.sent.end or doc[last].is_punct
    between = doc[telling.trigger.i + 1 : said.i] if telling.trigger.i < said.i else ()
    return ends and any(t.text == "," for t in between)


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
