"""What the clauses around a telling make of it: conditions, plans that came to nothing, journeys that were put off."""

from spacy.tokens import Token

from graph.model import Status
from nlp.components.frames.syntax import children, lemma_with_particle, prepositional
from nlp.components.status.answered_offers import is_excused, is_made_do_without, is_to_be_later, is_turned_down
from nlp.components.status.called_off import called_off, is_against_plan, is_not_coming
from nlp.components.status.came_about import came_to_nothing
from nlp.components.status.declined import is_declined
from nlp.components.status.left_open import is_answered_no
from nlp.components.status.off_labels import label_before, label_behind
from nlp.components.status.off_wordings import is_headed_unsure, is_not_confirmed, is_unconfirmed
from nlp.components.status.status import word_status
from nlp.components.status.verb_forms import is_unfulfilled
from nlp.components.tellings.disclaimed import is_disclaimed
from nlp.components.tellings.event_words import triggers
from nlp.components.tellings.telling import OFF, OPEN, Telling

LEAVING = frozenset({"back out", "beg off", "cry off", "fall through", "pull out", "stay away"})
_DOWN = frozenset({"acomp", "xcomp", "advcl", "relcl", "acl", "dobj", "pobj", "prep", "conj", "ccomp"})
_LABELS: dict[str, Status] = {
    "canceled": "cancelled", "cancelled": "cancelled", "dropped": "cancelled", "postponed": "postponed",
}  # fmt: skip


def settle_by_clauses(tellings: list[Telling]) -> None:
    """Change the status of what is planned where another clause of its sentence says more of it."""
    for telling in tellings:
        if is_not_confirmed(telling.trigger):
            telling.status, telling.tenseless = "proposed", False
            continue
        if telling.status not in OFF and _has_none_of(telling):
            telling.status = "refused"
        settle_answer(telling)
        if telling.status == "refused" and telling.type != "gathering" and _was_planned(telling.trigger):
            telling.status = "cancelled"
        if telling.status == "cancelled" and called_off(telling.trigger) == "postponed":
            telling.status = "postponed"  # "which was to have been paid in May, has been moved to July"
        if telling.status == "cancelled" and is_unfulfilled(telling.trigger) and is_to_be_later(telling.trigger):
            telling.status = "postponed"
        if telling.status in OPEN and is_made_do_without(telling.trigger):
            telling.status = "cancelled"
        if telling.status in OPEN or telling.tenseless:
            telling.status = _labelled(telling.trigger) or telling.status
        if telling.status in OPEN or telling.tenseless or telling.status == "refused":
            telling.status = label_before(telling.trigger) or label_behind(telling.trigger) or telling.status
        if telling.status in OPEN:
            foiled = _foiled(telling.trigger) or called_off(telling.trigger) or _foiled_next(telling.trigger)
            telling.status = foiled or telling.status
    off = {t.trigger.i: t.status for t in tellings if t.status in OFF and t.type == "visit"}
    for telling in tellings:
        if telling.status in OPEN:
            telling.status = _with_journey(telling.trigger, off) or telling.status
        unsure = is_conditional(telling.trigger) or is_unconfirmed(telling.trigger)
        headed = telling.tenseless and telling.status in ("held", "ongoing") and is_headed_unsure(telling.trigger)
        if headed or (telling.status == "planned" and unsure):
            telling.status = "proposed"


def settle_answer(telling: Telling) -> None:
    """Refuse what was asked for or offered where the next words say that it was in vain."""
    trigger = telling.trigger
    if telling.status == "proposed" and (is_answered_no(trigger) or is_turned_down(trigger)):
        telling.status = "refused"
    if telling.status in OPEN and is_excused(trigger):
        telling.status = "refused" if telling.status == "proposed" else "cancelled"


def _labelled(trigger: Token) -> Status | None:
    """ "Talks between A and B. POSTPONED, no new date.": what a word behind an entry in its line says of it."""
    doc, end = trigger.doc, trigger.sent.end
    if end >= len(doc) or any("\n" in t.text for t in doc[trigger.i : end]):
        return None
    label = _LABELS.get(doc[end].lower_)
    after = doc[end + 1] if end + 1 < len(doc) else None
    return label if after is None or after.is_punct or after.is_space else None


def _was_planned(trigger: Token) -> bool:
    return is_against_plan(trigger) or _is_undone_behind(trigger)


def _is_undone_behind(trigger: Token) -> bool:
    """ "There will be no meeting: Seoul called it off": there was to have been one."""
    doc, end = trigger.doc, trigger.sent.end
    if end < len(doc) and doc[end - 1].text == ":":
        end = doc[end].sent.end
    its = (t for t in doc[trigger.i + 1 : end] if t.lower_ == "it" and t.dep_ == "dobj")
    return any(word_status(it.head) == "cancelled" for it in its)


def _has_none_of(telling: Telling) -> bool:
    return is_disclaimed(telling.trigger) or (telling.type != "gathering" and is_declined(telling.trigger))


def _clauses(trigger: Token) -> list[Token]:
    """The verbs over a trigger up to that of its clause, through infinitives and objects."""
    found = [trigger] if trigger.pos_ in ("VERB", "AUX") else []
    node = trigger
    while node.head != node and node.dep_ in _DOWN - {"ccomp", "relcl"}:
        node = node.head
        if node.pos_ in ("VERB", "AUX"):
            found.append(node)
    return found


def is_conditional(trigger: Token) -> bool:
    """ "If the truce holds, they will meet", "will go only if he signs": what may yet not be."""
    if trigger.sent[0].lower_ == "were" and trigger.sent[-1].text != "?":
        return True  # "were a truce agreed, they would meet"
    for verb in _clauses(trigger):
        for clause in children(verb, "advcl"):
            if any(c.lower_ == "should" and c.i == clause.sent.start for c in children(clause, "aux")):
                return not clause.is_ancestor(trigger)  # "should the truce hold, they will meet"
            if _is_not_before(clause):
                return not clause.is_ancestor(trigger)
            marks = children(clause, "mark")
            if any(m.lower_ in ("if", "provided", "unless") for m in marks) and not clause.is_ancestor(trigger):
                return not any(c.lower_ == "even" for m in marks for c in (m, m.nbor(-1) if m.i else m))
    return False


def _is_not_before(clause: Token) -> bool:
    """ "Will travel only when the truce is signed", "only once"."""
    links = (c for c in clause.children if c.lower_ in ("once", "when") and c.i > clause.sent.start)
    return any(c.nbor(-1).lower_ == "only" for c in links)


def _foiled(trigger: Token) -> Status | None:
    """ "Had been due to travel but put off the trip": what a clause behind the plan says became of it."""
    behind = [other for verb in _clauses(trigger) for other in children(verb, "conj")]
    root = trigger.sent.root
    if any(t.text == ";" for t in trigger.doc[trigger.i : root.i]):  # the plan is parsed as what the root says
        behind.append(root)
    for other in behind:
        if other.i > trigger.i and (effect := word_status(other)) in OFF and _is_of_encounter(other):
            return effect
    return None


def _foiled_next(trigger: Token) -> Status | None:
    """ "They had planned to meet. The meeting did not take place": what the next sentence says of it, naming nobody."""
    sentence, doc = trigger.sent, trigger.doc
    if sentence.end >= len(doc) or "\n" in doc[sentence.end - 1].text_with_ws:
        return None
    root = doc[sentence.end].sent.root
    if is_not_coming(doc[sentence.end].sent):
        return "cancelled"
    about = children(root, "nsubj", "nsubjpass")
    if root.pos_ != "VERB" or not about or not _is_it(about[0]):
        return None
    if came_to_nothing(root):
        return "cancelled"
    effect = word_status(root)
    return effect if effect in OFF and (about[0].dep_ == "nsubjpass" or root.lemma_ == "fall") else None


def _is_it(subject: Token) -> bool:
    if subject.lower_ == "it":
        return True
    pointing = any(c.lower_ in ("the", "that", "this") for c in subject.children)
    return pointing and (subject.lemma_.lower(), "noun") in triggers() and not children(subject, "prep", "poss")


def _is_of_encounter(verb: Token) -> bool:
    """Whether it is an encounter, or "it", that the verb puts off or calls off, or somebody pulled out."""
    if lemma_with_particle(verb) in LEAVING and not children(verb, "dobj", "nsubjpass"):
        return True
    about = [*children(verb, "dobj", "nsubjpass"), *prepositional(verb, "off")]
    if word_status(verb) != "refused" and any(t.lower_ == "them" for t in about):  # "called them off"
        return True
    return any(t.lower_ == "it" or (t.lemma_.lower(), "noun") in triggers() for t in about)


def is_journey_off(verb: Token) -> bool:
    """ "Scrapped his whole tour": that of which a guess is made at the verb is off."""
    told = verb.pos_ == "VERB" and verb.tag_ in ("VBD", "VBN") and not children(verb, "aux", "neg")
    invited = any(o.lemma_ == "invitation" for o in children(verb, "dobj"))
    effect = word_status(verb) if told else None
    return (effect in ("cancelled", "postponed") and _is_of_encounter(verb)) or (effect == "refused" and invited)


def _with_journey(trigger: Token, off: dict[int, Status]) -> Status | None:
    """ "Put off a trip to Oslo, where he was to meet the king": what one went for is off with the going."""
    node = trigger
    while node.head != node and node.dep_ in _DOWN:
        node = node.head
        if node.i in off:
            return off[node.i]
    return None
