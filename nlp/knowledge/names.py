"""How names are compared: one folded form for lookup, one rough sound for transliterations, and the parts of a name."""

import json
import re
import unicodedata
from functools import lru_cache
from importlib.resources import files

WORDS = json.loads(files("data").joinpath("knowledge", "name_words.json").read_text(encoding="utf-8"))
_LETTERS = str.maketrans(WORDS["letters"])
_POSSESSIVE = re.compile(r"(?<=\w\w)['’]s$|(?<=s)['’]$")
PARTICLES = frozenset(WORDS["particles"])
_HONORIFICS = frozenset(WORDS["honorifics"])
_SUFFIXES = frozenset(WORDS["suffixes"])
_SILENT = frozenset(WORDS["silent"])
# Rough equivalences across transliterations from Arabic, Cyrillic, Persian, Hebrew and Korean, longest first.
_SOUNDS: dict[str, str] = dict(WORDS["sounds"])
_SPELLINGS = re.compile("|".join(sorted(_SOUNDS, key=len, reverse=True)))
_DOUBLED = re.compile(r"(.)\1+")
# A word may stand in several groups of names that are forms of one; two words are when they share a group.
NICKNAMES: dict[str, frozenset[int]] = {
    word: frozenset(at for at, group in enumerate(WORDS["nicknames"]) if word in group)
    for group in WORDS["nicknames"]
    for word in group
}
INSTITUTIONS = frozenset(WORDS["institutions"])


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Lower-case words, single spaces: no accents, possessives, dots or leading article; a hyphen parts words."""
    text = _POSSESSIVE.sub("", text.strip())
    if not text.isascii():
        text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    words = text.lower().translate(_LETTERS).split()
    if len(words) > 1 and words[0] == "the":
        words = words[1:]
    return " ".join(words)


@lru_cache(maxsize=65536)
def sound(folded: str) -> str:
    """A rough key that transliterations of one name share; `folded` as from `fold`."""
    words = [word for word in folded.split() if word not in _SILENT]
    return " ".join(_word_sound(word) for word in words or folded.split())


@lru_cache(maxsize=65536)
def _word_sound(word: str) -> str:
    return _DOUBLED.sub(r"\1", _SPELLINGS.sub(lambda found: _SOUNDS[found[0]], word))


def without_honorifics(folded: str) -> str:
    """The folded name without leading and trailing forms of address ("mr", "sheikh", "jr"); never empty."""
    words = folded.split()
    while len(words) > 1 and words[0] in _HONORIFICS:
        words = words[1:]
    while len(words) > 1 and words[-1] in _SUFFIXES:
        words = words[:-1]
    return " ".join(words)


def family_name(name: str, family_first: bool = False) -> str:
    """The family name as written in `name`, particles included ("von der Leyen", "al-Assad")."""
    words = name.split()
    if family_first or len(words) < 2:
        return words[0] if words else ""
    cut = len(words) - 1
    while cut > 1 and fold(words[cut - 1]) in PARTICLES:
        cut -= 1
    return " ".join(words[cut:])


def bare_family_name(family: str) -> str:
    """The folded family name without its leading particles: "leyen" for "von der Leyen", "assad" for "al-Assad"."""
    words = fold(family).split()
    while len(words) > 1 and words[0] in PARTICLES:
        words = words[1:]
    return " ".join(words)


def name_forms(name: str, family: str, family_first: bool) -> frozenset[str]:
    """The folded forms under which a full name is looked up: both orders, without middle names, given names joined."""
    full, last = fold(name), fold(family)
    given = full.removeprefix(last).strip() if family_first else full.removesuffix(last).strip()
    forms = {full}
    if not given or given == full:
        return frozenset(forms)
    firsts = given.split()
    forms |= {f"{given} {last}", f"{last} {given}", f"{firsts[0]} {last}"}
    if family_first:
        joined = "".join(firsts)
        forms |= {f"{last} {joined}", f"{joined} {last}"}
    return frozenset(forms)


def slug(text: str) -> str:
    """Letters, digits and hyphens for a stable id."""
    return re.sub(r"[^a-z0-9]+", "-", fold(text)).strip("-")
