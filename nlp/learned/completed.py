"""Whom a classifier sees beside a word that tells of an encounter, where a frame of words finds too few."""

from spacy.tokens import Token

from nlp.components.actors.actors import ActorMention
from nlp.components.frames.ahead_of_forums import is_ahead
from nlp.components.frames.casting import ACTING, Casting
from nlp.components.frames.syntax import children
from nlp.components.frames.told_about import is_told_about
from nlp.components.status.negation import is_negated
from nlp.components.status.staying_away import absent, stays_away
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import Part, Telling
from nlp.components.tellings.telling_types import forums
from nlp.components.tellings.trigger_words import trigger_of
from nlp.learned.rated_mentions import mentions_in, rated
from nlp.learned.tellings import cast_sides, is_complete, set_surety

LIKELY = 0.4
"""The least probability of a word at which sides are looked for that a frame does not find."""
ATTENDS = 0.7
"""The least probability at which somebody attends a forum whom a frame does not find there."""


def complete(telling: Telling, casting: Casting) -> bool:
    """Give a telling of which a frame finds one side alone the others that the classifier sees, if any.

    Tells whether it did. The telling then counts as found by the classifier.
    """
    if telling.chance < LIKELY or is_complete(telling):
        return False
    trigger, parts, where = telling.trigger, list(telling.parts), telling.where
    sides = list(rated(trigger, mentions_in(trigger.sent, casting), casting, telling.type))
    goes_on = telling.type == "gathering" and stays_away(trigger)  # a meeting of two does not
    named = {part.token for part in parts} | (absent(trigger) if goes_on else set())
    cast_sides(telling, [s for s in sides if s.mention.root not in named and _may_be_side(trigger, s.mention)], casting)
    if not is_complete(telling):
        telling.parts, telling.where = parts, where
        return False
    telling.learned = True
    set_surety(telling, sides)
    return True


def _may_be_side(trigger: Token, mention: ActorMention) -> bool:
    """Whether somebody does more than report what the word tells, and than speak of something that belongs to it."""
    named = trigger.doc[mention.root]
    if _is_of_another(named, trigger) or _goes_on_beside(trigger, named):
        return False
    if named.dep_ == "nsubj" and named.head.lemma_ in words("report_verbs") and named.head.is_ancestor(trigger):
        return not any(t.dep_ == "ccomp" and t.head == named.head for t in (trigger, *trigger.ancestors))
    return trigger.pos_ != "NOUN" or named in trigger.subtree or _is_gone_to(trigger)


def _goes_on_beside(trigger: Token, named: Token) -> bool:
    """ "He hosted her as the talks in Riyadh were going on": what goes on meanwhile is not theirs."""
    clause = trigger.head
    beside = trigger.dep_ in ("nsubj", "nsubjpass") and clause.dep_ == "advcl" and bool(children(clause, "mark"))
    return beside and not clause.is_ancestor(named)


def _is_of_another(named: Token, trigger: Token) -> bool:
    """ "The sessions were to lay the groundwork for a meeting of A and B": who belongs to another word's encounter."""
    for node in named.ancestors:
        if node == trigger or node.is_ancestor(trigger) or node.pos_ in ("VERB", "AUX"):
            return False
        told = trigger_of(node)
        if node.pos_ == "NOUN" and told is not None and told.type in ("call", "meeting"):
            return True
    return False


def add_attending(telling: Telling, casting: Casting) -> None:
    """Add to a forum, where a frame finds nobody at it, whom the classifier is sure to see attend it."""
    if telling.type != "gathering" or not forums(telling) or any(p.actor.kind == "person" for p in telling.parts):
        return
    trigger, within = telling.trigger, {token.i for token in telling.trigger.subtree}
    if stays_away(trigger) or is_told_about(trigger):
        return
    reached = _is_gone_to(trigger) and not is_ahead(trigger)
    for chance, mention, role in rated(trigger, mentions_in(trigger.sent, casting), casting, telling.type):
        if chance >= ATTENDS and (reached or mention.root in within):
            known = {part.actor.id for part in telling.parts}
            acting = [actor for actor in mention.actors if actor.kind in ACTING and actor.id not in known]
            telling.parts += [Part(actor, role, mention.root) for actor in acting]


def _is_gone_to(trigger: Token) -> bool:
    """Whether the clause of a forum may tell who is there.

    None does that stays away from it, prepares or talks about it, or tells of something else that belongs to it
    ("discussed preparations for the summit", "praised the envoy to the talks").
    """
    node = trigger
    while node.head != node and node.pos_ not in ("VERB", "AUX"):
        node = node.head
        if node.pos_ in ("NOUN", "PROPN") and node.lemma_.lower() not in words("beside_forums") | words(
            "discourse_nouns"
        ):
            return False
    return node.lemma_.lower() not in words("absence") | words("judging") | words("preparing") and not is_negated(node)
