"""Dates of what something is done ahead of: "arrived in Lusaka ahead of Friday's summit", "flew in before the vote of
3 May", which say only that it was earlier."""

from spacy.tokens import Token

from nlp.components.dates.date_clauses import clause_verb
from nlp.components.dates.dated import Dated
from nlp.components.frames.syntax import children
from nlp.components.tellings.telling import SETTLED, Telling

_AHEAD = frozenset({"advance", "ahead", "prior"})
_BESIDE = frozenset({"acl", "advcl", "relcl"})
_OPENS = frozenset({"of", "to"})


def is_of_what_is_ahead(dated: Dated, telling: Telling) -> bool:
    """Whether a date stands with the noun behind "ahead of" or "prior to", which is not what the telling tells of.

    What "has" been done has no day of its own, wherever the parse hangs it.
    """
    trigger = telling.trigger
    opening = _opening(dated)
    if opening is None or opening.i < trigger.i or any(t == trigger for t in opening.subtree):
        return False
    return opening.is_ancestor(dated.head) or any(c.lower_ in ("has", "have") for c in children(trigger, "aux"))


def is_of_what_is_to_be(dated: Dated, telling: Telling) -> bool:
    """ "Conferred on the mission, to be fielded from 30 July": what has been is not when something else is to be."""
    clause = clause_verb(dated.head)
    trigger = telling.trigger
    if telling.status not in SETTLED or clause is None or clause == trigger:
        return False
    if clause.head == trigger and trigger.pos_ != "VERB":
        return False  # "the talks, to be held in July"
    helpers = {c.lower_: c for c in children(clause, "aux", "auxpass")}
    if clause.tag_ != "VBN" or not {"to", "be"} <= set(helpers):
        return False
    behind_comma = clause.doc[helpers["to"].i - 1].text == ","  # parsers take such a clause for the main one
    return clause.dep_ in _BESIDE or (behind_comma and trigger.i < helpers["to"].i)


def _opening(dated: Dated) -> Token | None:
    """The "ahead" before the noun phrase that the date stands in or right behind."""
    doc, at = dated.span.doc, dated.span.start - 1
    while at > dated.span.sent.start and doc[at].pos_ not in ("VERB", "AUX", "PUNCT", "CCONJ", "SCONJ"):
        if doc[at].lower_ in _OPENS and doc[at - 1].lower_ in _AHEAD:
            return doc[at - 1]
        at -= 1
    return None
