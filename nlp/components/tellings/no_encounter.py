"""Words of meeting and talking that tell of no encounter: pledges to consult, speeches, trials, rescuers sent."""

from spacy.tokens import Token

from nlp.components.frames.syntax import children
from nlp.components.tellings.telling import TWO_SIDES, Telling

_CONSULTING = frozenset({"confer", "consult", "speak", "talk"})
_PLEDGING = frozenset({"commit", "pledge", "promise", "swear", "vow"})
_KEEPING = frozenset({"keep"})
_IN_COURT = frozenset({"acquittal", "arrest", "conviction", "extradition", "indictment", "lawsuit", "trial"})
_HELP = frozenset({"aid", "medical", "relief", "rescue", "search"})
_AWAY = frozenset({"about", "after", "against", "as", "before", "from", "over", "since", "until", "when", "while"})
_WITH = frozenset({"alongside", "between", "by", "to", "together", "with"})


def tells_of_none(telling: Telling) -> bool:
    """Whether the words around the trigger speak against any encounter, whoever found it."""
    trigger = telling.trigger
    if trigger.pos_ != "VERB":
        return telling.learned and trigger.lemma_.lower() in _IN_COURT
    return (
        _is_pledged(trigger)
        or _sends_help(telling)
        or _is_within_reach(telling)
        or (telling.learned and _speaks_alone(telling))
    )


def _is_pledged(verb: Token) -> bool:
    """ "Promised to consult in a crisis", "keep their governments talking": how they mean to deal with each other."""
    if verb.lemma_ not in _CONSULTING or verb.dep_ not in ("xcomp", "ccomp", "advcl"):
        return False
    over = verb.head
    return over.lemma_ in (_PLEDGING if verb.tag_ == "VB" else _KEEPING)


def _sends_help(telling: Telling) -> bool:
    """ "Sent rescue teams to": no envoys."""
    teams = children(telling.trigger, "dobj") if telling.word.frame == "sending" else []
    return any(c.lower_ in _HELP for team in teams for c in children(team, "compound", "amod", "conj"))


def _is_within_reach(telling: Telling) -> bool:
    """ "He can reach all the way to Malaysia": one reaches a place where one goes."""
    verb = telling.trigger
    return telling.type == "visit" and verb.lemma_ == "reach" and not children(verb, "dobj", "nsubjpass")


def _speaks_alone(telling: Telling) -> bool:
    """ "Spoke from a window over St Peter's Square", "spoke after X had addressed them": with none of those named."""
    verb = telling.trigger
    if verb.lemma_ not in ("speak", "talk") or any(p.token < 0 for p in telling.parts):
        return False
    beside = {telling.side(p.actor) for p in telling.parts if _is_apart(verb.doc[p.token], verb)}
    return len(telling.sides() - beside) < TWO_SIDES


def _is_apart(named: Token, verb: Token) -> bool:
    """Whether somebody is named in what surrounds the speech: where it was held, and what went before."""
    path = []
    node = named
    while node != verb and node.head != node:
        path.append(node)
        node = node.head
    if any(t.lower_ in _WITH for t in path):
        return False
    marks = {c.lower_ for t in path if t.dep_ == "advcl" for c in children(t, "mark", "advmod")}
    return bool(marks & _AWAY) or any(t.dep_ == "prep" and t.lower_ in _AWAY for t in path)
