"""Idioms that name what was talked about: "ended without a deal on", "went over engines", "the wall came up"."""

from spacy.tokens import Token

from nlp.components.frames.syntax import SUBJECTS, children, conjuncts
from nlp.components.tellings.event_words import words
from nlp.components.topics.topic_aims import aims, objects_of
from nlp.components.topics.topic_looming import fills, looms

WITH = frozenset({"with", "without"})
UPSHOTS = frozenset({"breakthrough", "headway", "movement", "progress", "result", "understanding", "word"})
COMING = frozenset({"come", "travel"})
SETTLING = frozenset({"agree", "discuss", "mention", "raise", "resolve", "settle", "solve"})
ASKED = frozenset({"about", "after", "for"})
SPEAKING_UP = frozenset({"come", "declare", "pronounce", "speak"})
LEFT_TO = frozenset({"for", "to"})
FAVOURS = frozenset({"defence", "defense", "favor", "favour", "support"})
FRONTED = frozenset({"on", "regarding", "concerning"})
DAYS = frozenset({"DATE", "TIME", "ORDINAL", "CARDINAL", "FAC", "EVENT"})
SAYING = frozenset({"add", "hear", "say", "state", "tell", "write"})
OCCASIONS = frozenset({
    "anniversary", "arrival", "behalf", "board", "contrary", "day", "departure", "eve", "fringe", "hand", "heel",
    "instruction", "margin", "occasion", "order", "return", "route", "sideline", "stop", "tour", "trip", "visit", "way",
})  # fmt: skip
"""What a sentence that begins with "on" says the time or the way by."""
TAKING = frozenset({"bring", "take"})
LEAVES = frozenset({"blessing", "go", "go-ahead", "ahead", "green", "light", "nod"})
AT_ISSUE = frozenset({"issue", "stake"})
THROUGH = frozenset({"into", "over", "through"})
NOUNS = frozenset({"NOUN", "PROPN"})


def upshots(token: Token) -> list[Token]:
    """ "Ended without a deal on sanctions", "closed with no progress on visas": what the result would have been on."""
    nouns = [t for p in children(token, "prep") if p.lower_ in WITH for t in children(p, "pobj")]
    results = (t for t in nouns if t.lemma_.lower() in UPSHOTS | words("topic_instruments"))
    return [t for noun in results for t in objects_of(noun, words("topic_prepositions"))]


def unsettled(verb: Token) -> list[Token]:
    """ "Parted without agreeing on quotas"."""
    failed = [v for p in children(verb, "prep") if p.lower_ == "without" for v in children(p, "pcomp")]
    return [t for other in failed if other.lemma_ in SETTLING for t in aims(other)]


def came_for(verb: Token) -> list[Token]:
    """ "We came to help them prepare the vote": what those who met say they came for."""
    if verb.lemma_ not in COMING or not any(s.pos_ == "PRON" for s in children(verb, "nsubj")):
        return []
    ends = [v for v in children(verb, "xcomp", "advcl") if v.tag_ == "VB" and v.i > verb.i]
    found = [t for v in ends if v.lemma_ not in words("topic_meeting_verbs") for t in aims(v)]
    found = found or objects_of(verb, frozenset({"for"}))
    return [t for t in found if t.pos_ in NOUNS and t.ent_type_ not in DAYS]


def gone_over(verb: Token) -> list[Token]:
    """ "Went over jet engines", "went into Gaza in detail", where nobody goes to a place."""
    if verb.lemma_ != "go" or any(t.lower_ == "to" for t in children(verb, "prep")):
        return []
    found = objects_of(verb, THROUGH)
    return [] if any(t.ent_type_ == "FAC" or t.lemma_.lower() in words("venue_nouns") for t in found) else found


def took_up(verb: Token) -> list[Token]:
    """ "Are to take up water flows", "brought the border up"."""
    if fills(verb):
        return []
    up = verb.lemma_ in TAKING and any(t.lower_ == "up" for t in children(verb, "prt"))
    taken = (t for o in children(verb, "dobj") for t in conjuncts(o) if t.pos_ in NOUNS) if up else ()
    return [t for t in taken if t.lemma_ not in words("topic_idle_nouns")]  # the thread


def asked_after(verb: Token) -> list[Token]:
    """ "Asked after the ferry", "spoke in favour of an inquiry", "put an offer to him": what one side brought up."""
    if verb.lemma_ == "say" and any(c.lower_ == "sorry" for c in verb.children):
        return objects_of(verb, LEFT_TO - {"to"})
    if verb.lemma_ == "ask":
        return objects_of(verb, ASKED)
    if verb.lemma_ in SPEAKING_UP:
        held = [o for p in children(verb, "prep") if p.lower_ == "in" for o in children(p, "pobj")]
        return [t for o in held if o.lower_ in FAVOURS for t in objects_of(o, frozenset({"of"}))]
    if verb.lemma_ == "give" and any(o.lower_ in LEAVES for o in children(verb, "dobj")):  # the green light
        given = [o for o in children(verb, "dobj") if o.lower_ in LEAVES]
        return [t for o in (verb, *given) for t in objects_of(o, LEFT_TO)]
    if verb.lemma_ == "put" and any(o.ent_type_ == "PERSON" or o.tag_ == "PRP" for o in _addressed(verb)):
        return [t for o in children(verb, "dobj") for t in conjuncts(o) if t.pos_ in NOUNS]
    return []


def fronted(verb: Token) -> list[Token]:
    """ "On trade, the ministers agreed little", "as for the river, he said": what a sentence begins with."""
    saying = SAYING | words("topic_verbs") | words("issue_verbs")
    found: list[Token] = []
    for prep in verb.lefts if verb.lemma_ in saying else ():
        if prep.dep_ == "prep" and prep.lower_ in FRONTED and prep.i + 1 < verb.i:
            found += [t for o in children(prep, "pobj") if _is_set_off(o) for t in conjuncts(o)]
    return [t for t in found if t.pos_ in NOUNS and t.ent_type_ not in DAYS and t.lemma_.lower() not in OCCASIONS]


def _is_set_off(noun: Token) -> bool:
    after = noun.right_edge.i + 1
    return after < len(noun.doc) and noun.doc[after].text == ","


def _addressed(verb: Token) -> list[Token]:
    return [o for p in children(verb, "prep") if p.lower_ == "to" for o in children(p, "pobj")]


def came_up(verb: Token) -> list[Token]:
    """ "The border wall did not come up", "energy loomed large", "at issue is the wall"."""
    if verb.lemma_ == "be" and any(o.lower_ in AT_ISSUE for p in children(verb, "prep") for o in children(p, "pobj")):
        return [t for s in children(verb, *SUBJECTS, "attr") for t in conjuncts(s) if t.pos_ in NOUNS]
    if not looms(verb):
        return []
    return [t for s in children(verb, *SUBJECTS) for t in conjuncts(s) if t.pos_ in NOUNS]
