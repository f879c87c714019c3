"""Words of meeting and talking that tell of no encounter: pledges to consult, speeches, trials, rescuers sent."""

from spacy.tokens import Token

from nlp.components.frames.syntax import children, prepositional
from nlp.components.frames.verb_arguments import is_passive
from nlp.components.status.negation import is_negated
from nlp.components.tellings.event_words import triggers, words
from nlp.components.tellings.never_since import has_not_been_since
from nlp.components.tellings.no_journey import is_no_journey, is_travel_advice
from nlp.components.tellings.other_speech import speak_in_turn, speaks_to_all
from nlp.components.tellings.supposed import is_supposed
from nlp.components.tellings.telling import TWO_SIDES, Telling

_SEEKING = frozenset({"ask", "attempt", "bother", "effort", "try"})
_CONSULTING = frozenset({"confer", "consult", "speak", "talk"})
_ON_TERMS = frozenset({"communicate", "meet", "speak", "talk"})
_OF_A_DAY = frozenset({"at", "before", "during", "in", "on", "tomorrow", "tonight", "week"})
"""What says that "are not speaking" is of a day or an occasion: "are not meeting on Friday"."""
_ANNOUNCING = frozenset({"announce", "confirm", "preview", "read", "report", "share"})
_PLEDGING = frozenset({"commit", "pledge", "promise", "swear", "vow"})
_KEEPING = frozenset({"keep"})
_IN_COURT = frozenset({"acquittal", "arrest", "conviction", "extradition", "indictment", "lawsuit", "trial"})
_HELP = frozenset({"aid", "medical", "relief", "rescue", "search"})
_GETTING = frozenset({"accept", "collect", "get", "receive"})
_HONOURS = frozenset(
    {"award", "citizenship", "degree", "diploma", "distinction", "doctorate", "honour", "honor", "medal", "order"}
    | {"prize", "rank", "scholarship", "title", "training", "treatment", "trophy"}
)
_ERRANDS = frozenset(
    {"bid", "brief", "congratulate", "convey", "deliver", "discuss", "express", "hand", "pay", "present", "review"}
    | {"talk", "thank"}
)
"""What one calls on somebody for oneself, and not what he is called on to do."""
_RAISING = frozenset({"address", "broach", "discuss", "mention", "raise"})
_AWAY = frozenset({"about", "after", "against", "as", "before", "from", "over", "since", "until", "when", "while"})
_WITH = frozenset({"alongside", "between", "by", "to", "together", "with"})


def _speaks_after(verb: Token) -> bool:
    """ "The two were speaking after a meeting": to those who ask them, and not with each other."""
    if verb.lemma_ != "speak" or verb.tag_ != "VBG" or any(c.lower_ in _WITH for c in children(verb, "prep", "advmod")):
        return False
    after = prepositional(verb, "after", "before", "following")
    return any((t.lemma_.lower(), "noun") in triggers() for t in after)


def tells_of_none(telling: Telling) -> bool:
    """Whether the words around the trigger speak against any encounter, whoever found it."""
    trigger = telling.trigger
    if is_supposed(trigger) or has_not_been_since(trigger) or _is_filmed(trigger):
        return True
    if trigger.pos_ != "VERB":
        in_court = telling.learned and trigger.lemma_.lower() in _IN_COURT
        unsaid = _is_not_spoken_of(trigger) or _is_no_news(trigger)
        return in_court or _calls_back(trigger) or unsaid or _is_followed(telling)
    return (
        _is_pledged(trigger)
        or _gets_honour(trigger)
        or _are_not_on_terms(trigger)
        or _sends_help(telling)
        or _calls_back(trigger)
        or _appeals(trigger)
        or _withholds_hand(trigger)
        or speaks_to_all(trigger)
        or speak_in_turn(telling)
        or _speaks_after(trigger)
        or _is_not_sought(trigger)
        or _sees_off(trigger)
        or _made_the_paper(trigger)
        or (telling.type == "visit" and (is_no_journey(telling) or is_travel_advice(trigger)))
        or (telling.learned and (_is_represented(trigger) or _speaks_alone(telling)))
    )


def _is_followed(telling: Telling) -> bool:
    """ "The session was preceded by a call between X and Y": who took part in the call, and none is told of it."""
    noun, verb = telling.trigger, telling.trigger.head
    if telling.parts or noun.dep_ != "nsubjpass" or verb.lemma_ not in ("follow", "precede"):
        return False
    return any(any(prepositional(t, "between", "with")) for by in children(verb, "agent") for t in children(by, "pobj"))


def _is_filmed(trigger: Token) -> bool:
    """Whether it stands in a shot list, which says what the pictures of a story show: "Mid of Eide greeting people"."""
    return any(start <= trigger.idx < end for start, end in trigger.doc._.shots)


def _made_the_paper(verb: Token) -> bool:
    """ "The deal that X and others negotiated with Peru": by whom a paper is, with no word of when or where."""
    if verb.lemma_ != "negotiate" or verb.tag_ not in ("VBD", "VBN"):
        return False
    loose = verb.dep_ == "advcl" and not children(verb, "mark", "nsubj")  # "the deal X and others negotiated"
    papers = [verb.head] if verb.dep_ in ("acl", "relcl") else children(verb.head, "dobj") if loose else []
    told = {"DATE", "TIME", "EVENT"}
    there = any(c.lower_ in ("at", "during", "in") for c in children(verb, "prep"))
    paper = any(t.lemma_.lower() in words("topic_instruments") and t.i < verb.i for t in papers)
    return paper and not there and not any(t.ent_type_ in told for t in verb.subtree)


def _is_no_news(noun: Token) -> bool:
    """ "He had no call with X to announce", "there are no talks to report": nothing is said of any."""
    if noun.pos_ != "NOUN" or not any(c.lower_ == "no" for c in children(noun, "det")):
        return False
    told = [c for c in (*noun.rights, *noun.head.rights) if c.lemma_ in _ANNOUNCING and c.tag_ == "VB"]
    return any(aux.lower_ == "to" for verb in told for aux in children(verb, "aux"))


def _is_not_spoken_of(noun: Token) -> bool:
    """ "A summit with Peru did not come up", "a visit was not discussed": no matter of talk, and refused by nobody."""
    verb = noun.head
    if noun.dep_ not in ("nsubj", "nsubjpass") or not is_negated(verb):
        return False
    comes_up = verb.lemma_ == "come" and any(c.lower_ == "up" for c in children(verb, "prt", "advmod"))
    return comes_up or (verb.lemma_ in _RAISING and is_passive(verb))


def _sees_off(verb: Token) -> bool:
    """ "Was seen off at the airport by the premier": a part of the visit that ends there."""
    return verb.lemma_ == "see" and any(c.lower_ == "off" for c in children(verb, "prt", "advmod"))


def _is_not_sought(verb: Token) -> bool:
    """ "Did not ask to see him", "made no attempt to meet her": nobody refused what nobody sought."""
    over = verb if verb.lemma_ in _SEEKING else verb.head
    sought = [c for c in children(over, "xcomp", "acl") if any(t.lower_ == "to" for t in children(c, "aux"))]
    return over.lemma_ in _SEEKING and is_negated(over) and (verb in sought or (over == verb and bool(sought)))


def _gets_honour(verb: Token) -> bool:
    """ "To receive an honorary doctorate", "the rank of general": what somebody is given, and not whom he receives."""
    honours = [t for t in children(verb, "dobj") if t.lemma_.lower() in _HONOURS] if verb.lemma_ in _GETTING else []
    givers = (t for node in (verb, *honours) for t in prepositional(node, "from"))
    return bool(honours) and not any(t.ent_type_ == "PERSON" for t in givers)


def _is_pledged(verb: Token) -> bool:
    """ "Promised to consult in a crisis", "keep their governments talking": how they mean to deal with each other."""
    if verb.lemma_ not in _CONSULTING or verb.dep_ not in ("xcomp", "ccomp", "advcl"):
        return False
    over = verb.head
    return over.lemma_ in (_PLEDGING if verb.tag_ == "VB" else _KEEPING)


def _are_not_on_terms(verb: Token) -> bool:
    """ "Do not talk to each other", "no longer speak": no talks that anybody refused."""
    if verb.lemma_ not in _ON_TERMS or verb.dep_ == "xcomp":
        return False
    helpers = {c.lower_ for c in children(verb, "aux")}
    longer = any(c.lower_ == "longer" for c in children(verb, "advmod"))
    if longer and (verb.tag_ in ("VBP", "VBZ") or helpers <= {"do", "does"}):
        return True
    if not children(verb, "neg") or any(t.ent_type_ in ("DATE", "TIME") and t.lower_ == "today" for t in verb.rights):
        return False
    if helpers & {"do", "does"}:
        return verb.lemma_ != "meet"
    if verb.tag_ == "VBG" and helpers & {"are", "is", "'re", "’re"} and verb.lemma_ != "meet":
        return not any(c.dep_ in ("npadvmod", "prep") and c.lower_ in _OF_A_DAY for c in verb.rights)
    return False


def _sends_help(telling: Telling) -> bool:
    """ "Sent rescue teams to": no envoys."""
    teams = children(telling.trigger, "dobj") if telling.word.frame == "sending" else []
    return any(c.lower_ in _HELP for team in teams for c in children(team, "compound", "amod", "conj"))


def _calls_back(word: Token) -> bool:
    """ "Called him back from London": who calls has not been there, nor did he telephone."""
    verb = word.head if word.lower_ == "back" else word
    back = [c for c in verb.children if c.lower_ == "back"]
    return verb.lemma_ in ("bring", "call") and any(
        c.lower_ == "from" for t in (verb, *back) for c in t.children if back
    )


def _appeals(verb: Token) -> bool:
    """ "Called on Warsaw to open the border": asked for, wherever both were; not "called on the king to thank him"."""
    asked = [t for p in children(verb, "prep", "prt") if p.lower_ in ("on", "upon") for t in children(p, "pobj")]
    done = children(verb, "xcomp", "ccomp")
    return verb.lemma_ == "call" and bool(asked) and any(c.tag_ == "VB" and c.lemma_ not in _ERRANDS for c in done)


def _withholds_hand(verb: Token) -> bool:
    """ "They did not shake hands when they sat down": who does so may well have met."""
    return verb.lemma_ == "shake" and is_negated(verb)


def _is_represented(verb: Token) -> bool:
    """ "India was represented by X, Brazil by Y": who sat for whom at what is told elsewhere, and nobody met."""
    return verb.lemma_ == "represent" and is_passive(verb)


def _speaks_alone(telling: Telling) -> bool:
    """ "Spoke from a window over St Peter's Square", "spoke after X had addressed them": with none of those named."""
    verb = telling.trigger
    if verb.lemma_ not in ("speak", "talk") or any(p.token < 0 for p in telling.parts):
        return False
    beside = {telling.side(p.actor) for p in telling.parts if _is_apart(verb.doc[p.token], verb)}
    return len(telling.sides() - beside) < TWO_SIDES


def _is_apart(named: Token, verb: Token) -> bool:
    """Whether somebody is named in what surrounds the speech: where it was held, and what went before."""
    if not verb.is_ancestor(named):
        return verb.dep_ == "relcl" and not any(c.lower_ in _WITH for c in verb.children)
    path = []
    node = named
    while node != verb:
        path.append(node)
        node = node.head
    if any(t.lower_ in _WITH for t in path):
        return False
    if verb.lemma_ == "speak" and any(t.dep_ == "dobj" and t.head == verb for t in path):
        return True  # "A speaks on Tuesday, B on Wednesday": nobody is spoken, but speaks in turn
    marks = {c.lower_ for t in path if t.dep_ == "advcl" for c in children(t, "mark", "advmod")}
    return bool(marks & _AWAY) or any(t.dep_ == "prep" and t.lower_ in _AWAY for t in path)
