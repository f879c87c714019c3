"""What is said of an encounter within the phrase of its noun: its modifiers and the clauses that hang on it."""

from spacy.tokens import Token

from graph.model import Status
from nlp.components.frames.syntax import children, lemma_with_particle
from nlp.components.status.negation import is_negated
from nlp.components.status.status_wordings import spelt_out
from nlp.components.status.verb_forms import is_unfulfilled, is_unmet
from nlp.components.tellings.event_words import status_words, words

_UNSURE = frozenset({"be", "go", "schedule", "plan", "follow"})
"""Verbs of happening that do not say, in the past, that it did happen."""
_NOBODY = frozenset({"neither", "no", "nobody", "none"})


def stated_status(noun: Token) -> Status | None:
    """What the noun's own modifiers and clauses say: "possible talks", "negotiations due on Monday"."""
    return modifier_status(noun) or _clause_status(noun)


def modifier_status(noun: Token) -> Status | None:
    """ "Possible talks", "the planned visit", and not "a press conference", which nobody presses for."""
    for child in children(noun, "amod", "compound", "nmod"):
        effect = status_words().get(child.lower_)
        if effect and child.lower_ not in words("press"):
            return effect
    return None


def _clause_status(noun: Token) -> Status | None:
    """ "the summit to be held in May", "talks scheduled for Monday", "a trip he postponed"."""
    if any(_was_to_have_been(clause) for clause in noun.subtree if clause.dep_ == "relcl"):
        return "cancelled"
    for clause in children(noun, "acl", "relcl"):
        ahead = clause.tag_ in ("VB", "VBN") and any(c.lower_ == "to" for c in children(clause, "aux"))
        if ahead and (children(clause, "auxpass") or clause.lemma_ in words("happening_verbs")):
            return "planned"  # "the summit to be held", not "a meeting to discuss trade"
        effect = status_words().get(lemma_with_particle(clause)) if clause.lemma_ != "open" else None
        if clause.tag_ in ("VBN", "VBD") and effect in ("cancelled", "postponed", "planned", "proposed"):
            if _is_of_nobody(clause) or _is_served(noun, clause):
                continue
            return effect
        if clause.dep_ == "relcl" and clause.lemma_ == "be" and children(clause, "xcomp"):
            return "planned"
        if clause.dep_ == "relcl" and any(c.lower_ == "will" for c in children(clause, "aux")):
            return "planned"
        if _took_place(clause):
            return "held"
    if any(c.lemma_ == "due" for c in children(noun, "amod", "acl", "relcl")) or due_for(noun) is not None:
        return "planned"
    return spelt_out(noun)


def due_for(noun: Token) -> Token | None:
    """ "President Ruiz due for a state visit": the word that says that somebody is to come for what a noun names."""
    due = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "for" else None
    was = due is not None and any(c.tag_ == "VBD" for c in (due.head, *children(due.head, "aux")))
    return due if due is not None and due.lower_ == "due" and not was else None


def _was_to_have_been(clause: Token) -> bool:
    """ "The meeting that should have opened today", "the visit to Oslo, which was to have been paid in May"."""
    of_it = any(c.lower_ in ("that", "which") for c in children(clause, "nsubj", "nsubjpass"))
    verbs = [clause, *(children(clause, "xcomp") if clause.lemma_ == "be" else ())]
    return of_it and any(is_unfulfilled(v) or is_unmet(v) for v in verbs) and not is_negated(clause)


def _is_of_nobody(clause: Token) -> bool:
    """ "Talks that neither side had announced", "a trip that was not announced"."""
    doers = children(clause, "nsubj", "nsubjpass")
    return is_negated(clause) or any(is_negated(doer) or doer.lower_ in _NOBODY for doer in doers)


def _is_served(noun: Token, clause: Token) -> bool:
    """ "A lunch offered by the president in his honour" is no proposal."""
    return clause.lemma_ == "offer" and noun.lemma_ in words("meals") and bool(children(clause, "agent"))


def _took_place(clause: Token) -> bool:
    """ "The meeting that took place in Astana", "which was held on Monday"."""
    finite = [clause, *children(clause, "aux", "auxpass")]
    past = clause.dep_ == "relcl" and any(t.tag_ == "VBD" for t in finite) and not is_negated(clause)
    return past and clause.lemma_ in words("happening_verbs") - _UNSURE
