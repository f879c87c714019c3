"""Where the classifier of statuses is sure enough to overrule what the rules make of a word that a frame found."""

import datetime as dt
from typing import Final, cast

from spacy.tokens import Token

from graph.model import Status
from nlp.components.frames.syntax import children
from nlp.components.status.clause_status import is_conditional
from nlp.components.status.noun_status import noun_status
from nlp.components.status.stated_status import modifier_status
from nlp.components.status.status import is_suggested, verb_status
from nlp.components.status.status_wordings import is_due_to
from nlp.components.status.verb_forms import has_been
from nlp.components.tellings.stays import is_left
from nlp.components.tellings.telling import Telling
from nlp.learned.linear import load
from nlp.learned.status_features import status_features

SURE: Final[dict[tuple[Status, Status], float]] = {
    ("held", "ongoing"): 0.7,
    ("held", "planned"): 0.75,
    ("planned", "held"): 0.7,
    ("planned", "ongoing"): 0.5,
    ("proposed", "held"): 0.5,
    ("proposed", "planned"): 0.7,
}
"""By the status that the rules give and the classifier's own, the probability from which the classifier is right more
often, on passages that it was not trained on. Of other pairs the rules are right."""
SAID: Final = frozenset({"expected", "invitation", "inviting"})
"""Frames whose words say of themselves what they make of an encounter."""

PRAISE: Final = frozenset(
    {
        "constructive",
        "cordial",
        "excellent",
        "frank",
        "fruitful",
        "good",
        "great",
        "honest",
        "insightful",
        "productive",
        "substantive",
        "useful",
        "valuable",
        "warm",
        "wonderful",
    }
)
"""What is said of encounters that have been."""


def settle_surely(tellings: list[Telling], published: dt.date | None) -> None:
    """Give the tellings of one encounter that frames found the classifier's status where that is surer than the rules.

    What the clauses or the day around it have made of it stays, and no day before publication is still to come.
    """
    ahead = published is not None and any(t.when and t.when.start > published.isoformat() for t in tellings)
    for telling in tellings:
        telling.status = _surer(telling, published, ahead=ahead)


def _surer(telling: Telling, published: dt.date | None, *, ahead: bool) -> Status:
    trigger = telling.trigger
    if telling.learned and _may_yet_be(telling):
        return "proposed"
    framed = verb_status(trigger) if trigger.pos_ in ("VERB", "AUX") else noun_status(trigger)
    if telling.learned or telling.status != framed or telling.word.frame in SAID or is_left(telling):
        return telling.status
    chances = load("status").probabilities(status_features(trigger, framed))
    best = max(chances, key=lambda name: chances[name])
    other = cast(Status, best)
    needed = SURE.get((framed, other))
    sure = needed is not None and chances[best] >= needed
    return other if sure and _may_be(telling, other, published, ahead=ahead) else framed


def _may_yet_be(telling: Telling) -> bool:
    """ "Would bring them together if the guns fell silent": a guess at what stands under a condition."""
    verb = telling.trigger
    would = any(c.lower_ in ("would", "'d", "’d") for c in children(verb, "aux"))
    ahead = telling.status == "planned" or (telling.status == "held" and would)
    return ahead and verb.pos_ == "VERB" and is_conditional(verb)


def _is_praised(trigger: Token) -> bool:
    """ "Good call with", "Productive talks": a post tells of what has been."""
    alone = trigger.head == trigger or trigger.dep_ in ("npadvmod", "appos")
    return trigger.pos_ == "NOUN" and alone and any(c.lower_ in PRAISE for c in children(trigger, "amod"))


def _goes_on_from(trigger: Token) -> bool:
    """ "Makes surprise trip to Moscow, meets Putin": a headline's second verb is as its first."""
    return trigger.tag_ in ("VBZ", "VBP") and not children(trigger, "nsubj", "nsubjpass")


def _may_be(telling: Telling, status: Status, published: dt.date | None, *, ahead: bool) -> bool:
    """Whether the day and the tense of a telling, and whether its encounter lies `ahead`, allow for the status."""
    asked = any(c.lower_ == "whether" for c in children(telling.trigger, "mark"))
    asked = asked or is_suggested(telling.trigger)
    if telling.status == "proposed" and is_conditional(telling.trigger):
        return False
    if telling.status == "proposed" and (asked or (status == "held" and is_due_to(telling.trigger))):
        return False
    if status == "held" and telling.trigger.pos_ == "NOUN" and modifier_status(telling.trigger) == "planned":
        return False  # "described his upcoming trip"
    if status == "ongoing" and telling.trigger.tag_ == "VBD" and telling.type != "visit":
        return False  # who "hosted" somebody did so, whatever goes on around it
    if status != "planned" and ahead:
        return False
    if status == "planned" and has_been(telling.trigger):
        return False  # "the hall in which they met is to reopen next month"
    if status == "planned" and (_is_praised(telling.trigger) or _goes_on_from(telling.trigger)):
        return False
    over = telling.when is not None and published is not None and telling.when.end < published.isoformat()
    return status == "held" or not over
