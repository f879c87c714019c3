"""Words of travel that tell of no official journey: exile, treatment, news conferences, advice to travellers."""

from spacy.tokens import Token

from nlp.components.frames.syntax import children
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import Telling

_ADVISING = frozenset(
    {"advise", "ask", "caution", "forbid", "instruct", "order", "recommend", "remind", "tell", "urge", "warn"}
)
_PUBLIC = frozenset(
    {"american", "citizen", "expatriate", "family", "national", "resident", "student", "tourist", "traveller"}
    | {"traveler", "worker"}
)
_AGES = frozenset({"boyhood", "career", "childhood", "decade", "exile", "life", "year", "youth"})
_PRIVATE = frozenset(
    {"asylum", "checkup", "check-up", "exile", "examination", "holiday", "honeymoon", "hospital", "operation"}
    | {"refuge", "retirement", "safety", "surgery", "treatment", "vacation"}
)
_HEARD = frozenset({"briefing", "deposition", "hearing", "interview", "testimony", "trial"})
_POSTED = frozenset({"ambassador", "attaché", "attache", "commissioner", "consul", "diplomat", "staff", "troops"})
_TO_SOMEBODY = frozenset(
    {"apologise", "apologize", "appeal", "belong", "complain", "lie", "object", "reply", "respond", "write"}
)


def is_no_journey(telling: Telling) -> bool:
    """ "Can reach all the way to Malaysia", "spent years in Syria", "moved to Lebanon", "apologised to Kyiv"."""
    verb = telling.trigger
    if _is_private(verb) or _leaves_post(telling):
        return True
    if verb.lemma_ == "arrive":
        return _is_for_the_press(verb)
    if verb.lemma_ == "reach":
        return not children(verb, "dobj", "nsubjpass")
    if verb.lemma_ == "move":
        return not children(verb, "prt", "dobj") and not any(c.lower_ == "on" for c in verb.children)
    if verb.lemma_ == "spend":
        return any(c.lemma_ in _AGES for c in children(verb, "dobj", "npadvmod"))
    return telling.learned and verb.lemma_ in _TO_SOMEBODY


def _is_private(verb: Token) -> bool:
    """ "Left for a medical examination in Beijing", "flew into exile", "spent a holiday in Georgia"."""
    aims = [t for p in children(verb, "prep") if p.lower_ in ("for", "into", "on") for t in children(p, "pobj")]
    spent = children(verb, "dobj") if verb.lemma_ == "spend" else []
    return any(t.lemma_.lower() in _PRIVATE for t in (*aims, *spent))


def _is_for_the_press(verb: Token) -> bool:
    """ "Arrives for a news conference in Oslo", of which he has long been in the town; not "arrives in Oslo for"."""
    ways = {p.lower_: p for p in children(verb, "prep")}
    if ways.keys() & {"at", "from", "in", "into", "to"} or "for" not in ways:
        return False
    aims = children(ways["for"], "pobj")
    pressed = (c.lower_ for t in aims for c in children(t, "amod", "compound", "nmod"))
    return any(t.lemma_.lower() in _HEARD for t in aims) or bool(words("press") & set(pressed))


def _leaves_post(telling: Telling) -> bool:
    """ "The ambassador left Kenya", where he lived: not "left for Nairobi"."""
    verb = telling.trigger
    if verb.lemma_ != "leave" or any(c.lower_ in ("for", "to") for c in children(verb, "prep")):
        return False
    return any(t.lemma_.lower() in _POSTED for t in children(verb, "nsubj"))


def is_travel_advice(verb: Token) -> bool:
    """ "Advised its citizens not to travel to Mali", "warned tourists against going there": nobody's official trip."""
    over = verb
    while over.dep_ in ("xcomp", "ccomp", "pcomp", "prep", "conj", "dobj") and over.head != over:
        over = over.head
        if over.lemma_ in _ADVISING:
            return any(t.lemma_.lower() in _PUBLIC for t in children(over, "dobj", "nsubjpass", "nsubj"))
    return False
