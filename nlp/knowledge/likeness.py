"""How alike two names of persons are that no table knows: part by part, in order, with what may differ in spellings.

Spellings of one name differ in transliteration, doubled or swapped letters, a vowel, initials, middle names, order of
family and given name. Names of two people differ in a part that none of this explains, however alike the rest is.
"""

import re
from functools import lru_cache

from rapidfuzz.distance import OSA, JaroWinkler

from nlp.knowledge.names import PARTICLES, fold, sound, without_honorifics
from nlp.knowledge.parts import part_likeness
from nlp.knowledge.romanization import chinese, korean, latin, script, without_vowels

_SYLLABLES_SAME, _SYLLABLES_DIFFER = 0.95, 0.3
_BONES_SAME, _MOST_FOR_BONES = 0.92, 0.75
_LETTERS_AN_EDIT = 6  # consonants for each of which one may differ between a name and its unvowelled form
_UNVOICED = frozenset("aeiouyvhw")
_NUMERALS = frozenset(("ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii", "xiii", "xiv", "xv", "xvi"))
_LAST_NUMERALS = _NUMERALS | {"i", "v", "x"}
_GENERATIONS = frozenset(("jr", "sr", "junior", "senior", "fils", "pere"))
_INITIALS = re.compile(r"\b([A-Z])\.(?=[A-Z])")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "å": "aa", "Å": "Aa"})


def likeness(left: str, right: str) -> float:
    """How likely two names of persons are one person's (0 to 1), from the names alone."""
    if contradict(left, right):
        return 0.0
    return max(_compared(left, right, one, other) for one in _readings(left) for other in _readings(right))


def contradict(left: str, right: str) -> bool:
    """Whether the names say themselves that their bearers are two: V and VI, Jr. and Sr."""
    one, other = _marks(fold(left)), _marks(fold(right))
    return bool(one and other and one != other)


def _marks(folded: str) -> set[str]:
    """The numerals and generations behind a name."""
    words = folded.split()
    marks = {word for word in words[1:] if word in _NUMERALS or word in ("jr", "sr")}
    at = words.index("of") if "of" in words[2:] else len(words)
    return marks | ({words[at - 1]} & _LAST_NUMERALS if at > 1 else set())


@lru_cache(maxsize=4096)
def _readings(name: str) -> tuple[str, ...]:
    """The folded forms in Latin letters that a name may be compared by, the family name after a comma put last."""
    written = _INITIALS.sub(r"\1. ", name)
    forms = [written]
    if written.translate(_UMLAUTS) != written:
        forms.append(written.translate(_UMLAUTS))
    if script(written) in ("CYRILLIC", "GREEK"):  # one letter is both "kh" or "ch" and "h"
        forms.append(re.sub("[kc]h", "h", latin(written).lower()))
    return tuple(dict.fromkeys(filter(None, map(_named, forms))))


def _named(name: str) -> str:
    family, comma, given = latin(name).partition(",")
    turned = bool(comma) and bool(given.strip()) and fold(given) not in _GENERATIONS
    return without_honorifics(fold(f"{given} {family}" if turned else latin(name)))


def _compared(left: str, right: str, one: str, other: str) -> float:
    if script(left) != script(right) and (without_vowels(left) or without_vowels(right)):
        return _by_bones(_bones(one), _bones(other))
    by_syllables = _syllabic(one, other)
    return by_syllables if by_syllables is not None else _aligned(_parts(one), _parts(other))


def _parts(folded: str) -> list[str]:
    """The parts of a name that count: no particles, no generation."""
    words = [word for word in folded.split() if word not in _GENERATIONS]
    return [word for word in words if word not in PARTICLES] or words


# Scripts without vowels, and syllabic names


def _by_bones(one: str, other: str) -> float:
    if not one or not other:
        return 0.0
    if OSA.distance(one, other) <= max(len(one), len(other)) // _LETTERS_AN_EDIT:
        return _BONES_SAME
    return _MOST_FOR_BONES * JaroWinkler.similarity(one, other)


def _bones(folded: str) -> str:
    """The consonants of a name as abjads tell them apart: no vowels, glides and articles, no doubled letters."""
    words = [re.sub(r"^al(?=\w{3})", "", word) for word in folded.split() if word not in PARTICLES]
    letters = [
        letter for letter in sound(" ".join(words)).replace("p", "b") if letter not in _UNVOICED and letter != " "
    ]
    return "".join(letter for at, letter in enumerate(letters) if at == 0 or letters[at - 1] != letter)


def _syllabic(one: str, other: str) -> float | None:
    """Chinese and Korean names, whose syllables are the same or not; None where the names are not both of one kind."""
    verdict: float | None = None
    for left, right in ((chinese(one), chinese(other)), (korean(one), korean(other))):
        if left is None or right is None:
            continue
        if len(left) == len(right) and any(_meets(left, order) for order in _orders(right)):
            return _SYLLABLES_SAME
        verdict = _SYLLABLES_DIFFER
    return verdict


def _meets(left: tuple[frozenset[str], ...], right: tuple[frozenset[str], ...]) -> bool:
    return all(one & other for one, other in zip(left, right, strict=True))


def _orders(parts: tuple[frozenset[str], ...]) -> tuple[tuple[frozenset[str], ...], ...]:
    return parts, parts[1:] + parts[:1], parts[-1:] + parts[:-1]


# Parts in order


def _aligned(one: list[str], other: list[str]) -> float:
    """The best of the orders in which names are written: as it is, the family name first, the parts joined."""
    short, long = sorted((one, other), key=len)
    if "".join(short) == "".join(long):
        return 1.0
    orders = (short, short[1:] + short[:1], short[-1:] + short[:-1])
    best = max(_in_order(order, long) for order in orders)
    if len(short) != len(long) and len(short) > 1:
        best = max(best, 0.95 * part_likeness("".join(short), "".join(long)))
    return best


def _in_order(short: list[str], long: list[str]) -> float:
    """The parts of the shorter name found in the longer one in this order; each part left over costs a little."""
    least = [1.0] + [0.0] * len(short)
    total = [0.0] * (len(short) + 1)
    for there in long:
        for at in range(len(short), 0, -1):
            like = part_likeness(short[at - 1], there)
            taken = min(least[at - 1], like)
            if taken > least[at]:
                least[at], total[at] = taken, total[at - 1] + like
    missing = len(long) - len(short)
    alone = 0.25 if len(short) == 1 < len(long) else 0.0
    return max(0.0, 0.4 * total[-1] / len(short) + 0.6 * least[-1] - 0.04 * missing - alone)
