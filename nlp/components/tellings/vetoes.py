"""What words of encounters tell of besides: habits, matches, traffic, and meetings with the press or of an office."""

import re

from spacy.tokens import Token

from nlp.components.frames.casting import Casting
from nlp.components.frames.courtesy_calls import is_courtesy
from nlp.components.frames.meeting_frames import joins_in_doing, meets_a_thing
from nlp.components.frames.syntax import children, governor, prepositional
from nlp.components.sides.askers import is_guest_of
from nlp.components.status.habits import are_of_habit, is_habit
from nlp.components.status.negation import is_absence
from nlp.components.status.noun_status import is_upshot
from nlp.components.tellings.asked import is_asked
from nlp.components.tellings.event_words import Trigger, words
from nlp.components.tellings.guessed_wrongly import is_guessed_wrongly
from nlp.components.tellings.other_speech import gives_a_name, likens, speaks_of_them
from nlp.components.tellings.telling import TWO_SIDES, Part, Telling
from nlp.components.tellings.trigger_words import trigger_of

_TAKEN = frozenset({"field", "return"})
_WITHIN = frozenset({"after", "during", "following", "in", "on"})
_RESULTS = frozenset({"beat", "defeat", "draw", "lose", "thrash", "tie", "win"})
_SCORE = re.compile(r"(?:[A-Z]\w+ ){0,3}\d{1,2} ?[-–] ?\d{1,2}\b")
"""Two numbers right behind the verb, or behind the name of who lost."""


def is_vetoed(telling: Telling, casting: Casting) -> bool:
    """Whether what is known of the word speaks against an encounter: a habit, a match, calls that anybody makes."""
    trigger = telling.trigger
    if is_asked(trigger) or is_sport(trigger, telling.parts) or is_traffic(trigger, telling.parts):
        return True
    if telling.learned and any(t.lemma_ in words("signed_alone") for t in children(trigger, "dobj", "nsubjpass")):
        return True
    if telling.paired and any(is_guest_of(trigger.doc[p.token]) for p in telling.parts if p.token >= 0):
        return True
    if _invites_to_forum(trigger) or _attends_something(trigger) or is_guessed_wrongly(telling):
        return True
    if gives_a_name(trigger) or (telling.learned and likens(trigger)) or speaks_of_them(telling):
        return True
    word = trigger_of(trigger)
    if trigger.pos_ in ("VERB", "AUX"):
        framed = word is not None and word.frame == "reciprocal"
        to_the_press = any(t.lemma_.lower() in words("media_audience") for t in prepositional(trigger, "to", "with"))
        if to_the_press or joins_in_doing(trigger):
            return True
        return is_habit(trigger) or is_absence(trigger) or (framed and meets_a_thing(trigger, casting))
    verb, _ = governor(trigger)
    if are_of_habit(trigger) or (verb is not None and is_habit(verb)):
        return True
    if trigger.dep_ == "pobj" and is_upshot(trigger.head.head):
        return True
    return word is not None and is_not_diplomatic(trigger, word, casting)


def _attends_something(verb: Token) -> bool:
    """ "X will attend, Y said": who attends what was told before has not met who says so."""
    takes_part = verb.lemma_ == "take" and any(o.lower_ == "part" for o in children(verb, "dobj"))
    return takes_part or (verb.lemma_ in ("attend", "participate") and not children(verb, "dobj", "nsubjpass"))


def _invites_to_forum(verb: Token) -> bool:
    """ "Invited X to attend the forum": who is asked there has not met who asks."""
    asked = children(verb, "xcomp", "ccomp") if verb.lemma_ == "invite" else []
    return any(v.lemma_ in words("presence") | {"address", "speak", "take"} for v in asked)


def is_not_diplomatic(noun: Token, word: Trigger, casting: Casting) -> bool:
    """A news conference, a training session, a call *for* something, a noun that only modifies ("summit venue")."""
    left = {c.lower_ for c in children(noun, "compound", "amod", "nmod")}
    by_wire = left & (words("phone") | words("video"))
    if (noun.lower_ == "talk" and not by_wire and not _is_with_person(noun, casting)) or _is_of_an_office(noun):
        return True
    if are_of_habit(noun):
        return True
    if word.frame == "forum" and left & words("not_a_forum"):
        return True
    if word.lemma == "assembly" and noun.text[0].isupper():
        return True  # which names an organ, and no session of it
    if noun.lemma_ == "exchange" and word.lemma == "exchange":
        near = {c.lower_ for c in noun.lefts} | {t.lower_ for t in prepositional(noun, "by", "over")}
        return not near & (words("phone") | words("video"))
    if noun.lemma_ == "call" and (_pays_call(noun, casting) or is_courtesy(noun)):
        return False
    if noun.lemma_ == "call":
        aware = {c.lower_ for c in noun.lefts} & (words("phone") | words("video"))
        verb, relation = governor(noun)
        placed = verb is not None and relation == "object" and verb.lemma_ in words("light_verbs") | _TAKEN
        placed = placed or any(c.lemma_ in ("place", "put") for c in children(noun, "acl")) or _is_talked_in(noun)
        placed = placed or _is_of_several(noun, casting)
        return not (aware or placed or any(c.lower_ in ("between", "with") for c in children(noun, "prep")))
    return False


def _is_with_person(noun: Token, casting: Casting) -> bool:
    """ "A good talk with Minister X", not "talk of a deal" or "a talk with students"."""
    given = noun.dep_ == "dobj" and noun.head.lemma_ in ("deliver", "give")
    return not given and any(p.actor.kind == "person" for p in casting.parts(prepositional(noun, "with")))


def _is_of_several(noun: Token, casting: Casting) -> bool:
    """ "A three-way call of A, B and C"."""
    callers = {p.actor.id for p in casting.parts(prepositional(noun, "of")) if p.actor.kind == "person"}
    return len(callers) >= TWO_SIDES


def _is_talked_in(noun: Token) -> bool:
    """ "In a call on Monday, A and B discussed it", not "in a call for peace": what is said is said in the call."""
    within = noun.dep_ == "pobj" and noun.head.lower_ in _WITHIN and noun.head.head.pos_ == "VERB"
    to_do = (t for clause in children(noun, "acl", "xcomp") for t in children(clause, "aux"))
    appeals = any(t.lower_ == "to" for t in to_do) or any(c.lower_ == "for" for c in children(noun, "prep"))
    return within and noun.tag_ == "NN" and not appeals


def _is_of_an_office(noun: Token) -> bool:
    """ "Its envoy to the six-party talks"."""
    over = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ in ("to", "for") else noun
    return over.lemma_.lower() in words("standing_envoys")


def _pays_call(noun: Token, casting: Casting) -> bool:
    """ "Her call on the president" is a meeting."""
    return any(p.actor.kind == "person" for p in casting.parts(prepositional(noun, "on")))


def is_sport(trigger: Token, parts: list[Part]) -> bool:
    """Whether countries meet on the field: no person takes part, and the sentence speaks of a match or a cup."""
    teams = bool(parts) and all(p.actor.kind == "country" for p in parts)
    return teams and (any(t.lower_ in words("sport") for t in trigger.sent) or _is_played(trigger))


def _is_played(trigger: Token) -> bool:
    """ "Serbia and Croatia drew 1-1": a verb for how a match ends, with its score."""
    verb = next((v for v in (trigger, trigger.sent.root) if v.lemma_ in _RESULTS and not children(v, "prt")), None)
    return verb is not None and _SCORE.match(trigger.doc[verb.i + 1 : trigger.sent.end].text) is not None


def is_traffic(noun: Token, parts: list[Part]) -> bool:
    """ "Calls between Germany and France" are everybody's."""
    return noun.lower_ == "calls" and bool(parts) and all(p.actor.kind == "country" for p in parts)
