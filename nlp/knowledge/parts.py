"""Whether two parts of names are spellings of one: "Mohammed" and "Muhamad" are, "Martin" and "Morten" are not."""

from functools import lru_cache

from rapidfuzz.distance import OSA, JaroWinkler

from nlp.knowledge.names import NICKNAMES, sound

_SAME, _SOUNDS_SAME, _TYPO, _INITIAL, _MOST_UNLIKE = 1.0, 0.95, 0.9, 0.88, 0.45
_NEAR_VOWELS = tuple(map(frozenset, ("ae", "ou", "ei", "iy", "ey")))
_NEAR_IN_SOUND = tuple(map(frozenset, ("ai", "au")))  # "e" sounds as "i" there, and "o" as "u"
_SHORT, _LONG, _VERY_LONG = 4, 8, 11


@lru_cache(maxsize=65536)
def part_likeness(word: str, other: str) -> float:
    """How likely two folded parts of names are spellings of one (0 to 1)."""
    if word == other or _joined_article(word, other):
        return _SAME
    if 1 in (len(word), len(other)):
        return _INITIAL if word[0] == other[0] else 0.0
    if NICKNAMES.get(word, frozenset()) & NICKNAMES.get(other, frozenset()) or _g_for_h(word, other):
        return _SOUNDS_SAME
    if _heard_alike(word, other):
        return _SOUNDS_SAME
    return _TYPO if _slip(word, other) else _MOST_UNLIKE * JaroWinkler.similarity(word, other)


def _joined_article(word: str, other: str) -> bool:
    """Whether one is the other with the Arabic article joined to it: "Alketbi"."""
    short, long = sorted((word, other), key=len)
    return len(short) > 2 and long in (f"al{short}", f"el{short}")


def _g_for_h(word: str, other: str) -> bool:
    """Whether they differ in the first letter alone, which Ukrainian and Belarusian names have as G or H."""
    return {word[0], other[0]} == {"g", "h"} and word[1:] == other[1:] and len(word) > _SHORT


def _heard_alike(word: str, other: str) -> bool:
    heard, others = sound(word), sound(other)
    if min(len(word), len(other)) <= _SHORT:
        return heard == others and len(word) != len(other)
    if {word[-1], other[-1]} == {"a", "o"}:  # tells women from men in many languages
        return False
    return heard == others or _near_in_sound(heard, others)


def _near_in_sound(heard: str, other: str) -> bool:
    """Whether two sounds differ in at most two vowels, each near the other's."""
    if len(heard) != len(other):
        return False
    apart = [frozenset(pair) for pair in zip(heard, other, strict=True) if pair[0] != pair[1]]
    return len(apart) < 3 and all(pair in _NEAR_IN_SOUND for pair in apart) and len(set(apart)) < 2


def _slip(word: str, other: str) -> bool:
    """Whether one is a slip of the pen for the other: letters swapped or doubled, or one amiss in a long word."""
    short, long = sorted((word, other), key=len)
    if len(short) <= _SHORT or short[0] != long[0]:
        return False
    if sorted(word) == sorted(other):
        return True
    distance = OSA.distance(word, other)
    if len(long) >= _VERY_LONG and distance <= 2 and short[-2:] == long[-2:]:
        return True
    return distance == 1 and (_other_vowel(word, other) if len(short) == len(long) else _extra_letter(short, long))


def _other_vowel(word: str, other: str) -> bool:
    """Whether one vowel inside a word of six letters or more is another, near one: "Blinkin"."""
    at = next(i for i, (a, b) in enumerate(zip(word, other, strict=True)) if a != b)
    return len(word) >= _LONG - 2 and at < len(word) - 1 and frozenset((word[at], other[at])) in _NEAR_VOWELS


def _extra_letter(short: str, long: str) -> bool:
    """Whether the longer has a letter more inside: doubled, silent, or any in a long word."""
    at = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    return at < len(short) and (long[at] in "hy" or long[at] == long[at - 1] or len(long) >= _LONG)
