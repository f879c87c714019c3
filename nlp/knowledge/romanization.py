"""Names in other scripts in Latin letters, and the syllables by which Chinese and Korean romanizations are compared.

Transliteration is that of AnyAscii. Wade-Giles and Pinyin syllables are put side by side by the usual correspondence of
their initials and finals (Library of Congress conversion rules); romanized Korean is reduced to classes of sounds in
which McCune-Reischauer, the Revised Romanization and the usual spellings of names agree.
"""

import re
import unicodedata
from functools import lru_cache
from importlib.resources import files

from anyascii import anyascii

from nlp.knowledge.names import WORDS, fold

_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_PINYIN = frozenset(files("data").joinpath("knowledge", "pinyin.txt").read_text(encoding="utf-8").split())
_LONGEST_SYLLABLE = 6
_ABJADS = frozenset(
    ("ARABIC", "HEBREW", "SYRIAC", "DEVANAGARI", "BENGALI", "THAI", "LAO", "KHMER", "MYANMAR", "SINHALA")
)
_INITIALS = (
    ("hs", ("x",)), ("sh", ("sh",)), ("ch", ("zh", "ch", "j", "q")), ("ts", ("z", "c")), ("tz", ("z", "c")),
    ("p", ("b", "p")), ("t", ("d", "t")), ("k", ("g", "k")), ("j", ("r",)), ("y", ("y",)), ("w", ("w",)),
    ("ss", ("s",)), ("sz", ("s",)), ("m", ("m",)), ("f", ("f",)), ("n", ("n",)), ("l", ("l",)), ("h", ("h",)),
    ("s", ("s",)),
)  # fmt: skip
_FINALS = {
    "ien": "ian", "ieh": "ie", "ung": "ong", "iung": "iong", "eh": "e", "uei": "ui", "uo": "uo", "o": "e", "ueh": "ue",
    "uen": "uan", "ih": "i", "u": "u", "ze": "i", "zu": "i", "erh": "er", "iu": "iu", "ing": "ying", "in": "yin",
    "i": "yi", "wang": "uang",
}  # fmt: skip
_KOREAN = (
    (r"^(?:lee|rhee|yi|ri|li|i)$", "ri"), (r"^(?:park|pak|bak|bark)$", "pak"), (r"^(?:no|ro)h?$", "no"),
    (r"(?<=[aeiou])h$", ""), (r"^o$", "u"), (r"^(?:woo|wu|u)$", "u"), (r"tch|ch|j", "c"), (r"kk|g", "k"),
    (r"tt|d", "t"),
    (r"pp|b", "p"), (r"sh|ss", "s"), (r"ck", "k"), (r"oe|oi|weh|wae", "we"), (r"ae|ay|eh", "e"), (r"ui|ee|ey", "i"),
    (r"yeo|you|yoo", "yu"), (r"eo|eu|oo|ou|o", "u"), (r"uu", "u"), (r"r", "l"),
)  # fmt: skip
_KOREAN_FAMILIES = frozenset(WORDS["korean_families"])
_KOREAN_SYLLABLE = re.compile(r"[bcdghjklmnprstw]{0,2}(?:y|w)?[aeiou]{1,3}(?:ng|ck|rk|[bkgdhlmnpr])?")


def script(text: str) -> str:
    """The script of most letters as Unicode names it ("LATIN", "CYRILLIC", "CJK", "HANGUL"); "" without letters."""
    counts: dict[str, int] = {}
    for character in text:
        if character.isalpha():
            name = unicodedata.name(character, "").split()[0]
            counts[name] = counts.get(name, 0) + 1
    return max(counts, key=lambda name: counts[name], default="")


def without_vowels(text: str) -> bool:
    """Whether the script of the text writes few or no short vowels, so that its consonants alone can be compared."""
    return script(text) in _ABJADS


@lru_cache(maxsize=4096)
def latin(text: str) -> str:
    """The text in Latin letters, syllables of Chinese and Korean apart; what is Latin is returned as it is."""
    if script(text) in ("LATIN", ""):
        return text
    return _CAMEL.sub(" ", anyascii(text)).replace("`", "").replace("'", "")


@lru_cache(maxsize=4096)
def chinese(folded: str) -> tuple[frozenset[str], ...] | None:
    """What Pinyin syllables a folded name may stand for, one set a syllable; None if it is no Chinese name."""
    syllables = [part for word in folded.replace("'", "").split() for part in _syllables(word) or (None,)]
    if None in syllables or not 2 <= len(syllables) <= 4:
        return None
    return tuple(_readings(str(syllable)) for syllable in syllables)


@lru_cache(maxsize=4096)
def _syllables(word: str) -> tuple[str, ...] | None:
    """The word cut into the fewest syllables of Pinyin or Wade-Giles; None if it cannot be."""
    if not word:
        return ()
    best: tuple[str, ...] | None = None
    for size in range(min(_LONGEST_SYLLABLE, len(word)), 0, -1):
        if _readings(word[:size]) and (rest := _syllables(word[size:])) is not None:
            found = (word[:size], *rest)
            best = found if best is None or len(found) < len(best) else best
    return best


@lru_cache(maxsize=2048)
def _readings(syllable: str) -> frozenset[str]:
    """The Pinyin syllables that a syllable of Pinyin or Wade-Giles may be."""
    found = {syllable} & _PINYIN
    initial, wanted = next(((i, to) for i, to in _INITIALS if syllable.startswith(i)), ("", ("",)))
    final = syllable[len(initial) :]
    for start in wanted:
        for end in {final, _FINALS.get(final, final)}:
            found |= {start + end} & _PINYIN
    return frozenset(found)


@lru_cache(maxsize=4096)
def korean(folded: str) -> tuple[frozenset[str], ...] | None:
    """The classes of sounds of the syllables of a romanized Korean name; None if it cannot be one."""
    words = folded.replace("'", "").split()
    if len(words) < 2 or not {words[0], words[-1]} & _KOREAN_FAMILIES:
        return None
    syllables = [part for word in words for part in _KOREAN_SYLLABLE.findall(word)]
    if "".join(syllables) != "".join(words) or not 2 <= len(syllables) <= 4:
        return None
    return tuple(frozenset((_korean_sound(syllable),)) for syllable in syllables)


def _korean_sound(syllable: str) -> str:
    for pattern, sound in _KOREAN:
        syllable = re.sub(pattern, sound, syllable)
    return syllable


def is_syllabic(name: str) -> bool:
    """Whether a name of a family and a hyphened given name can be Korean or Chinese: "Moon Sang-gyun"."""
    folded = fold(name)
    return len(folded.split()) == 3 and (korean(folded) is not None or chinese(folded) is not None)
