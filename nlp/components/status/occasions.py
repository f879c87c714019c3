"""Encounters at which something else is said or done, or for which somebody goes: "drew up a plan at talks"."""

from spacy.tokens import Token

from nlp.components.frames.syntax import children, governor
from nlp.components.status.status import noun_effect
from nlp.components.tellings.event_words import triggers, words

_TAKING_IN = frozenset(
    {"attendance", "breakthrough", "day", "engagement", "inclusion", "interest", "involvement", "month", "part",
     "participation", "point", "presence", "progress", "role", "stage", "success", "week"}
)  # fmt: skip
"""Nouns of what somebody has in talks or at them."""


def done_there(noun: Token) -> Token | None:
    """The verb of "drew up a plan at talks", "rejected a proposal during a meeting": what it was done to tells of none.

    Parsers hang the occasion on the plan, which tells nothing of whether it has been.
    """
    node = noun.head.head if noun.head.lower_ in ("at", "during") else None
    planned = False
    while node is not None and node.pos_ == "NOUN":
        word = triggers().get((node.lemma_.lower(), "noun"))
        if word is not None and word.frame != "invitation":
            return None
        planned = planned or noun_effect(node) is not None
        above = node.head
        if node.dep_ == "dobj" and above.tag_ == "VBD":
            return above if planned else None
        if node.dep_ != "pobj":
            return None
        if above.head.tag_ == "VBD":
            return above.head if planned else None
        node = above.head
    return None


def is_gone_for(noun: Token) -> bool:
    """ "Ruiz to Tunis for talks": a line without a verb tells what somebody goes somewhere for."""
    over = noun.head.head
    ways = [over.head] if over.dep_ == "pobj" else children(over, "prep")
    return noun.head.lower_ == "for" and any(way.lower_ == "to" and way.i < noun.i for way in ways)


def is_time_of_telling(noun: Token) -> bool:
    """ "Announced the decision during his trip", where "during" hangs on the decision: when it was announced."""
    verb, _ = governor(noun)
    over = noun.head.head
    matter = over.pos_ == "NOUN" and (over.lemma_.lower(), "noun") not in triggers()
    return noun.head.lower_ == "during" and matter and verb is not None and verb.tag_ == "VBD"


def is_occasion_of_telling(noun: Token) -> bool:
    """ "Stressed the need for aid in talks with her", where "in" hangs on the aid, or need: when it was stressed."""
    over = noun.head.head
    with_somebody = any(c.lower_ in ("between", "with") for c in children(noun, "prep"))
    filled = any(c.lower_ in ("for", "of") and c.i < noun.head.i for c in children(over, "prep"))
    behind = noun.head.lower_ in ("at", "in") and over.pos_ in ("NOUN", "PROPN") and (over.dep_ == "pobj" or filled)
    takes_part = over.lemma_.lower() in words("before_and_after") | _TAKING_IN or (over.lemma_, "noun") in triggers()
    return behind and with_somebody and not takes_part
