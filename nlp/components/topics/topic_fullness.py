"""When words that are no topic by themselves are one with what stands at them.

"The return" and "the mission" are none, "the return of ambassadors" and "the mission to Bissau" are. Efforts and bids
only frame what they are for, unless a noun before them says it: "the membership bid". A port is where one met, unless
one is said to have met about it.
"""

from spacy.tokens import Token

from nlp.components.frames.syntax import children
from nlp.components.tellings.event_words import words
from nlp.components.topics.topic_handed import is_handed
from nlp.components.topics.topic_planned import is_planned

_COURSES = frozenset({
    "beginning", "close", "completion", "conclusion", "condition", "delivery", "departure", "mission", "opening",
    "rest", "resumption", "return", "start",
})  # fmt: skip
"""Nouns of what becomes of a thing, which is said after them."""
_FRAMED_BEFORE = frozenset({
    "action", "agenda", "attempt", "bid", "effort", "measure", "mission", "move", "plan", "proposal", "push", "step",
})  # fmt: skip
"""Nouns whose matter may stand before them."""
_SENT = frozenset({"ambassador", "diplomat", "envoy"})
"""Those whose return or recall is a matter."""
_SENDING = frozenset({"appointment", "exchange", "expulsion", "naming", "recall", "withdrawal"})
"""Nouns of what states do with them."""
_LINES = frozenset({"delivery", "line"})
_TOLD_BEFORE = frozenset({"duty", "post", "request"})
"""Nouns that are a matter with a noun before them: "the 39% duty", "border health posts", "the asylum request"."""
_LINKS = {"help": ("for", "against", "in", "with"), "request": ("for",)}
"""Nouns that are a matter with what they are for."""
_WAYS = frozenset({"flight", "tour", "trip"})
_PEOPLE = frozenset({"diplomat", "journalist", "man", "official", "person", "politician", "reporter", "woman"})
_HELD = frozenset({
    "abducted", "arrested", "captive", "captured", "convicted", "detained", "imprisoned", "jailed", "kidnapped",
    "missing", "stranded", "trapped",
})  # fmt: skip
"""What people have to be in order to be a matter: "jailed reporters"."""
_NAMED_AFTER = frozenset({"agenda", "mission", "plan"})
"""Those of them that may be called after a place or a body: "the Cancún agenda"."""
_ABOUT = frozenset({"about", "over", "regarding", "concerning"})
_FIXED_ON = frozenset({
    "agree", "brief", "briefing", "centre", "center", "concentrate", "dwell", "focus", "inform", "touch", "update",
})  # fmt: skip
_DEBATED = frozenset({"build", "cover", "debate", "discuss", "finance", "raise", "rebuild", "reopen", "shut", "tackle"})
_BRIEFING = frozenset({"brief", "inform", "update"})
_SAYING_ON = frozenset({"compromise", "discussion", "negotiation", "report", "talk"})
"""Nouns whose "on" says their matter, beside those of papers."""


def says_enough(noun: Token) -> bool:
    """Whether a noun that is no topic alone is one here."""
    lemma = noun.lemma_.lower()
    if _is_told_after(noun, lemma) or _is_told_before(noun, lemma) or is_handed(noun) or is_planned(noun):
        return True
    debated = lemma in words("venue_nouns") or (lemma in _WAYS and noun.tag_ == "NNS")
    return debated and _is_debated(noun)


def _is_told_after(noun: Token, lemma: str) -> bool:
    """ "The return of refugees", "help for the islands", "a request for a loan"."""
    if lemma in _COURSES:
        return _has_matter_after(noun) or (lemma == "return" and _is_sought_for_somebody(noun))
    if lemma in _SENDING:
        sent = (o for p in children(noun, "prep") if p.lower_ == "of" for o in children(p, "pobj"))
        return any(o.lemma_.lower() in _SENT for o in sent)
    if lemma == "side":
        return _has_matter_after(noun) and any(_tells_which(c) for c in noun.lefts)
    return any(p.lower_ in _LINKS.get(lemma, ()) for p in children(noun, "prep"))


def _is_told_before(noun: Token, lemma: str) -> bool:
    """ "Drone deliveries", "the rail line", "the membership bid", "jailed reporters", "the 39% duty"."""
    if lemma in _LINES:
        return _has_matter_before(noun)
    if lemma in _FRAMED_BEFORE:
        return _has_matter_before(noun) or _is_of_kind(noun)
    if lemma in _PEOPLE:
        return any(c.lower_ in _HELD for c in noun.lefts)
    return lemma in _TOLD_BEFORE and any(c.dep_ == "compound" and c.pos_ in ("NOUN", "PROPN") for c in noun.lefts)


def _has_matter_after(noun: Token) -> bool:
    """ "The return of refugees", but not "the conclusion of the visit", "the rest of the day"."""
    objects = [o for p in children(noun, "prep") if p.lower_ == "of" for o in children(p, "pobj")]
    objects += [c for o in objects if o.pos_ == "NUM" for p in children(o, "prep") for c in children(p, "pobj")]
    return any(
        o.pos_ == "NOUN"
        and o.ent_type_ not in ("DATE", "TIME", "PERSON")
        and o.lemma_.lower() not in words("topic_stops") - _SENT | words("event_nouns") | words("meals")
        for o in objects
    )


def _is_sought_for_somebody(noun: Token) -> bool:
    """ "Obtained the return of Mr Diaz", but not "after the return of Mr Diaz"."""
    sought = noun.dep_ in ("dobj", "nsubjpass") and noun.head.lemma_ in words("issue_verbs")
    return sought and any(o.ent_type_ == "PERSON" for p in children(noun, "prep") for o in children(p, "pobj"))


def _tells_which(word: Token) -> bool:
    """ "The civilian side of the settlement", but not "the Russian side", "the far side of the bridge"."""
    near = ("close", "far", "near", "opposite", "other")
    return word.dep_ == "amod" and word.ent_type_ != "NORP" and word.lower_ not in near


def _has_matter_before(noun: Token) -> bool:
    return any(
        c.dep_ in ("compound", "nmod")
        and (
            c.pos_ == "NOUN" or (c.pos_ == "PROPN" and noun.lemma_.lower() in _NAMED_AFTER and c.ent_type_ != "PERSON")
        )
        and c.lower_ not in words("topic_forms") | words("topic_vague")
        and c.lemma_.lower() not in words("representatives") | words("topic_stops")
        for c in noun.lefts
    )


def _is_of_kind(noun: Token) -> bool:
    """ "Military measures", and the next steps that one talks about."""
    if any(c.lower_ in words("topic_adjectives") for c in noun.lefts):
        return True
    return noun.lemma_ == "step" and any(c.lower_ == "next" for c in noun.lefts)


def _is_debated(place: Token) -> bool:
    """ "Without agreement on the airport", "centred on scam compounds", "a row over the port"."""
    while place.dep_ == "conj" and place.head.i < place.i:
        place = place.head
    if place.dep_ == "dobj":
        return place.head.lemma_ in _DEBATED
    if place.dep_ != "pobj":
        return False
    prep, holder = place.head.lower_, place.head.head
    if holder.head.lemma_ in _BRIEFING and holder.dep_ in ("dobj", "dative"):  # "briefed him on the hospital"
        holder = holder.head
    return prep in _ABOUT or (
        prep == "on" and holder.lemma_.lower() in _FIXED_ON | _SAYING_ON | words("topic_instruments")
    )
