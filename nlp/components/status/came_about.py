"""Whether what a noun names came about, or was put back on, by the verb that it is the subject of."""

from itertools import islice

from spacy.tokens import Token

from graph.model import Status
from nlp.components.frames.syntax import children
from nlp.components.status.habits import is_habit
from nlp.components.status.negation import is_negated
from nlp.components.status.stated_status import modifier_status
from nlp.components.status.status import word_status
from nlp.components.tellings.event_words import words

NOT_HAVING_BEEN = frozenset({"take", "happen", "occur", "go", "materialise", "materialize", "make"})
"""Verbs that, negated, say of an encounter that it did not or will not come about."""

_COMING_ABOUT = words("happening_verbs") | {"make"}
_NOT_HAPPENING = frozenset({"be", "go", "plan", "schedule"})
_ARRANGING = frozenset({"agree", "arrange", "broker", "organise", "organize", "promise"})
_SUCCEEDING = frozenset({"help", "manage", "succeed"})
_AHEAD = frozenset({"to", "would", "will", "could", "might", "may"})
_REACH = 3


def is_arranged(trigger: Token) -> bool:
    """Whether somebody agreed to it or arranged it, as a look back tells of what then was: "agreed to meet in 1970",
    "was credited with arranging talks", not "were to meet", "planned to agree to meet"."""
    over = [trigger, *islice(trigger.ancestors, _REACH)]
    arranging = next((t for t in over if t.lemma_ in _ARRANGING and t.pos_ == "VERB"), None)
    if arranging is None or is_negated(arranging) or is_negated(arranging.head):
        return False
    told = arranging.head if arranging.head.lemma_ in _SUCCEEDING else arranging
    past = told.tag_ in ("VBD", "VBG", "VBN")
    return past and not {c.lower_ for c in children(told, "aux", "auxpass")} & _AHEAD


def is_on_again(noun: Token, verb: Token) -> bool:
    """ "The talks, put off in May, are now planned for July", "a trip postponed last week will take place"."""
    before = [*children(noun, "acl"), verb]
    off = [v for v in before if is_set_before(v) and word_status(v) in ("postponed", "cancelled")]
    bare = [v for v in off if not children(v, "aux", "auxpass")]
    now = [v for v in (verb, *children(verb, "conj")) if v not in bare and not is_negated(v)]
    ahead = [v for v in now if {c.lower_ for c in children(v, "aux", "auxpass")} & {"is", "are", "will"}]
    ahead += [c for v in now if v.lower_ in ("is", "are") for c in children(v, "xcomp") if children(c, "aux")]
    return bool(bare) and any(word_status(v) == "planned" or v.lemma_ in _COMING_ABOUT for v in ahead)


def is_set_before(verb: Token) -> bool:
    """Whether a participle stands between noun and verb: parsers take "postponed" behind a comma for the verb."""
    return verb.tag_ == "VBN" or (verb.tag_ == "VBD" and verb.i > 0 and verb.nbor(-1).text == ",")


def came_as_planned(noun: Token, verb: Token | None) -> bool:
    """ "A long-planned visit began on Thursday", "the planned talks were held in Doha"."""
    happening = words("happening_verbs") - _NOT_HAPPENING
    if verb is None or is_negated(verb) or verb.lemma_ not in happening:
        return False
    helpers = {c.lower_ for c in children(verb, "aux", "auxpass")}
    past = verb.tag_ == "VBD" or (verb.tag_ == "VBN" and helpers <= {"was", "were", "has", "have", "been"} and helpers)
    return bool(past) and modifier_status(noun) == "planned"


def came_after_all(noun: Token, verb: Token | None) -> bool:
    """ "The summit, twice put off after riots, concluded in Dhaka", both verbs beside the noun to some parsers."""
    beside = children(noun, "acl")
    off = [v for v in beside if v.tag_ == "VBN" and word_status(v) in ("postponed", "cancelled")]
    told = [v for v in (*beside, *([verb] if verb is not None else [])) if v.tag_ == "VBD" and not is_negated(v)]
    return bool(off) and any(v.lemma_ in words("happening_verbs") for v in told)


def came_to_nothing(verb: Token) -> bool:
    """ "The meeting did not take place", "the talks never happened", "the trip failed to materialise"."""
    if verb.lemma_ == "fail" and not is_negated(verb):
        return any(v.lemma_ in NOT_HAVING_BEEN - {"make"} and not children(v, "prep") for v in children(verb, "xcomp"))
    if verb.lemma_ == "come" and any(c.lower_ in ("about", "off") for c in verb.rights):
        return is_negated(verb)
    if verb.lower_ == "going" and is_negated(verb):  # "is not going to happen"
        return any(v.lemma_ in NOT_HAVING_BEEN - {"go", "make"} for v in children(verb, "xcomp"))
    return verb.lemma_ in NOT_HAVING_BEEN and is_negated(verb) and not children(verb, "ccomp", "xcomp")


def off_thereafter(verb: Token) -> Status | None:
    """ "Was announced for May and never took place", "had been under discussion but was abandoned".

    What "opened on Monday and was suspended" was held all the same.
    """
    if verb.lemma_ in words("happening_verbs") - _NOT_HAPPENING:
        return None
    for later in children(verb, "conj"):
        if children(later, "nsubj", "nsubjpass"):
            continue
        if came_to_nothing(later):
            return "cancelled"
        status = word_status(later) if children(later, "auxpass") else None
        if status in ("cancelled", "postponed"):
            return status
    return None


def is_denied_by_another(verb: Token) -> bool:
    """ "The call never took place, Male said"."""
    return is_habit(verb) and verb.dep_ in ("ccomp", "parataxis")
