"""Encounters that are left open: nobody could agree on a day or place, or they are only talked about.

"Failed to agree on a date for talks", "sounded her out about a visit".
"""

from spacy.tokens import Token

from nlp.components.frames.syntax import children

_WHEN_OR_WHERE = frozenset({"date", "day", "location", "place", "time", "timetable", "venue"})
_FIXING = frozenset({"agree", "announce", "choose", "decide", "find", "fix", "name", "set", "settle"})
_FAILING = frozenset({"fail", "struggle", "unable"})
_UP = 5
_TALKING = frozenset({"approach", "ask", "confer", "consult", "inquire", "enquire", "sound", "speak", "talk"})
_ANY = frozenset({"a", "an", "another", "possible"})


def is_unfixed(noun: Token) -> bool:
    """Whether a day or place for what the noun names was looked for in vain."""
    if _has_none(noun) or _is_not_confirmed(noun) or _is_talked_about(noun) or is_only_talked_of(noun):
        return True
    set_down = _day_or_place_for(noun)
    verb = None if set_down is None else _fixed_by(set_down)
    return verb is not None and _is_in_vain(verb)


def _is_talked_about(noun: Token) -> bool:
    """ "Talked about a visit to Lima", "has sounded him out about another round", not "about a visit he had paid"."""
    if noun.dep_ != "pobj" or noun.head.lower_ != "about" or children(noun, "relcl", "acl"):
        return False
    over = noun.head.head
    verb = over if over.pos_ == "VERB" else over.head
    return verb.lemma_ in _TALKING and verb.pos_ == "VERB" and any(c.lower_ in _ANY for c in noun.lefts)


def is_only_talked_of(token: Token) -> bool:
    """ "There is talk of a summit", "of X meeting Y", but not "in a talk of two hours", "the talks of the group"."""
    while token.dep_ == "acl":
        token = token.head
    if token.dep_ not in ("pobj", "pcomp") or token.head.lower_ != "of":
        return False
    over = token.head.head
    if over.lemma_ == "be":
        return any(c.lower_ == "talk" and c.tag_ == "NN" for c in children(over, "nsubj"))
    counted = any(c.lower_ in ("a", "an", "this", "that", "his", "her", "their") for c in over.lefts)
    return over.lower_ == "talk" and over.tag_ == "NN" and not counted


def _is_not_confirmed(noun: Token) -> bool:
    """ "The trip is not confirmed", "has not been confirmed yet", and not "not confirmed by him that it took place"."""
    verb = noun.head
    denied = any(c.dep_ == "neg" for c in verb.children)
    return noun.dep_ in ("nsubj", "nsubjpass") and verb.lower_ == "confirmed" and verb.tag_ == "VBN" and denied


def _has_none(noun: Token) -> bool:
    """ "The trip has no date yet"."""
    verb = noun.head
    if noun.dep_ != "nsubj" or verb.lemma_ != "have" or verb.tag_ not in ("VBZ", "VBP"):
        return False
    lacking = (o for o in children(verb, "dobj") if any(c.lower_ == "no" for c in children(o, "det")))
    return any(o.lemma_ in _WHEN_OR_WHERE for o in lacking)


def _day_or_place_for(noun: Token) -> Token | None:
    """ "A date" over "for talks", "for a new round of talks"."""
    node = noun
    while node.dep_ == "pobj" and node.head.lower_ == "of" and node.head.head.pos_ == "NOUN":
        node = node.head.head
    if node.dep_ != "pobj" or node.head.lower_ != "for":
        return None
    over = node.head.head
    if over.lemma_ in _FIXING:  # "fix a date for talks", where the parse hangs "for" on the verb
        below = [*children(over, "dobj"), *(o for p in children(over, "prep") for o in children(p, "pobj"))]
        return next((o for o in below if o.lemma_ in _WHEN_OR_WHERE), None)
    return over if over.lemma_ in _WHEN_OR_WHERE else None


def _fixed_by(set_down: Token) -> Token | None:
    verb = set_down.head.head if set_down.dep_ == "pobj" else set_down.head
    return verb if verb.lemma_ in _FIXING and verb.pos_ == "VERB" else None


def _is_in_vain(verb: Token) -> bool:
    """ "Did not fix", "without fixing", "failed to agree", "were unable to agree", "have yet to set"."""
    node = verb
    for _ in range(_UP):
        yet = any(c.lower_ == "yet" for c in children(node, "advmod"))
        if children(node, "neg") or node.lemma_ in _FAILING or (yet and node.lemma_ in ("be", "have")):
            return True
        if node.dep_ == "pcomp":
            return node.head.lower_ == "without"
        if node.dep_ not in ("xcomp", "acomp", "ccomp") or (node.dep_ == "ccomp" and node is verb):
            return False
        node = node.head
    return False
