"""The status of what a word tells by a classifier, to which what the rules make of it is one sign among others."""

from typing import cast

from spacy.tokens import Token

from graph.model import Status
from nlp.components.frames.syntax import governor
from nlp.components.status.called_off import called_off, is_against_plan
from nlp.components.status.clause_status import is_conditional, is_journey_off
from nlp.components.status.declined import is_declined
from nlp.components.status.hindrance import hindered
from nlp.components.status.just_begun import is_beside_who_stays, is_staying
from nlp.components.status.left_open import answered, is_done_instead, is_wished_for
from nlp.components.status.noun_status import noun_status
from nlp.components.status.off_wordings import is_unconfirmed
from nlp.components.status.stated_status import stated_status
from nlp.components.status.status import verb_status, word_status
from nlp.components.status.status_wordings import has_kept_time, has_settled_nothing, is_due_to, is_pleasure
from nlp.components.status.staying_away import stays_away
from nlp.components.status.told_as_past import is_over
from nlp.components.tellings.disclaimed import is_disclaimed
from nlp.components.tellings.telling import OFF
from nlp.components.text.entries import is_of_past_day
from nlp.learned.linear import load
from nlp.learned.status_features import status_features


def learned_status(trigger: Token) -> Status:
    """The status of what a word tells: what the rules make of it is one sign among others."""
    framed = verb_status(trigger) if trigger.pos_ in ("VERB", "AUX") else noun_status(trigger)
    over = governor(trigger)[0] if trigger.pos_ == "NOUN" else trigger
    if over is not None and has_settled_nothing(over):
        return "held"
    if framed in OFF and trigger.pos_ == "NOUN":
        return framed
    if is_done_instead(trigger):
        return "cancelled"
    if framed == "refused" and is_against_plan(trigger):
        return "cancelled"
    if framed == "proposed" and is_due_to(trigger):
        return framed
    if is_journey_off(trigger):
        return cast(Status, word_status(trigger))
    if (answer := answered(trigger)) is not None:
        return answer
    if (kept := hindered(trigger)) is not None:
        return kept
    if trigger.lemma_ == "ask" and any(child.dep_ == "auxpass" for child in trigger.children):
        return "proposed"  # "has been asked to Oslo", as who is invited
    if stays_away(trigger) or is_disclaimed(trigger) or trigger.lemma_ == "deny" or is_declined(trigger):
        return "refused"  # of two sides alone: a gathering goes on
    if trigger.pos_ == "VERB" and is_pleasure(trigger):
        return framed
    if has_kept_time(trigger):
        return "planned"
    fors = [t for t in trigger.rights if t.lower_ == "for"] if framed == "held" else []
    if fors and word_status(trigger) == "proposed":
        return "held" if any(t.ent_type_ == "TIME" for c in fors for t in c.subtree) else "proposed"  # "for four hours"
    if (off := called_off(trigger)) is not None:
        return off
    if is_staying(trigger) or is_beside_who_stays(trigger):
        return "ongoing"
    if is_over(trigger):
        return "held"
    if trigger.pos_ == "NOUN" and (stated := stated_status(trigger)) is not None:
        return stated
    status = cast(Status, load("status").best(status_features(trigger, framed)))
    if framed == "held" and is_of_past_day(trigger.doc._.entries, trigger.idx, trigger.doc._.published):
        return "held" if status in ("planned", "ongoing") else status  # "March 25-28: Kim takes a train to Beijing"
    unsure = status == "planned" and (is_unconfirmed(trigger) or is_conditional(trigger) or is_wished_for(trigger))
    return "proposed" if unsure else status
