"""Bodies of states that talk to each other: "the central banks of X and Y", "X and Y experts", "an X working group".

What stands for the whole of a state in the plural of two, as armies do, need not where one is told of: "the Turkish
army entered Syria" is no visit.
"""

from collections.abc import Sequence
from functools import lru_cache

from spacy.tokens import Token

from nlp.components.names.phrases import Phrase
from nlp.components.names.vocabulary import table

_PAIR = 2


def speak_for_states(noun: Token, cover: Sequence[Phrase | None]) -> bool:
    """Whether a noun, with the word before it where it needs one, names what acts for the states beside it."""
    bodies, of_two = _tables()
    if noun.lower_ not in bodies and noun.lower_ not in of_two:
        return False
    before = noun.doc[noun.i - 1].lower_ if noun.i else ""
    for listed in (bodies, of_two):
        needed = listed.get(noun.lower_)
        if needed is not None and (not needed or before in needed):
            return listed is bodies or _states_beside(noun, cover) >= _PAIR
    return False


@lru_cache(maxsize=1)
def _tables() -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """The nouns for bodies of one state, and of two, with the words before them that they need."""
    return table("actor_words")["state_bodies"], table("actor_words")["state_bodies_of_two"]


def _states_beside(noun: Token, cover: Sequence[Phrase | None]) -> int:
    """How many states the noun phrase names: those before the noun, and those that follow "of" or "from"."""
    first = noun.left_edge.i
    last = max((c.right_edge.i for c in noun.children if c.lower_ in ("of", "from") and c.i > noun.i), default=noun.i)
    codes = {p.country for p in cover[first : last + 1] if p is not None and p.kind in ("country", "nationality")}
    return len(codes - {None})
