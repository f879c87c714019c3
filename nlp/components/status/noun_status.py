"""What becomes of the encounter that a noun names: from its modifiers, its clause and the word that governs it."""

from itertools import islice

from spacy.tokens import Token

from graph.model import Status
from nlp.components.dates.happenings import took_place
from nlp.components.frames.syntax import children, governor
from nlp.components.status.came_about import (
    came_after_all,
    came_as_planned,
    came_to_nothing,
    is_denied_by_another,
    is_on_again,
    off_thereafter,
)
from nlp.components.status.carried_out import is_carried_out
from nlp.components.status.convened import is_called_for_a_day
from nlp.components.status.left_open import is_not_excluded
from nlp.components.status.negation import MAX_DEPTH, is_denied, is_negated, refused_if_negated
from nlp.components.status.occasions import done_there, is_gone_for, is_occasion_of_telling, is_time_of_telling
from nlp.components.status.off_wordings import (
    falls_victim,
    is_left_without_date,
    off_behind_plan,
    off_by_clause,
    off_by_noun,
)
from nlp.components.status.sequences import told_behind
from nlp.components.status.stated_status import modifier_status, stated_status
from nlp.components.status.status import noun_effect, verb_status, word_status
from nlp.components.status.status_under_verbs import status_under
from nlp.components.status.status_wordings import is_due_to, is_there_now, said_of
from nlp.components.status.told_as_past import is_one_before, is_over
from nlp.components.status.unfixed import is_unfixed
from nlp.components.tellings.event_words import words

_GROUNDS = frozenset({"foundation", "ground", "groundwork", "stage"})
_LAYING = frozenset({"lay", "prepare", "set"})
_OFFERING = frozenset({"offer", "propose", "suggest", "volunteer"})
_UP = 2
_PROPOSING = frozenset({"float", "moot", "offer", "propose", "request", "seek", "suggest"})
_TELLING = frozenset({"announce", "confirm", "outline"})
"""Verbs that tell of what is planned, or of what has come of what was."""
_TALKS = frozenset({"consultation", "contact", "dialogue", "negotiation", "talk"})


def noun_status(noun: Token, depth: int = 0) -> Status:
    """The status of the encounter a noun names: from its modifiers, its clause, and the word that governs it."""
    if depth == 0 and is_denied(noun):
        return "refused"
    if depth == 0 and is_carried_out(noun):
        return "held"
    if is_left_without_date(noun):
        return "postponed"
    if is_unfixed(noun):
        return "proposed"
    done = done_there(noun) if stated_status(noun) is None else None
    if done is not None:
        return status_under(done, noun.head.lower_)
    verb, relation = governor(noun)
    off = word_status(verb) if verb is not None and relation in ("subject", "object", "off") else None
    if verb is not None and relation == "subject" and is_on_again(noun, verb):
        return "planned"
    if (
        took_place(noun)
        or is_over(noun)
        or is_one_before(noun)
        or (relation == "subject" and came_as_planned(noun, verb))
    ):
        return "held"
    if off not in ("cancelled", "postponed", "refused"):
        said = said_of(verb) if verb is not None and relation == "subject" and verb.lemma_ == "be" else None
        is_off = said in ("cancelled", "postponed")
        off = said if is_off else off_by_noun(noun) or off_behind_plan(noun) or off_by_clause(noun)
    if off is not None:
        return off
    if came_after_all(noun, verb if relation == "subject" else None):
        return "held"
    if verb is not None and relation == "subject" and came_to_nothing(verb) and is_denied_by_another(verb):
        return "refused"
    if verb is not None and relation == "subject" and (came_to_nothing(verb) or falls_victim(verb)):
        return "cancelled"
    if verb is not None and relation == "subject" and (then := off_thereafter(verb)) is not None:
        return then
    is_open = relation == "subject" and is_due_to(noun)
    if is_open or (verb is not None and relation in ("subject", "object") and is_not_excluded(verb)):
        return "proposed"
    if verb is not None and relation == "object" and _is_asked_to_be(noun, verb):
        return "proposed"
    if verb is not None and relation == "object" and is_called_for_a_day(noun, verb):
        return "planned"
    stated = "proposed" if _is_next_offered(noun) else stated_status(noun)
    return refused_if_negated(noun, stated or _governed_status(noun, depth))


def _is_next_offered(noun: Token) -> bool:
    """ "Offered to host the next round", "proposed future talks": what is said to be next is not yet agreed on."""
    over = islice((t for t in noun.ancestors if t.pos_ == "VERB"), _UP)
    offered = any(t.lemma_ in _OFFERING for t in over)
    return offered and any(c.lower_ in ("future", "next") for c in children(noun, "amod")) and noun.dep_ == "dobj"


def _is_asked_to_be(noun: Token, verb: Token) -> bool:
    """ "Has proposed a summit, to be held in Doha": that it is to be held is part of what is proposed."""
    ahead = any(c.lower_ == "to" for clause in children(noun, "acl", "relcl") for c in children(clause, "aux"))
    return ahead and verb.lemma_ in _PROPOSING and verb_status(verb) == "held"


def _governed_status(noun: Token, depth: int) -> Status:
    head = noun.head
    leader = told_behind(noun)
    if leader is not None and depth < MAX_DEPTH:
        nominal = leader.pos_ in ("NOUN", "PROPN")
        return noun_status(leader, depth + 1) if nominal else status_under(leader, "subject")
    if head.lower_ == "over" and noun.lemma_ in words("meals"):
        eating, _ = governor(noun)
        return verb_status(eating) if eating is not None else "held"  # "discussed a visit over dinner" and had it
    if is_occasion_of_telling(noun):
        verb, _ = governor(noun)
        return status_under(verb, head.lower_) if verb is not None else "held"
    within = noun.dep_ == "pobj" and head.lower_ not in words("afterwards") and not is_time_of_telling(noun)
    if within and head.head.pos_ in ("NOUN", "ADJ") and depth < MAX_DEPTH:
        over = head.head
        if over.lemma_ in ("day", "week", "month") and over.head.lemma_ == "enter" and over.dep_ == "dobj":
            return "ongoing"  # "entered a third day of talks"
        if head.lower_ == "for" and over.lemma_ == "date" and over.dep_ == "dobj" and is_negated(over.head):
            return "proposed"  # "have not set a date for talks"
        effect = noun_effect(over)
        if effect:
            said = over.head if over.dep_ == "acomp" else over  # "is not open to a meeting"
            return refused_if_negated(said, effect)
        if head.lower_ == "at" and over.dep_ == "nsubj":
            return verb_status(over.head)  # "the leaders of Mercosur at their summit agreed"
        if over.lemma_ == "preparation" or (head.lower_ == "for" and _is_laid_for(over, noun)):
            return "planned"
        if is_upshot(over) or over.lemma_ == "welcome":  # "wish you a warm welcome to the summit"
            return "held"
        over_it = noun_status(over, depth + 1)
        # "no handshake at the summit", which went on all the same
        return "held" if head.lower_ in ("at", "during") and over_it == "refused" else over_it
    verb, relation = governor(noun)
    if verb is None and is_gone_for(noun):
        return "planned"
    if verb is None or is_time_of_telling(noun):
        return "held"
    if noun.lemma_ in _TALKS and relation == "in" and noun.head.head == verb and _is_now(verb):
        return "ongoing"
    if is_awaited_now(noun):
        return "planned"
    return status_under(verb, relation)


def _is_laid_for(ground: Token, noun: Token) -> bool:
    """ "Lay the groundwork for a meeting", "set the stage for talks", not "for the meeting of 1972": what may come."""
    laid = ground.dep_ == "dobj" and ground.lemma_ in _GROUNDS and ground.head.lemma_ in _LAYING
    return laid and not any(c.lower_ in ("the", "their", "this") for c in noun.lefts)


def is_awaited_now(noun: Token) -> bool:
    """ "Is in Riga for talks": what somebody is there for."""
    verb, relation = governor(noun)
    return noun.lemma_ in _TALKS | {"meeting"} and relation == "for" and verb is not None and is_there_now(verb)


def _is_now(verb: Token) -> bool:
    """ "Is in talks with", "have been in contact with"."""
    now = verb.tag_ in ("VBZ", "VBP") or any(c.tag_ in ("VBZ", "VBP") for c in children(verb, "aux"))
    return verb.lemma_ == "be" and now and not is_negated(verb)


def is_upshot(noun: Token) -> bool:
    """ "Discussed the results of": what has come of an encounter, so that it is not the encounter that is proposed."""
    if noun.lemma_.lower() not in words("upshots") or modifier_status(noun) is not None:
        return False
    verb, relation = governor(noun)
    effect = word_status(verb) if verb is not None and relation == "object" else None
    return effect == "proposed" or (verb is not None and effect == "planned" and verb.lemma_ in _TELLING)
