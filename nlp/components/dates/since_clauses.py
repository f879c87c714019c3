"""Clauses of what was before: "their first talks since they met in California in November"."""

from spacy.tokens import Token

from nlp.components.dates.date_clauses import is_bound
from nlp.components.dates.dated import Dated
from nlp.components.frames.syntax import children
from nlp.components.tellings.telling import Telling

_HOLDING = frozenset({"have", "hold"})
_RANKS = frozenset({"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "only", "latest", "last"})


def bounds(dated: Dated, telling: Telling) -> bool:
    """Whether a date says since when something is so, and is not that of the encounter since which it is.

    What such a clause tells has no date from outside of it.
    """
    mine = _since(telling.trigger)
    if mine is not None and (mine == telling.trigger or mine.lemma_ in _HOLDING):
        own = _since(dated.head) == mine and not follows_since(dated)
        return not own
    goes_on = telling.status == "ongoing" and not _is_of_several(telling.trigger)
    return is_bound(dated) and not goes_on and not _is_before_noun(dated, telling.trigger)


def _is_of_several(noun: Token) -> bool:
    """ "Is on her first trip there since 2019": a rank counts the encounters since then, and this one is the last."""
    return noun.pos_ == "NOUN" and any(c.lower_ in _RANKS for c in children(noun, "amod", "advmod"))


def _is_before_noun(dated: Dated, noun: Token) -> bool:
    """ "Since the leaders at their May summit agreed": a month that the noun itself has."""
    return dated.head.head == noun and dated.head.dep_ in ("compound", "nmod", "amod") and not follows_since(dated)


def _since(token: Token) -> Token | None:
    """The verb of the clause with "since" in which the token stands."""
    for node in (token, *token.ancestors):
        if node.pos_ in ("VERB", "AUX") and any(c.lower_ == "since" for c in children(node, "mark")):
            return node
    return None


def follows_since(dated: Dated) -> bool:
    """ "Since Monday", whose day has been, whatever the tense of who "is in Oslo since Monday"."""
    before = dated.span.start - 1
    return before >= 0 and dated.span.doc[before].lower_ == "since"
