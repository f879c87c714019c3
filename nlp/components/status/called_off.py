"""Wordings by which what was planned is off or moved: "will no longer meet", "was moved to July", "but he left"."""

from itertools import pairwise

from spacy.tokens import Span, Token

from graph.model import Status
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import children, governor, lemma_with_particle
from nlp.components.status.negation import is_negated
from nlp.components.status.status import word_status
from nlp.components.tellings.event_words import triggers
from nlp.components.tellings.telling import OFF

_MOVING = frozenset({"move", "push", "shift"})
_LATER = frozenset({"back", "into", "later", "to", "until"})
_LEAVING = frozenset({"collapse", "leave", "withdraw"})
_PROGRAMMES = frozenset({"agenda", "calendar", "diary", "itinerary", "programme", "program", "schedule"})
_COMING = frozenset({"appear", "arrive", "come", "go", "meet", "travel"})
_PLANNED = frozenset({"agreed", "announced", "arranged", "planned", "scheduled"})
_PRONOUNS = frozenset({"he", "she", "they"})
_JOURNEYS = frozenset({"date", "departure", "event", "it", "journey", "that", "trip", "visit"})
_DUE = frozenset({"book", "due", "expect", "scheduled", "set", "slate", "suppose", "mean", "be", "plan", "schedule"})


def called_off(trigger: Token) -> Status | None:
    """What the verbs over a planned encounter, and a "but" behind them, say became of it, if they say anything."""
    over = _verbs_over(trigger)
    if any(_no_longer(verb) for verb in over):
        return "cancelled"
    for verb in over:
        about = children(verb, "nsubjpass", "dobj")
        if trigger in about and (effect := _put_elsewhere(verb)):
            return effect
    for verb in over:
        for other in children(verb, "conj", "ccomp", "parataxis"):
            if other.i > trigger.i and (effect := _undone(verb, other)):
                return effect
    return None


def is_against_plan(trigger: Token) -> bool:
    """ "Will not go after all", "did not meet as had been scheduled": what is negated was to have been."""
    after = [t.lower_ for t in trigger.doc[trigger.i + 1 : trigger.sent.end]]
    said = {" ".join(pair) for pair in pairwise(after)}
    return "after all" in said or any(f"as {word}" in said for word in _PLANNED) or "as had" in said


def is_not_coming(sentence: Span) -> bool:
    """ "He is not coming", said behind a plan."""
    root = sentence.root
    who = children(root, "nsubj")
    return bool(who) and who[0].lower_ in _PRONOUNS and root.lemma_ in _COMING and is_negated(root)


def _verbs_over(trigger: Token) -> list[Token]:
    found = [trigger] if trigger.pos_ in ("VERB", "AUX") else []
    node = trigger
    if not found:
        verb, relation = governor(trigger)
        if verb is None or relation not in ("subject", "object", "for"):
            return []
        was_to_be = [c for c in children(verb, "xcomp") if verb.lemma_ == "be" and relation == "subject"]
        found, node = [verb, *was_to_be], verb  # "the talks were to be attended by X"
    while node.head != node and node.dep_ in ("acomp", "xcomp", "advcl", "oprd"):
        node = node.head
        if node.pos_ in ("VERB", "AUX", "ADJ"):
            found.append(node)
    return found


def _no_longer(verb: Token) -> bool:
    """ "Will no longer take place", "is no longer to travel"."""
    longer = [c for c in children(verb, "advmod") if c.lower_ == "longer"]
    ahead = {c.lower_ for c in children(verb, "aux")} & {"will", "would", "'ll", "’ll"}
    return bool(ahead) and any(c.lower_ == "no" for w in longer for c in w.children)


def _put_elsewhere(verb: Token) -> Status | None:
    """ "Moved to Thursday", "pushed into October", "adjourned until further notice", "removed from the calendar"."""
    behind = {c.lower_ for c in verb.rights}
    if (
        verb.lemma_ in _MOVING
        and behind & _LATER
        and any(t.ent_type_ == "DATE" or t.lower_ == "later" for t in _after(verb))
    ):
        return "postponed"
    if verb.lemma_ == "adjourn" and {t.lower_ for t in _after(verb)} & {"indefinitely", "notice", "sine"}:
        return "postponed"
    taken = verb.lemma_ in ("remove", "strike", "withdraw", "delete", "drop")
    if taken and any(t.lemma_ in _PROGRAMMES for t in _after(verb)):
        return "cancelled"
    return None


def _after(verb: Token) -> list[Token]:
    return [t for child in verb.rights if child.dep_ in ("prep", "advmod", "prt", "npadvmod") for t in child.subtree]


def _is_that_encounter(noun: Token) -> bool:
    """ "The session", "his trip", of which nothing more is said."""
    definite = [c.lower_ for c in noun.children] in (["the"], ["that"], ["his"], ["her"], ["their"])
    return definite and (noun.lower_ in _JOURNEYS or (noun.lemma_.lower(), "noun") in triggers())


def _undone(plan: Token, other: Token) -> Status | None:
    """ "Were to meet, but the plane turned back", "was due to fly on Sunday but has moved the trip to July"."""
    about = children(other, "dobj", "nsubjpass")
    of_it = [t for t in about if t.lower_ in _JOURNEYS or (t.lemma_.lower(), "noun") in triggers()]
    if of_it and (effect := _put_elsewhere(other)):
        return effect
    was_due = plan.lemma_ in _DUE or plan.lower_ in _DUE or any(c.lower_ == "to" for c in children(plan, "aux"))
    finite = plan.tag_ in ("VBD", "VBN") or any(c.tag_ in ("VBD", "VBN") for c in children(plan, "aux", "auxpass"))
    but = any(c.lower_ == "but" for c in children(plan, "cc"))
    same = all(t.lower_ == "it" or _is_that_encounter(t) for t in children(other, "nsubjpass"))
    if was_due and but and children(other, "auxpass") and same:  # "but was called off", "but it was put off"
        effect = word_status(other)
        return effect if effect in OFF else None
    if not (was_due and finite and but) or not subjects(other):
        return None
    behind = {c.lower_ for c in other.rights}
    gone = lemma_with_particle(other) in _LEAVING
    if (
        gone
        or (other.lemma_ == "turn" and behind & {"back", "round"})
        or (other.lemma_ == "think" and "better" in behind)
    ):
        return "cancelled"
    return None
