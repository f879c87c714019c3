"""Pairs that no word tells of, beside what the words of the same sentence tell of the same people.

"Called A, B and C" tells of one who talked with each; "announced at the summit, with A and B beside him" of a
gathering. That a classifier takes some of those for a meeting of their own adds nothing.
"""

from itertools import combinations

from nlp.components.encounters.found import Found
from nlp.components.encounters.signs import is_paired

_MEETING = frozenset({"meeting", "call"})


def without_pairs_beside(encounters: list[Found]) -> list[Found]:
    """The encounters without guesses at meetings of those whom somebody else met, or who attended a gathering."""
    pairs = [found for found in encounters if _is_guessed_pair(found)]
    gone = [p for p in pairs if _is_at_a_gathering(p, encounters) or _is_of_two_met(p, encounters)]
    return [found for found in encounters if found not in gone]


def _is_guessed_pair(found: Found) -> bool:
    return found.type == "meeting" and is_paired(found) and all(p.actor.kind == "person" for p in found.parts)


def _is_at_a_gathering(pair: Found, encounters: list[Found]) -> bool:
    """Whether a word of the sentence tells of a gathering at which both were."""
    return any(
        e.type == "gathering" and not is_paired(e) and _is_beside(pair, e) and _ids(pair) <= _ids(e) for e in encounters
    )


def _is_of_two_met(pair: Found, encounters: list[Found]) -> bool:
    """Whether words of the sentence tell that a third met the one and met the other."""
    told = [e for e in encounters if e.type in _MEETING and not is_paired(e) and _is_beside(pair, e)]
    for one, other in combinations(told, 2):
        thirds = (_ids(one) & _ids(other)) - _ids(pair)
        if thirds and _ids(one) | _ids(other) == thirds | _ids(pair) and not _ids(pair) <= _ids(one):
            return not _ids(pair) <= _ids(other)
    return False


def _is_beside(a: Found, b: Found) -> bool:
    return a is not b and bool(_sentences(a) & _sentences(b))


def _sentences(found: Found) -> set[int]:
    return {telling.trigger.sent.start for telling in found.tellings}


def _ids(found: Found) -> set[str]:
    return {part.actor.id for part in found.parts if part.actor.kind == "person"}
