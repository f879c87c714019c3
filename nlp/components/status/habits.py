"""What people do again and again: "they often meet", "on a weekly basis", "twice a year" tell of no encounter."""

from calendar import day_name

from spacy.tokens import Token

from nlp.components.frames.syntax import children

_HABITS = frozenset(
    {"always", "annually", "daily", "frequently", "monthly", "never", "normally", "occasionally", "often"}
    | {"periodically", "rarely", "regularly", "routinely", "seldom", "sometimes", "usually", "weekly", "yearly"}
)
_RHYTHMS = frozenset(
    {"annual", "biweekly", "daily", "frequent", "hourly", "monthly", "nightly", "occasional", "periodic"}
    | {"permanent", "quarterly", "regular", "routine", "weekly", "yearly"}
)
_FREQUENT = frozenset({"daily", "frequent", "monthly", "occasional", "regular", "routine", "weekly"})
"""Not "annual", which a single meeting of many sessions is called."""
_TIMES = frozenset({"once", "thrice", "times", "twice"})
_EACH = frozenset({"a", "an", "each", "every"})
_SPANS = frozenset({"day", "month", "quarter", "week", "year"})
_PARTS_OF_ROUNDS = frozenset({"afternoon", "day", "evening", "morning", "night"})
_BOUNDED_TENSES = ("VBD", "VBN")
_BOUNDS = frozenset({"between", "from", "last", "past", "since", "this", "through", "until", "yesterday"})
_WEEKDAYS = frozenset(name.lower() for name in day_name)
_PLURAL = ("NNS", "NNPS")
_DEPTH = 4


def is_habit(verb: Token) -> bool:
    """ "They often meet" tells of no encounter in particular."""
    if any(child.lower_ in _HABITS for child in children(verb, "advmod", "neg")):
        return True
    if verb.dep_ == "xcomp" and any(c.lower_ == "yet" for c in children(verb.head, "advmod")):
        return verb.head.lemma_ in ("be", "have")  # "has yet to meet her"
    if any(_every(span, verb) for span in children(verb, "npadvmod")):
        return True
    return _has_a_rhythm(verb)


def _every(span: Token, verb: Token) -> bool:
    """ "Every month"; but "every day last week", "every night from Sunday to Tuesday" are the days of one round."""
    if not any(t.lower_ == "every" for t in children(span, "det")):
        return False
    if span.lower_ not in _PARTS_OF_ROUNDS or verb.tag_ not in _BOUNDED_TENSES:
        return True
    return not any(_bounds_days(token) for token in verb.subtree)


def _bounds_days(token: Token) -> bool:
    """Whether days begin or end here: the "from" of "from Sunday to Tuesday", the "last" of "last week"."""
    said = token.doc[token.i : token.i + 2]
    return token.lower_ in _BOUNDS and any(t.ent_type_ == "DATE" or t.lower_ in _WEEKDAYS for t in said)


def are_of_habit(noun: Token) -> bool:
    """ "Regular meetings", and meetings at which somebody is while others act "on a weekly basis", with no day told;
    and such as are agreed on for ever: "agreed on Monday to hold summit meetings annually"."""
    if noun.tag_ not in _PLURAL:
        return False
    said = [c for c in children(noun, "amod") if c.lower_ in _FREQUENT]
    habit = _habit_over(noun)
    if not said and habit is None:
        return False
    of = habit.subtree if habit is not None and not said else noun.sent
    return not any(t.ent_type_ == "DATE" and t.lower_ not in _RHYTHMS | _HABITS | _EACH for t in of)


def _habit_over(noun: Token) -> Token | None:
    """The verb over a noun that tells of what is done again and again."""
    node = noun
    for _ in range(_DEPTH):
        if node.head == node:
            return None
        node = node.head
        if node.pos_ == "VERB":
            often = any(c.lower_ in _HABITS - {"never"} for c in children(node, "advmod"))
            return node if often or _has_a_rhythm(node) else None
    return None


def _has_a_rhythm(verb: Token) -> bool:
    """ "On a regular basis", "twice a year", wherever the parse hangs it; not "most recently on Monday"."""
    doc, behind = verb.doc, verb.doc[verb.i + 1 : verb.right_edge.i + 1]
    if any(token.lower_ == "recently" for token in behind):
        return False
    for token in behind:
        if token.lower_ == "basis" and _of_clause(token, verb):
            return any(c.lower_ in _RHYTHMS for c in children(token, "amod", "compound"))
        if token.lower_ in _TIMES and token.i + 2 < len(doc) and _of_clause(token, verb):
            return token.nbor(1).lower_ in _EACH and token.nbor(2).lower_ in _SPANS
    return False


def _of_clause(token: Token, verb: Token) -> bool:
    """Whether no other verb stands between a token and the verb over it."""
    node = token.head
    while node != verb:
        if node.pos_ in ("VERB", "AUX") or node.head == node:
            return False
        node = node.head
    return True
