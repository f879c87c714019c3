"""What an encounter settled, where the words for it stand over those of the encounter.

"The truce was agreed at a meeting in Jeddah", "the islands were carved up in a sitting of six hours", "the accord dates
from May, when the ministers met", "put their names to the final text".
"""

from spacy.tokens import Token

from nlp.components.frames.syntax import SUBJECTS, children, conjuncts
from nlp.components.tellings.event_words import words
from nlp.components.topics.topic_contents import contents, is_paper

_AT = frozenset({"after", "at", "by", "during", "following", "in", "through"})
_SETTLED = frozenset({
    "accept", "arrange", "carve", "decide", "draft", "draw", "finalise", "finalize", "fix", "forge", "hammer", "make",
    "open", "reach", "thrash", "work",
})  # fmt: skip
"""Verbs of settling beside those of the table, some with "up" or "out"."""
_SMOOTHED = frozenset({"bury", "clear", "discuss", "iron", "mend", "patch", "raise", "smooth", "sort", "straighten"})
_WHEN = frozenset({"as", "when", "while"})
_GOING_BACK = frozenset({"come", "date", "go", "originate", "stem"})
_BACK_TO = frozenset({"from", "to"})
_NAMES = frozenset({"name", "pen", "initial", "signature"})
_NOUNS = frozenset({"NOUN", "PROPN"})
_PEOPLE = frozenset({"PERSON", "NORP", "GPE"})


def settled(trigger: Token) -> list[Token]:
    """The heads of what was settled at the encounter that the trigger tells of."""
    found = [*_settled_at(trigger), *_settled_when(trigger), *_gone_back(trigger)]
    return [t for t in found if t.pos_ in _NOUNS and t.ent_type_ not in _PEOPLE]


def _settled_at(trigger: Token) -> list[Token]:
    prep = _over(trigger)
    if prep is None:
        return []
    verb = prep.head
    if verb.tag_ != "VBN" or verb.lemma_ not in words("topic_settling") | _SETTLED:
        return []
    things = [verb.head] if verb.dep_ == "acl" else children(verb, "nsubjpass")
    return _or_contents([t for thing in things for t in conjuncts(thing)])


def _settled_when(trigger: Token) -> list[Token]:
    """ "The customs row was smoothed over when the two met"."""
    verb = trigger.head
    if trigger.dep_ != "advcl" or verb.tag_ != "VBN" or not any(t.lower_ in _WHEN for t in trigger.lefts):
        return []
    done = verb.lemma_ in words("topic_settling") | _SETTLED | _SMOOTHED
    return _or_contents([t for s in children(verb, "nsubjpass") for t in conjuncts(s)]) if done else []


def _over(trigger: Token) -> Token | None:
    """The preposition that hangs the encounter, or the span of time it filled, on a verb."""
    if trigger.dep_ == "pobj":
        prep = trigger.head
        if prep.lower_ == "of" and prep.head.dep_ == "pobj":  # "after five days of talks"
            prep = prep.head.head
        return prep if prep.lower_ in _AT else None
    return None


def _gone_back(trigger: Token) -> list[Token]:
    """ "The outline of the deal dates from Sept. 8, when the ministers met"."""
    if trigger.dep_ not in ("relcl", "advcl") or not any(t.lower_ == "when" for t in trigger.lefts):
        return []
    node = trigger.head
    while node.dep_ in ("pobj", "nummod", "npadvmod", "prep") and node.head != node:
        node = node.head
    back = any(p.lower_ in _BACK_TO for p in children(node, "prep"))
    if node.lemma_ not in _GOING_BACK or not back:
        return []
    return _or_contents([t for s in children(node, *SUBJECTS) for t in conjuncts(s)])


def agreed_in(verb: Token) -> list[Token]:
    """What a paper that is signed or agreed lays down, and what one puts one's name to."""
    if verb.lemma_ in words("topic_settling") | _SETTLED:
        papers = [t for o in children(verb, "dobj", "nsubjpass") for t in conjuncts(o)]
        if verb.dep_ == "relcl" and any(t.tag_ == "WDT" for t in papers):  # "the declaration, which they signed"
            return _or_contents([t for t in (verb.head,) if is_paper(t)])
        return [t for paper in papers for t in contents(paper)]
    return _or_contents(_put_names_to(verb))


def _put_names_to(verb: Token) -> list[Token]:
    if verb.lemma_ not in ("put", "set", "append", "affix") or not any(
        o.lemma_.lower() in _NAMES for o in children(verb, "dobj")
    ):
        return []
    return [t for p in children(verb, "prep") if p.lower_ == "to" for o in children(p, "pobj") for t in conjuncts(o)]


def _or_contents(things: list[Token]) -> list[Token]:
    return [t for thing in things for t in contents(thing) or [thing]]
