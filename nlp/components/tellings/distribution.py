"""Encounters with each of several: calls to several leaders, meetings said to be separate, a round of them."""

from dataclasses import replace

from spacy.tokens import Token

from nlp.components.dates.date_clauses import clause_verb
from nlp.components.frames.syntax import WHOM, children, conjuncts, governor, prepositional
from nlp.components.frames.verb_arguments import is_passive
from nlp.components.tellings.event_words import words
from nlp.components.tellings.seen_in_turn import are_seen_on_sidelines, takes_letters
from nlp.components.tellings.telling import TWO_SIDES, Part, Telling
from nlp.components.tellings.trigger_words import trigger_of

DISTRIBUTING = frozenset({"separate", "separately", "individual", "individually", "each", "successive", "successively"})
_IN_ORDER = ("in turn", "in that order", "in succession", "one after another", "one after the other", "one by one")
_AMONG_THEM = (
    *("including with", "including one with", "including ones with", "among them with", "among them one with"),
    *("among others with", "notably with", "in particular with"),
)
_CALLING = frozenset({"calling", "dropping_in"})
_APART = ("one-on-one", "respectively", "separately", "separate meeting", "them alone", "both alone")
_MANY = frozenset({"three", "four", "five", "six"})
TOGETHER = frozenset(
    {"joint", "jointly", "together", "trilateral", "three-way", "quadrilateral", "conference", "group"}
)


def distribute(telling: Telling) -> list[Telling]:
    """Calls to several leaders, or meetings said to be separate, are one encounter for each counterpart."""
    first, others = _hub(telling)
    if are_met_apart(telling):
        return []
    respective = _is_respective(telling.trigger) or _is_repeated(telling, others)
    if len(others) < TWO_SIDES or (_are_together(telling.trigger) and not respective):
        return [telling]
    apart = _are_calls(telling) or _is_said_of(telling.trigger, DISTRIBUTING)
    apart = apart or _are_several(telling.trigger) or _is_round(telling) or _are_both(telling.trigger)
    apart = apart or _are_bilateral(telling.trigger) or takes_letters(telling)
    apart = apart or are_seen_on_sidelines(telling.trigger, first, others)
    apart = apart and telling.word.frame != "personal"  # whom somebody joins is one company
    several = apart and (_is_round(telling) or len({telling.side(p.actor) for p in others}) >= TWO_SIDES)
    if not several and not respective:
        return [telling]
    return [replace(telling, parts=[replace(p) for p in (*first, other)]) for other in others]


def _is_said_of(trigger: Token, wanted: frozenset[str]) -> bool:
    """Whether one of the words stands in the sentence, and not in the clause of another encounter."""
    own = _verb_of(trigger)
    said = (t for t in trigger.sent if t.lower_ in wanted and not _is_each_other(t))
    clauses = [clause_verb(t) for t in said if not _is_elsewhere(t, trigger)]
    return any(verb is None or verb == own or trigger_of(verb) is None or own is None for verb in clauses)


def _are_together(trigger: Token) -> bool:
    """ "A joint call", "a three-way call"."""
    ways = (t for t in trigger.sent if t.lower_ == "way" and t.i > trigger.sent.start + 1)
    return _is_said_of(trigger, TOGETHER) or any(t.nbor(-2).lower_ in _MANY and t.nbor(-1).text == "-" for t in ways)


def _is_each_other(word: Token) -> bool:
    """ "Sat across from each other"."""
    return word.lower_ == "each" and word.i + 1 < len(word.doc) and word.nbor().lower_ == "other"


def _is_elsewhere(word: Token, trigger: Token) -> bool:
    """ "Each met X on the sidelines of a conference": the noun of another encounter says nothing of this one."""
    return word.dep_ == "pobj" and word != trigger and not word.is_ancestor(trigger) and trigger_of(word) is not None


def is_one_on_one(telling: Telling) -> bool:
    """Whether the words say that two of several met apart from the others: "separately", "one-on-one"."""
    if telling.type != "meeting" or len(telling.sides()) != TWO_SIDES:
        return False
    text = telling.trigger.sent.text.lower()
    return any(word in text for word in _APART)


def is_of_two(telling: Telling) -> bool:
    """Whether the words tell of two alone: "one-on-one", "a bilateral meeting of A and B", who met before with C."""
    if is_one_on_one(telling):
        return True
    bilateral = any(c.lower_ == "bilateral" for c in telling.trigger.lefts)
    return bilateral and telling.type == "meeting" and len(telling.sides()) == TWO_SIDES


def _hub(telling: Telling) -> tuple[list[Part], list[Part]]:
    """Who meets each of the others: the first, or the only one with whom several do ("A and B met C separately")."""
    before = [p for p in telling.parts if 0 <= p.token < telling.trigger.i]
    if len(before) == 1 and (
        _is_in_order(telling.trigger)
        or _are_several(telling.trigger)
        or (is_passive(telling.trigger) and _is_said_of(telling.trigger, DISTRIBUTING))
    ):
        return before, [p for p in telling.parts if p is not before[0]]  # "was received in turn by A and B"
    at = telling.trigger.i
    received = [p for p in telling.parts if p.token > at]
    separately = any(t.lower_ == "separately" for t in telling.trigger.sent)
    apart = (separately and telling.trigger.pos_ == "VERB") or _is_round(telling)
    if apart and len(before) >= TWO_SIDES <= len(received):
        return before, received  # "A and B met C and D separately", "called on C and D"
    beside = {t.i for t in prepositional(telling.trigger, "with")}
    if any(t.lower_ == "each" for t in telling.trigger.doc[max(0, at - 2) : at]):
        beside |= {t.i for t in children(telling.trigger, "dobj", "oprd") if t.lower_ != "each"}  # "A and B each met C"
    if len(before) < TWO_SIDES and telling.trigger.lower_ in words("several_meetings"):
        apart_from = [p for p in telling.parts if p.token not in beside]
        if len(apart_from) == 1:
            return apart_from, [p for p in telling.parts if p.token in beside]  # "A has a plan, meetings with B and C"
    counterparts = [p for p in telling.parts if p.token in beside]
    behind = [p for p in telling.parts if p.token > at]
    if len(behind) == 1 and not counterparts and _is_said_of(telling.trigger, DISTRIBUTING) and _all_do(telling):
        counterparts = behind  # "A and B paid separate calls on C", "A and B separately met C"
    others = [p for p in telling.parts if p not in counterparts]
    if len(counterparts) == 1 and len(others) > 1 and all(p.token < telling.trigger.i for p in others):
        return counterparts, others if len({p.token for p in others}) > 1 else []  # "they" went to each together
    return telling.parts[:1], telling.parts[1:]


def _all_do(telling: Telling) -> bool:
    """Whether all who are named before the word do what its verb says: no other verb and no "with" between them."""
    verb = _verb_of(telling.trigger)
    before = [p.token for p in telling.parts if 0 <= p.token < telling.trigger.i]
    between = verb.doc[min(before) : verb.i] if verb is not None and before else ()
    done = bool(between) and verb is not None and max(before) < verb.i
    return done and not any(t.pos_ in ("VERB", "AUX") or t.lower_ == "with" for t in between)


def are_met_apart(telling: Telling) -> bool:
    """ "The vice minister held separate meetings with A and B": those two, and nobody else known, did not meet."""
    several = telling.trigger.lower_ in words("several_meetings")
    if not several and not {t.lower_ for t in telling.trigger.sent} & DISTRIBUTING:
        return False
    objects = (t for t in telling.trigger.sent if t.dep_ == "pobj" and t.head.lower_ == "with")
    beside = {t.i for first in objects for t in conjuncts(first)}
    return len(telling.parts) > 1 and all(p.token in beside for p in telling.parts)


def _are_calls(telling: Telling) -> bool:
    """ "Phoned A and B", not "A, B and C spoke by phone": calls to several, unless they are but one of three."""
    trigger = telling.trigger
    if telling.type != "call" or trigger.pos_ != "VERB":
        return telling.type == "call" and not _is_conference(telling) and not _is_joint(telling)
    one_by_one = telling.word.frame != "speaking" or any(True for _ in prepositional(trigger, "with", "to"))
    called = [p for p in telling.parts if p.token > trigger.i or trigger.doc[p.token].lower_ in WHOM]
    return one_by_one and len(called) >= TWO_SIDES


def _is_conference(telling: Telling) -> bool:
    """ "A summit by video with A, B and C", "a video conference with A and B": all of them at once."""
    return telling.word.frame == "forum" or telling.trigger.lemma_.lower() in ("conference", "videoconference")


def _is_joint(telling: Telling) -> bool:
    """ "A, B and C held a call with D", "a video call with A and B": one call, in which all of them are together."""
    trigger = telling.trigger
    callers = {telling.side(p.actor) for p in telling.parts if 0 <= p.token < trigger.i}
    return trigger.tag_ == "NN" and (len(callers) >= TWO_SIDES or telling.mode == "video")


def _are_both(trigger: Token) -> bool:
    """ "Met both men", "spoke with both": the one and the other."""
    objects = [*children(trigger, "dobj"), *prepositional(trigger, "with", "to")]
    return any(t.lower_ == "both" or any(c.lower_ == "both" for c in t.lefts) for t in objects)


def _is_round(telling: Telling) -> bool:
    """ "Called on the minister and the president", even of one country: each at his own place.

    Two who call on one go together.
    """
    trigger = telling.trigger
    received = [p for p in telling.parts if p.token > trigger.i]
    calls = telling.word.frame in _CALLING or (trigger.lemma_ == "call" and trigger.pos_ == "NOUN")
    called = calls and all(p.actor.kind == "person" for p in received)
    return called and telling.type == "meeting" and len(received) >= TWO_SIDES


def _are_several(trigger: Token) -> bool:
    """ "Held meetings with A and B", "had several, including with A and B", not "meetings between A, B and C"."""
    if trigger.lower_ not in words("several_meetings"):
        return False
    verb, relation = governor(trigger)
    over = (verb,) if verb is not None and relation == "object" else ()
    if any(said in trigger.doc[trigger.i : trigger.sent.end].text.lower() for said in _AMONG_THEM):
        return True
    return any(c.lower_ == "with" for node in (trigger, *over) for c in children(node, "prep"))


def _are_bilateral(trigger: Token) -> bool:
    """ "Bilateral talks with the leaders of A and B": of two each."""
    bilateral = any(c.lower_ == "bilateral" for c in children(trigger, "amod"))
    return bilateral and any(c.lower_ == "with" for c in children(trigger, "prep"))


def _is_repeated(telling: Telling, others: list[Part]) -> bool:
    """ "Had talks with A and with B", "called on A and on B": each told by a preposition of his own, of one kind.

    Days and towns between them part them by themselves.
    """
    doc, at = telling.trigger.doc, telling.trigger.i
    if telling.type != "meeting" or len(others) < TWO_SIDES or any(p.token <= at for p in others):
        return False
    named = sorted(p.token for p in others)
    over = [prep for token in named if (prep := _preposition(doc[token])) is not None]
    if len({prep.i for prep in over}) < len(named) or len({prep.lower_ for prep in over}) > 1:
        return False
    joined = all(doc[prep.i - 1].lower_ in ("and", ",", "then") for prep in over[1:])
    between = doc[named[0] : over[-1].i]
    return joined and not any(t.ent_type_ in ("DATE", "TIME") or t.lower_ in ("at", "in") for t in between)


def _preposition(name: Token) -> Token | None:
    """The preposition over a name, past the office or the list that it belongs to."""
    token = name
    while token.dep_ in ("appos", "compound", "nmod", "conj") and token.head.i != token.i:
        token = token.head
    return token.head if token.dep_ == "pobj" else None


def _is_respective(trigger: Token) -> bool:
    """ "Met with President A and Prime Minister B respectively", even if both are of one country."""
    after = trigger.doc[trigger.i + 1 : trigger.sent.end]
    if any(c.lower_ == "separate" for c in children(trigger, "amod")) or _is_in_order(trigger):
        return True
    return any(t.lower_ in ("respectively", "separately") and clause_verb(t) == _verb_of(trigger) for t in after)


def _is_in_order(trigger: Token) -> bool:
    """ "Saw A and B in turn", "met A and B one after the other": said behind the word, in its own clause."""
    after = trigger.doc[trigger.i + 1 : trigger.sent.end]
    text = after.text.lower()
    wording = next((phrase for phrase in _IN_ORDER if phrase in text), None)
    if wording is None:
        return False
    last = wording.split()[-1]
    said = next((t for t in after if t.lower_ == last), None)
    return said is not None and clause_verb(said) == _verb_of(trigger)


def _verb_of(trigger: Token) -> Token | None:
    return trigger if trigger.pos_ in ("VERB", "AUX") else governor(trigger)[0]
