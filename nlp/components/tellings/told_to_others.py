"""Words said to the public, thanks, and messages handed on: none is an encounter of those whom they name.

And who is met before or after, in a clause of its own, has no part in what a guess is at.
"""

from spacy.tokens import Token

from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import children, conjuncts, prepositional
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import TWO_SIDES, Part, Telling

_TELLING = frozenset({"assure", "inform", "tell", "warn"})
_PUBLIC = frozenset(
    {"audience", "bbc", "briefing", "cnn", "conference", "crowd", "lawmaker", "legislator", "medium", "media", "mp"}
    | {"parliament", "press", "reuters", "senator", "supporter", "viewer"}
)
_GETTING = frozenset({"get", "receive"})
_SENT = frozenset(
    {"cable", "card", "condolence", "congratulation", "greeting", "letter", "message", "missive", "note", "regard"}
    | {"telegram"}
)
_SENDING = frozenset({"address", "dispatch", "send"})
_BESIDE_IN_TIME = frozenset({"after", "before", "since", "until", "without"})


def is_told_to_others(telling: Telling) -> bool:
    """Whether a guess is at "told reporters that A and B had met" or at "thanked A for hosting B".

    "The exchange with A had been hard, B told reporters" is of his own.
    """
    verb = telling.trigger
    if not telling.learned or verb.pos_ != "VERB":
        return False
    if verb.lemma_ in _TELLING:
        public = _PUBLIC | words("media_audience")
        own = any(p.token >= 0 and verb.doc[p.token].head.lower_ == "with" for p in telling.parts)
        return not own and any(t.lemma_.lower() in public for t in children(verb, "dobj", "dative"))
    if verb.lemma_ in ("speak", "talk"):
        return any(t.lemma_.lower() in _PUBLIC | words("media_audience") for t in prepositional(verb, "to", "before"))
    if verb.lemma_ in words("judging"):
        return any(p.lower_ == "for" and children(p, "pcomp") for p in children(verb, "prep"))
    return False


def is_message_from(telling: Telling) -> bool:
    """ "Had for A a message from B", "received a letter from B": who sent it was not there.

    Nor is what a paper is of an encounter: "sent a message of greeting to B"."""
    trigger = telling.trigger
    sent = trigger.lemma_ in _SENDING and any(t.lemma_.lower() in _SENT for t in children(trigger, "dobj"))
    if telling.learned and (sent or _paper_of(trigger) is not None):
        return True
    there = {telling.side(p.actor) for p in telling.parts if not _is_sender(p, telling.trigger)}
    return telling.learned and len(there) < TWO_SIDES <= len(telling.sides())


def _is_sender(part: Part, trigger: Token) -> bool:
    name = trigger.doc[part.token] if part.token >= 0 else trigger
    before = name.head if name.dep_ in ("pobj", "poss") else None
    if before is not None and name.dep_ == "poss":
        return before.lemma_.lower() in _SENT
    if before is None or before.lower_ != "from":
        return False
    over = _paper_of(before.head) or before.head
    got = children(over, "dobj") if over.lemma_ in _GETTING else [over]
    return any(thing.lemma_.lower() in _SENT for thing in got)


def _paper_of(matter: Token) -> Token | None:
    """The message that is one of greeting, thanks or congratulation."""
    of = matter.head
    paper = of.head if matter.dep_ in ("pobj", "pcomp") and of.lower_ == "of" else None
    return paper if paper is not None and paper.lemma_.lower() in _SENT else None


def without_others_met(telling: Telling) -> Telling:
    """A guess without who sent word and whom another clause names: "was briefed by A before meeting B"."""
    trigger = telling.trigger
    if telling.learned and telling.type in ("meeting", "call"):
        kept = [p for p in telling.parts if not (_is_of_other_clause(p, trigger) or _is_sender(p, trigger))]
        if len({telling.side(p.actor) for p in kept}) >= TWO_SIDES:
            telling.parts = kept
    return telling


def _is_of_other_clause(part: Part, trigger: Token) -> bool:
    """Whether a clause of before or after stands between the trigger and the name, around the one or the other."""
    if part.token < 0:
        return False
    name = trigger.doc[part.token]
    around = _clause_in_time(trigger)
    if around is not None and not around.is_ancestor(name) and around != name:
        over = around.head.head if around.dep_ == "pcomp" else around.head
        return not any(name in (s, *conjuncts(s)) for s in subjects(over))
    there = _clause_in_time(name)
    return there is not None and there != trigger and not there.is_ancestor(trigger)


def _clause_in_time(token: Token) -> Token | None:
    """The verb of the clause "after ..." in which a word stands, of those around it the nearest."""
    for node in (token, *token.ancestors):
        if node.dep_ == "pcomp" and node.head.lower_ in _BESIDE_IN_TIME:
            return node
        if node.dep_ == "advcl" and any(c.lower_ in _BESIDE_IN_TIME for c in children(node, "mark")):
            return node
    return None
