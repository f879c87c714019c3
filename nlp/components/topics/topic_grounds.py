"""Where and how people met, told with "on", "over" or "aboard" like a matter: "sat on a sofa", "met on their own"."""

from spacy.tokens import Token

from nlp.components.frames.syntax import children
from nlp.components.tellings.event_words import words

_GROUNDS = frozenset({"bank", "beach", "border", "bridge", "coast", "frontier", "lake", "peninsula", "river", "square"})
_STANDS = frozenset({
    "balcony", "bench", "chair", "couch", "curb", "deck", "ferry", "island", "jetty", "kerb", "pier", "platform",
    "porch", "promenade", "quay", "ramp", "riverfront", "rooftop", "runway", "screen", "sofa", "tarmac", "terrace",
    "waterfront",
})  # fmt: skip
"""What one sits or stands on, or is seen on."""
_SIDES = frozenset({"left", "right"})
_SPANS = frozenset({"day", "hour", "month", "week", "year"})
_TOWARDS = frozenset({"for", "into", "to", "towards", "toward"})
_WAYS = frozenset({"flight", "journey", "travel", "trip", "visit", "way"})
_TALKING = frozenset({"agree", "decide", "touch"})


def is_ground(token: Token) -> bool:
    """ "Met on Russky Island", "met on the cruiser": there, and not about it."""
    holder = token.head.head
    aboard = token.head.lower_ == "on" and (holder.pos_ == "VERB" or holder.lemma_.lower() in words("meals"))
    named = token.lemma_.lower() in _GROUNDS and any(c.pos_ == "PROPN" for c in token.lefts)
    return aboard and (named or token.ent_type_ == "FAC" or token.lemma_.lower() in words("vessels") | _STANDS)


def is_goal(token: Token) -> bool:
    """ "Then left for France", "before travelling to Iraq", "on his way to Rome": where somebody goes."""
    if token.ent_type_ not in ("GPE", "LOC") or token.dep_ != "pobj" or token.head.lower_ not in _TOWARDS:
        return False
    over = token.head.head
    return over.lemma_ in words("leaving_verbs") | words("motion_verbs") - {"be", "come"} or over.lemma_ in _WAYS


def stands_by(token: Token) -> bool:
    """ "Met on their own", "on Bali", "with the king on his left", "sat on a chair": no matter, whoever says so."""
    if token.dep_ != "pobj" or token.head.lower_ != "on":
        return False
    lemma = token.lemma_.lower()
    if (
        lemma == "own"
        or token.lower_ in words("islands")
        or (lemma in _SIDES and any(c.dep_ == "poss" for c in token.lefts))
    ):
        return True
    holder = token.head.head
    seated = holder.pos_ in ("VERB", "AUX") and holder.lemma_ not in words("topic_verbs") | _TALKING
    return seated and lemma in _STANDS and any(c.dep_ in ("det", "poss", "nummod") for c in token.lefts)


def is_since(token: Token) -> bool:
    """ "Since he won a third term", "days after being sworn in": since when, and not what about.

    What happened before an encounter, as a noun names it, may well be what that was about: "since the invasion".
    """
    for node in (token, *token.ancestors):
        if any(_tells_since(mark) and mark.i < token.i for mark in (node, *node.lefts)):
            return True
        if node.pos_ in ("VERB", "AUX") and node.dep_ not in ("acl", "advcl", "pcomp", "relcl", "xcomp"):
            return False
    return False


def _tells_since(mark: Token) -> bool:
    """ "Since he won", "days after he won", "weeks before being sworn in"."""
    if mark.dep_ != "mark" and not (mark.dep_ == "prep" and children(mark, "pcomp")):
        return False
    counted = mark.i > 0 and mark.nbor(-1).lemma_ in _SPANS
    return mark.lower_ == "since" or (mark.lower_ in ("after", "before") and counted)
