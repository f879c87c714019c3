"""Which nouns tell of another encounter in a series, and how far back the one may be that they go on from."""

from spacy.tokens import Token

from nlp.components.frames.casting import ACTING, Casting
from nlp.components.frames.syntax import FINITE, children, governor, prepositional
from nlp.components.frames.verb_arguments import is_passive
from nlp.components.sides.at_talks import is_year
from nlp.components.tellings.event_words import words
from nlp.components.tellings.series_of_what import IN_A_SERIES, is_of_else
from nlp.components.text.entries import entry_at

_ROUNDS = frozenset({"cycle", "cycles", "round", "rounds"})
BARE = frozenset({"consultations", "negotiations", "talks"})
_HAPPENING = frozenset((
    "adjourn", "be", "begin", "break", "close", "collapse", "conclude", "continue", "convene", "drag", "end", "expect",
    "fail", "fall", "finish", "fix", "follow", "go", "hold", "happen", "occur", "open", "plan", "reconvene", "resume",
    "schedule", "set", "start", "take", "wrap",
))  # fmt: skip
_OVER = frozenset({"adjourn", "break", "close", "collapse", "conclude", "end", "fail", "fall", "finish", "wrap"})
GOING_ON = _HAPPENING - _OVER - {"be", "expect", "convene"}
_NOBODY = frozenset({"no", "any", "every", "each", "some"})
_TOPICS = frozenset({"on", "about", "over", "regarding", "with", "between", "among"})
_NEAR, _FAR = 2, 4  # sentences back to the encounter that a bare word, or one in a series, goes on from


def sentences_back(noun: Token, casting: Casting) -> int:
    """How many sentences back the encounter may be that the noun goes on from; 0 if it tells of none such."""
    beside = {c.lower_ for c in noun.lefts} | {g.lower_ for c in noun.lefts for g in c.lefts}
    if beside & _NOBODY or not _happens(noun) or is_of_else(noun) or _names_somebody(noun, casting):
        return 0
    if beside & IN_A_SERIES or _is_of_a_year(noun) or is_numbered(noun):
        return 0 if noun.lower_ == "one" and "the" not in beside else _FAR
    bare = noun.lower_ in BARE and not any(c.dep_ in ("det", "poss") for c in noun.lefts)
    said_of = any(c.lower_ in _TOPICS for c in children(noun, "prep"))
    verb, _ = governor(noun)
    goes_on = verb is None or verb.lemma_ in GOING_ON
    return _NEAR if bare and goes_on and not said_of else 0


def is_opened_by_states(noun: Token, casting: Casting) -> bool:
    """Whether the noun tells of talks that may be of the two states that open its line, and of nobody else."""
    return _happens(noun) and not is_of_else(noun) and not _names_somebody(noun, casting)


def is_numbered(noun: Token) -> bool:
    """ "Round 2 - 19 April": what a line begins with that gives the number of a round."""
    numbered = noun.text == "Round" and noun.i + 2 < len(noun.doc) and noun.nbor(1).text.isdigit()
    return numbered and bool(noun.is_sent_start) and noun.nbor(2).is_punct


def _is_of_a_year(noun: Token) -> bool:
    """ "This year's summit", "last year's conference", "the 2025 summit"."""
    return any((c.dep_ == "poss" and c.lemma_ == "year") or is_year(c) for c in noun.lefts)


def _happens(noun: Token) -> bool:
    """Whether the noun is what takes place, or heads a line without a verb, as in chronologies."""
    if is_numbered(noun):
        return True
    if noun.dep_ == "ROOT":
        whole = noun.doc[noun.sent.start].i <= noun.left_edge.i
        return whole and (noun.lower_ in _ROUNDS | BARE or entry_at(noun.doc._.entries, noun.idx) is not None)
    if noun.left_edge.i and noun.doc[noun.left_edge.i - 1].text == ";" and not _has_verb_behind(noun):
        return True  # "adjourned; next round in Delhi, February"
    verb, relation = governor(noun)
    if verb is None or not _is_finite(verb):
        return False
    hosted = (relation == "object") != is_passive(verb) and verb.lemma_ in words("host_verbs")
    listed = noun.lower_ in _ROUNDS | BARE and entry_at(noun.doc._.entries, noun.idx) is not None  # "yields a truce"
    return hosted or (relation == "subject" and (listed or verb.lemma_ in _HAPPENING))


def _has_verb_behind(noun: Token) -> bool:
    return any(t.tag_ in FINITE for t in noun.doc[noun.i + 1 : noun.sent.end])


def _is_finite(verb: Token) -> bool:
    return verb.tag_ in ("VBD", "VBZ", "VBP") or any(c.dep_ in ("aux", "auxpass") for c in verb.children)


def _names_somebody(noun: Token, casting: Casting) -> bool:
    """Whether the phrase names a side of its own; a country it is in, or that it is led by, is none."""
    placed = {t.i for t in prepositional(noun, "in", "at")}
    for token in noun.subtree:
        mention = casting.mention(token)
        acting = mention is not None and any(a.kind in ACTING for a in mention.actors)
        if mention is not None and acting and mention.root not in placed:
            return True
    return False
