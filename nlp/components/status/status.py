"""Whether what a verb tells was held, is planned, proposed, called off or refused, from the words around it."""

from spacy.tokens import Token

from graph.model import Status
from nlp.components.frames.awaiting import is_awaited
from nlp.components.frames.subjects import announced, is_ranked
from nlp.components.frames.syntax import children, governor, lemma_with_particle, prepositional
from nlp.components.status.hindrance import hindered
from nlp.components.status.left_open import answered, is_done_instead, is_on_the_way, is_unwanted
from nlp.components.status.negation import MAX_DEPTH, is_denied, is_negated, refused_if_negated
from nlp.components.status.short_plans import is_short_plan, is_yet_to_be
from nlp.components.status.status_wordings import is_pleased_at, is_pleasure, said_of
from nlp.components.status.unfixed import is_only_talked_of
from nlp.components.status.verb_forms import (
    WISHING,
    had_been_due,
    is_looked_for,
    is_under_report,
    is_unmet,
    leads_clause,
)
from nlp.components.tellings.event_words import status_words, words
from nlp.components.tellings.listed_infinitives import first_of_list

AFTERWARDS = frozenset({"after", "following", "during", "since", "at"})
_MEANWHILE = frozenset({"address", "attend", "meet", "speak"})
"""What somebody does while doing what the verb over it tells: "speaking at the summit, he called for talks"."""
_TIMES = frozenset({"once", "when"})
_FIRST = frozenset({"after", "once", "until", "when"})
_SUGGESTING = frozenset({"ask", "demand", "propose", "recommend", "request", "suggest", "urge"})
_NOW = frozenset({"is", "are", "'s", "'re", "’s", "’re", "am"})


def verb_status(verb: Token, depth: int = 0) -> Status:
    """The status of what the verb tells, read from its tense, auxiliaries, negation and the verbs over it."""
    if depth == 0 and is_denied(verb):
        return "refused"
    if is_done_instead(verb):
        return "cancelled"
    status = refused_if_negated(verb, _bare_verb_status(verb, depth))
    if status == "planned" and verb.dep_ == "ccomp" and verb.head.lower_.startswith(("hope", "hoping", "wish")):
        return "proposed"
    if is_suggested(verb) and status in ("held", "planned"):
        return "proposed"
    open_still = status == "planned" or verb.tag_ == "VB"
    if open_still and any(c.lower_ == "whether" for c in children(verb, "mark")):
        return answered(verb) or "proposed"
    return (word_status(verb) if depth else None) or status


def is_suggested(verb: Token) -> bool:
    """ "Proposed that they meet in Oslo": the bare verb of what somebody would have others do."""
    bare = verb.tag_ in ("VB", "VBP") and not children(verb, "aux", "auxpass")
    return bare and verb.dep_ == "ccomp" and verb.head.lemma_ in _SUGGESTING


def word_status(verb: Token) -> Status | None:
    """What the verb itself makes of an encounter: "postponed", "agreed to"; the contrary where it is negated."""
    if (verb.lemma_ == "open" and verb.pos_ == "VERB") or (verb.lemma_ == "cost" and not children(verb, "dative")):
        return None  # a summit is opened by who holds it, talks are open to who wants them, and may cost little
    if verb.lemma_ == "drop" and any(
        c.i == verb.i + 1 and c.lower_ in ("by", "in", "into", "off") for c in verb.children
    ):
        return None  # who "dropped by to see" somebody saw him
    if verb.lemma_ == "call" and _calls_upon(verb):
        return None  # "will call on the president and hold talks with his minister"
    effect = status_words().get(lemma_with_particle(verb)) or status_words().get(verb.lower_)
    if effect in ("cancelled", "postponed", "refused") and is_negated(verb):
        return "held" if _bare_verb_status(verb, 1) == "held" else "planned"
    return effect


def _calls_upon(verb: Token) -> bool:
    """Whether a call is paid, not made for something: "call on him", but "call on him to meet", "call for talks"."""
    upon = {t.ent_type_ for t in prepositional(verb, "on", "upon")}
    return bool(upon) and "DATE" not in upon and not children(verb, "dobj", "prt", "xcomp", "nsubjpass")


def _bare_verb_status(verb: Token, depth: int) -> Status:
    auxiliaries = {c.lower_ for c in verb.children if c.dep_ in ("aux", "auxpass")}
    if auxiliaries & {"will", "shall", "'ll", "’ll", "wo"}:
        return "planned"
    if "would" in auxiliaries and "have" in auxiliaries:
        return "cancelled"
    if "would" in auxiliaries:
        return "planned" if is_under_report(verb) else "proposed"
    if is_unmet(verb):
        return "cancelled"
    if auxiliaries & {"may", "might", "could", "can", "should", "must", "ca"}:
        return "proposed"
    if _is_first_to_be(verb, auxiliaries):
        return "planned"
    if {"to", "have"} <= auxiliaries:
        if is_looked_for(verb.head):
            return status_words().get(verb.head.lemma_, "planned")
        return "cancelled" if verb.head.lemma_ == "be" or _was_planned(verb.head) else "held"
    if "to" in auxiliaries and (verb.tag_ == "VB" or "be" in auxiliaries):
        return _infinitive_status(verb, depth)
    if verb.tag_ == "VBG":
        return _gerund_status(verb, auxiliaries, depth)
    if "being" in auxiliaries and auxiliaries & _NOW:
        return "ongoing"  # "is being received"
    bare = (verb.tag_ == "VB" and not auxiliaries) or (verb.tag_ == "VBN" and auxiliaries == {"be"})
    if bare and depth < MAX_DEPTH and verb.dep_ in ("conj", "xcomp", "ccomp") and first_of_list(verb) is None:
        return verb_status(verb.head, depth + 1) if verb.head.pos_ in ("VERB", "AUX") else "held"
    if _is_day_of_plan(verb) or is_yet_to_be(verb):
        return "planned"
    first = first_of_list(verb) if depth < MAX_DEPTH and not auxiliaries else None
    return "held" if first is None else _bare_verb_status(first, depth + 1)


def _is_day_of_plan(verb: Token) -> bool:
    """ "The plan is to be discussed when A and B meet": the time of what is to come is told in the present."""
    if verb.tag_ not in ("VB", "VBP", "VBZ") or verb.dep_ != "advcl" or not children(verb, "nsubj"):
        return False
    timed = any(c.lower_ in _TIMES for c in verb.lefts)
    return timed and verb.head.pos_ == "VERB" and verb_status(verb.head) == "planned"


def _is_first_to_be(verb: Token, auxiliaries: set[str]) -> bool:
    """ "Will decide once he has met him": what is to have been before something else that is to come."""
    ahead = {c.lower_ for c in children(verb.head, "aux")} & {"will", "'ll", "’ll", "wo"}
    marks = {c.lower_ for c in verb.children if c.dep_ in ("mark", "advmod")}
    now = any(c.tag_ in ("VBZ", "VBP") for c in children(verb, "aux")) and not auxiliaries & {"had"}
    return verb.dep_ in ("advcl", "ccomp") and verb.tag_ in ("VBD", "VBN") and now and bool(ahead and marks & _FIRST)


def _was_planned(verb: Token) -> bool:
    """ "Was supposed to have met", not "is believed to have met"."""
    then = any(c.lower_ in ("was", "were", "had") for c in children(verb, "aux", "auxpass"))
    return then and status_words().get(verb.lower_, word_status(verb)) == "planned"


def _infinitive_status(verb: Token, depth: int) -> Status:
    head = verb.head
    if verb.dep_ == "conj" and head.tag_ == "VB" and depth < MAX_DEPTH:
        return _bare_verb_status(head, depth + 1)
    if any(is_ranked(doer) for doer in children(verb, "nsubj")):
        return "held"  # "the first king to come", parsed as who comes
    if head == verb or depth >= MAX_DEPTH or announced(verb) or is_short_plan(verb):
        return "planned"
    if head.pos_ in ("NOUN", "PROPN"):
        if is_ranked(head) and head.dep_ == "attr" and head.head.pos_ in ("VERB", "AUX"):
            said = verb_status(head.head, depth + 1)  # "will be the first king to visit"
            return said if said in ("planned", "proposed", "cancelled") else "held"
        if is_ranked(head) or is_pleasure(verb):
            return "held"
        over, _ = governor(head)
        off = word_status(over) if over is not None else None
        if off in ("refused", "cancelled", "postponed"):
            return off
        effect = noun_effect(head)
        return refused_if_negated(head, effect) if effect else "planned"  # "has no plans to meet"
    if head.lemma_ == "be" and verb.dep_ != "xcomp" and any(c.lower_ == "it" for c in children(head, "nsubj")):
        found = said_of(head)
        if found in ("refused", "proposed"):
            return found  # "it was impossible for her to meet him"
    effect = status_words().get(f"{head.lemma_} to") or word_status(head)
    if head.lemma_ in WISHING and head.tag_ == "VBN" and any(c.lower_ == "had" for c in children(head, "aux")):
        return "cancelled"  # "had meant to see him"
    if had_been_due(head):
        return "cancelled"
    if effect is not None:
        return "refused" if effect in ("planned", "proposed") and is_unwanted(head) else effect
    if head.pos_ == "ADJ" and any(c.lower_ in ("would", "'d", "’d") for c in children(head.head, "aux")):
        return "proposed"  # "would be glad to meet"
    if head.pos_ == "ADJ" or head.lemma_ == "be":
        if head.lower_ == "able" and head.head.tag_ == "VBD":
            return "held"  # "was able to see her"
        if is_pleasure(verb) or _has_been_there_to(verb):
            return "held"  # "was in Oslo last winter to see his colleague", "has been to Oslo to see him"
        return "held" if is_pleased_at(head) else "planned"
    return verb_status(head, depth + 1) if head.pos_ in ("VERB", "AUX") else "planned"


def _has_been_there_to(verb: Token) -> bool:
    """ "Was in Oslo to see him", "has been to see him", but not "was to see him", "would have been there to"."""
    head = verb.head
    if verb.dep_ == "advcl" and head.tag_ == "VBD":
        return head.lemma_ == "be"
    helpers = {c.lower_ for c in children(head, "aux", "auxpass")}
    open_still = helpers & {"could", "may", "might", "must", "should", "to", "will", "would"}
    return head.lower_ == "been" and verb.dep_ in ("advcl", "xcomp") and not open_still


def _gerund_status(verb: Token, auxiliaries: set[str], depth: int) -> Status:
    if verb.lemma_ == "go" and any(c.lower_ == "to" for x in children(verb, "xcomp") for c in children(x, "aux")):
        return "planned"  # "is going to get to see him"
    if auxiliaries & _NOW:
        return "ongoing"
    if "been" in auxiliaries and auxiliaries & {"has", "have", "'ve", "’ve"}:
        return "ongoing"
    if auxiliaries & {"was", "were"} and any(c.lower_ == "still" for c in children(verb, "advmod")):
        return "ongoing"
    if auxiliaries & {"be", "been"} and not auxiliaries & {"has", "have", "had"}:
        return "planned"
    if auxiliaries or depth >= MAX_DEPTH:
        return "held"
    head = verb.head
    if is_only_talked_of(verb):
        return "proposed"
    if is_awaited(verb):
        return "planned"
    if (kept := hindered(verb)) is not None:
        return kept
    beside = verb.dep_ in ("advcl", "acl", "nsubj", "csubj") and (verb.lemma_ in _MEANWHILE or leads_clause(verb))
    if beside and head.tag_ == "VBD":
        return "held"  # "the ministers, meeting in Oslo, agreed to speak again", "addressing it, he called for talks"
    if is_on_the_way(verb):
        return "planned"
    if verb.dep_ == "advcl" and head.lemma_ == "be" and head.tag_ in ("VBZ", "VBP") and verb.i > head.i:
        return "ongoing"  # "is in Oslo, meeting the king"
    if verb.dep_ == "pcomp":
        ahead = verb.lemma_ in words("motion_verbs") and head.head.pos_ == "VERB" and head.head != head
        if head.lower_ in AFTERWARDS:  # "will meet her after arriving", but "will travel after meeting her"
            return "planned" if ahead and verb_status(head.head, depth + 1) == "planned" else "held"
        head = head.head
    if head.pos_ == "ADJ":  # "is open to meeting him"
        return status_words().get(head.lower_) or "held"
    if head != verb and head.pos_ in ("VERB", "AUX"):
        return word_status(head) or verb_status(head, depth + 1)
    return (noun_effect(head) if head.pos_ == "NOUN" else None) or "held"


def noun_effect(noun: Token) -> Status | None:
    """What a noun over it makes of an encounter: "the cancellation of", "a plan for"."""
    table = status_words()
    return table.get(f"{noun.lemma_}_n") or (table.get(noun.lemma_) if noun.pos_ in ("NOUN", "ADJ") else None)
