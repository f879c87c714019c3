"""Whether an encounter was held, is planned, proposed, called off or refused, from the words around its trigger."""

from spacy.tokens import Token

from graph.model import Status
from nlp.components.event_words import status_words, words
from nlp.components.status_wordings import has_come, is_pleased_at, is_pleasure, said_of, spelt_out
from nlp.components.syntax import announced, children, governor, is_ranked, lemma_with_particle

HABITS = frozenset(
    {"often", "usually", "regularly", "frequently", "always", "rarely", "seldom", "sometimes", "normally", "never"}
)
AFTERWARDS = frozenset({"after", "following", "during", "since", "at"})
UNSURE = frozenset({"be", "go", "schedule", "plan", "follow"})
"""Verbs of happening that do not say, in the past, that it did happen."""

BEFOREHAND = frozenset({"ahead", "before", "prior", "for", "until"})
MAX_DEPTH = 5


def is_habit(verb: Token) -> bool:
    """ "They often meet" tells of no encounter in particular."""
    return any(child.lower_ in HABITS for child in children(verb, "advmod", "neg"))


def is_negated(token: Token) -> bool:
    """Whether "not", "n't" or "no" stands on the verb or noun."""
    return any(c.dep_ == "neg" or c.lower_ in ("no", "neither") for c in token.children)


def is_denied(token: Token) -> bool:
    """Whether somebody denies it: "denied that they met", "denied a meeting with", not "denied it after talks"."""
    node = token
    for _ in range(MAX_DEPTH):
        head = node.head
        if head == node or node.dep_ in ("advcl", "conj", "relcl"):
            return False
        if head.lemma_ == "deny":
            return node.dep_ in ("ccomp", "xcomp", "dobj", "nsubjpass") and not is_negated(head)
        node = head
    return False


def stays_away(noun: Token) -> bool:
    """ "Will not attend the summit", "boycotted the talks": somebody is absent from what takes place all the same."""
    verb, relation = governor(noun)
    return verb is not None and relation in ("object", "in", "at") and is_absence(verb)


def is_absence(verb: Token) -> bool:
    """Whether who does what the verb says is not there."""
    return verb.lemma_ in words("absence") or (verb.lemma_ in words("presence") and is_negated(verb))


def status_without(noun: Token) -> Status:
    """The status of a gathering that somebody stays away from, whatever is said of him."""
    stated = _modifier_status(noun) or _clause_status(noun)
    verb, _ = governor(noun)
    ahead = verb is not None and (verb.tag_ in ("VB", "VBG") or any(c.lower_ == "will" for c in children(verb, "aux")))
    return stated or ("planned" if ahead else "held")


def verb_status(verb: Token, depth: int = 0) -> Status:
    """The status of what the verb tells, read from its tense, auxiliaries, negation and the verbs over it."""
    if depth == 0 and is_denied(verb):
        return "refused"
    status = _refused_if_negated(verb, _bare_verb_status(verb, depth))
    if status == "planned" and any(c.lower_ == "whether" for c in children(verb, "mark")):
        return "proposed"
    above = _word_status(verb) if depth else None
    return above or status


def _refused_if_negated(token: Token, status: Status) -> Status:
    return "refused" if is_negated(token) and status in ("held", "planned", "ongoing", "proposed") else status


def _word_status(verb: Token) -> Status | None:
    effect = status_words().get(lemma_with_particle(verb)) or status_words().get(verb.lower_)
    if effect in ("cancelled", "postponed", "refused") and is_negated(verb):
        return "held" if _bare_verb_status(verb, 1) == "held" else "planned"
    return effect


def _bare_verb_status(verb: Token, depth: int) -> Status:
    auxiliaries = {c.lower_ for c in verb.children if c.dep_ in ("aux", "auxpass")}
    if auxiliaries & {"will", "shall", "'ll", "’ll", "wo"}:
        return "planned"
    if "would" in auxiliaries:
        return "planned" if _is_under_report(verb) else "proposed"
    if auxiliaries & {"may", "might", "could", "can", "should", "must", "ca"}:
        return "proposed"
    if {"to", "have"} <= auxiliaries:
        return "cancelled" if verb.head.lemma_ == "be" else "held"
    if "to" in auxiliaries and verb.tag_ == "VB":
        return _infinitive_status(verb, depth)
    if verb.tag_ == "VBG":
        return _gerund_status(verb, auxiliaries, depth)
    bare = (verb.tag_ == "VB" and not auxiliaries) or (verb.tag_ == "VBN" and auxiliaries == {"be"})
    if bare and depth < MAX_DEPTH and verb.dep_ in ("conj", "xcomp", "ccomp"):
        return verb_status(verb.head, depth + 1) if verb.head.pos_ in ("VERB", "AUX") else "held"
    return "held"


def _is_under_report(verb: Token) -> bool:
    node = verb
    for _ in range(MAX_DEPTH):
        if node.dep_ in ("ccomp", "relcl") or (node.dep_ == "ROOT" and children(node, "ccomp")):
            return True
        if node.dep_ not in ("conj", "xcomp", "advcl"):
            return any(c.lemma_ in words("report_verbs") for c in children(node, "parataxis", "advcl"))
        node = node.head
    return False


def _infinitive_status(verb: Token, depth: int) -> Status:
    head = verb.head
    if verb.dep_ == "conj" and head.tag_ == "VB" and depth < MAX_DEPTH:
        return _bare_verb_status(head, depth + 1)
    if head == verb or depth >= MAX_DEPTH or announced(verb):
        return "planned"
    if head.pos_ in ("NOUN", "PROPN"):
        if is_ranked(head) or is_pleasure(verb):
            return "held"
        over, _ = governor(head)
        off = _word_status(over) if over is not None else None
        return off if off in ("refused", "cancelled", "postponed") else _noun_effect(head) or "planned"
    effect = _word_status(head)
    if effect is not None:
        return effect
    if head.pos_ == "ADJ" or head.lemma_ == "be":
        if is_pleasure(verb):
            return "held"
        return "held" if is_pleased_at(head) else "planned"
    return verb_status(head, depth + 1) if head.pos_ in ("VERB", "AUX") else "planned"


def _gerund_status(verb: Token, auxiliaries: set[str], depth: int) -> Status:
    if auxiliaries & {"is", "are", "'s", "'re", "’s", "’re", "am"}:
        return "ongoing"
    if auxiliaries & {"be", "been"} and not auxiliaries & {"has", "have", "had"}:
        return "planned"
    if auxiliaries or depth >= MAX_DEPTH:
        return "held"
    head = verb.head
    if verb.dep_ == "pcomp":
        if head.lower_ in AFTERWARDS:
            return "held"
        head = head.head
    if head != verb and head.pos_ in ("VERB", "AUX"):
        return _word_status(head) or verb_status(head, depth + 1)
    return (_noun_effect(head) if head.pos_ == "NOUN" else None) or "held"


def _noun_effect(noun: Token) -> Status | None:
    table = status_words()
    return table.get(f"{noun.lemma_}_n") or (table.get(noun.lemma_) if noun.pos_ in ("NOUN", "ADJ") else None)


def noun_status(noun: Token, depth: int = 0) -> Status:
    """The status of the encounter a noun names: from its modifiers, its clause, and the word that governs it."""
    if depth == 0 and is_denied(noun):
        return "refused"
    verb, relation = governor(noun)
    off = _word_status(verb) if verb is not None and relation in ("subject", "object") else None
    if off in ("cancelled", "postponed", "refused"):
        return off
    return _refused_if_negated(noun, _modifier_status(noun) or _clause_status(noun) or _governed_status(noun, depth))


def stated_status(noun: Token) -> Status | None:
    """What the noun's own modifiers and clauses say: "possible talks", "negotiations due on Monday"."""
    return _modifier_status(noun) or _clause_status(noun)


def _modifier_status(noun: Token) -> Status | None:
    for child in children(noun, "amod", "compound", "nmod"):
        effect = status_words().get(child.lower_)
        if effect:
            return effect
    return None


def _clause_status(noun: Token) -> Status | None:
    """ "the summit to be held in May", "talks scheduled for Monday", "a trip he postponed"."""
    for clause in children(noun, "acl", "relcl"):
        ahead = clause.tag_ in ("VB", "VBN") and any(c.lower_ == "to" for c in children(clause, "aux"))
        if ahead and (children(clause, "auxpass") or clause.lemma_ in words("happening_verbs")):
            return "planned"  # "the summit to be held", not "a meeting to discuss trade"
        effect = status_words().get(lemma_with_particle(clause))
        if clause.tag_ in ("VBN", "VBD") and effect in ("cancelled", "postponed", "planned"):
            return effect
        if clause.dep_ == "relcl" and clause.lemma_ == "be" and children(clause, "xcomp"):
            return "planned"
        if clause.dep_ == "relcl" and any(c.lower_ == "will" for c in children(clause, "aux")):
            return "planned"
        if _took_place(clause):
            return "held"
    if any(c.lemma_ == "due" for c in children(noun, "amod", "acl", "relcl")):
        return "planned"
    return spelt_out(noun)


def _took_place(clause: Token) -> bool:
    """ "The meeting that took place in Astana", "which was held on Monday"."""
    finite = [clause, *children(clause, "aux", "auxpass")]
    past = clause.dep_ == "relcl" and any(t.tag_ == "VBD" for t in finite) and not is_negated(clause)
    return past and clause.lemma_ in words("happening_verbs") - UNSURE


def _governed_status(noun: Token, depth: int) -> Status:
    head = noun.head
    within = noun.dep_ == "pobj" and head.lower_ not in words("afterwards")
    if within and head.head.pos_ in ("NOUN", "ADJ") and depth < MAX_DEPTH:
        over = head.head
        effect = _noun_effect(over)
        if effect:
            return effect
        if over.lemma_ == "preparation":
            return "planned"
        if is_upshot(over) or over.lemma_ == "welcome":  # "wish you a warm welcome to the summit"
            return "held"
        return noun_status(over, depth + 1)
    verb, relation = governor(noun)
    if verb is None:
        return "held"
    return _status_under(verb, relation)


def is_upshot(noun: Token) -> bool:
    """ "Discussed the results of": what has come of an encounter, so that it is not the encounter that is proposed."""
    if noun.lemma_.lower() not in words("upshots") or _modifier_status(noun) is not None:
        return False
    verb, relation = governor(noun)
    return verb is not None and relation == "object" and _word_status(verb) == "proposed"


def _status_under(verb: Token, relation: str) -> Status:
    effect = _word_status(verb)
    if relation == "subject" and verb.lemma_ == "be" and (said := said_of(verb)):
        return said
    if relation in ("subject", "object"):
        bare = verb_status(verb)
        if effect in ("cancelled", "postponed", "refused"):
            return effect
        acts = (
            effect == "proposed"
            and relation == "subject"
            and (not children(verb, "auxpass") or any(c.lower_ == "at" for c in children(verb, "prep")))
        )
        if effect and bare in ("held", "ongoing") and not acts:  # "calls to discuss" are none that were discussed
            return effect
        return bare
    status = verb_status(verb)
    if relation == "for" and has_come(verb):
        return "planned"
    if relation in ("ahead", "prior") or (relation == "to" and effect in ("proposed", "planned")):
        return effect or "planned"
    if relation == "for" and effect:
        return effect
    if relation in AFTERWARDS and status in ("refused", "ongoing"):
        return "held"
    return "held" if status == "refused" else status


def is_told_as_past(noun: Token) -> bool:
    """Whether the words around a noun place it in the past: a past verb over it, or "after", "since", "last"."""
    if any(c.lower_ in ("last", "previous", "earlier", "recent", "past") for c in noun.lefts):
        return True
    verb, relation = governor(noun)
    if verb is None:
        return False
    if relation in ("after", "following", "since"):
        return True
    return relation in ("object", "subject") and verb.tag_ in ("VBD", "VBN")


def invitation_status(noun: Token) -> Status:
    """A visit one is invited to is proposed; accepted it is planned, declined it is refused."""
    verb, relation = governor(noun)
    if verb is None or relation not in ("object", "subject"):
        return "proposed"
    if lemma_with_particle(verb) in ("accept", "take up"):
        return "refused" if is_negated(verb) else "planned"
    return "refused" if _word_status(verb) == "refused" else "proposed"
