"""Are two names one actor? By the entries that bear them, else by how alike the names are."""

import re

from graph.model import EntityKind
from nlp.knowledge.base import KnowledgeBase
from nlp.knowledge.likeness import contradict, likeness
from nlp.knowledge.names import fold
from nlp.knowledge.parts import part_likeness
from nlp.knowledge.romanization import latin
from nlp.knowledge.tables import Known

SAME_ACTOR_FROM = 0.8
RIVAL_WITHIN = 0.035
"""How near the score of the best candidate another's must be to fit as well."""
_DIFFERENT_ENTRIES, _SAME_ENTRY = 0.1, 0.98
_SMALL_WORDS = frozenset(("of", "for", "the", "and", "on", "in", "de", "du", "la", "des", "et", "y", "affairs"))


def match_names(base: KnowledgeBase, left: str, right: str, kind: EntityKind | None = None) -> float:
    """How likely the two names are one actor (0 to 1)."""
    if kind not in ("country", "organization") and contradict(left, right):
        return _DIFFERENT_ENTRIES
    one, other = _bearers(base, left, kind), _bearers(base, right, kind)
    if one and other:
        shared = {known.id for known in one} & {known.id for known in other}
        return _SAME_ENTRY if shared else _DIFFERENT_ENTRIES
    pairs = [(left, right), *_spellings(left, right, one, other)]
    known = one or other
    if kind in ("country", "organization") or (known and all(entry.kind != "person" for entry in known)):
        return max(_bodies(base, name, to) for name, to in pairs)
    return max(likeness(name, to) for name, to in pairs)


def _bearers(base: KnowledgeBase, name: str, kind: EntityKind | None) -> list[Known]:
    """The entries that bear this very name, with or without an office before it, or are the only ones it can mean."""
    found = list(base.exact(name))
    if not found and (phrase := base.parse_office(name)) is not None and phrase.name:
        found = list(base.exact(phrase.name))
    if not found and kind != "person" and (country := base.country_named(name)) is not None:
        found = [country]
    if not found and (code := base.other_names.in_other_languages(name)) and (native := base.country(code)) is not None:
        found = [native.known]
    if not found and " " not in fold(name):
        found = _called_by_one_name(base, name, kind)
    return [known for known in found if kind is None or known.kind == kind]


def _called_by_one_name(base: KnowledgeBase, name: str, kind: EntityKind | None) -> list[Known]:
    """The one entry that goes by this one word: a family name that nobody else as well known bears."""
    found = base.find(name, kind=kind)
    if not found or found[0].score < SAME_ACTOR_FROM:
        return []
    return [found[0].entry] if all(c.score < found[0].score - RIVAL_WITHIN for c in found[1:]) else []


def _spellings(left: str, right: str, one: list[Known], other: list[Known]) -> list[tuple[str, str]]:
    """Every known spelling of the name that is known, each with the name that is not."""
    known, name = (one, right) if one else (other, left)
    return [(name, spelling) for entry in known for spelling in (entry.name, *entry.aliases)]


def _bodies(base: KnowledgeBase, left: str, right: str) -> float:
    """How alike two names of bodies or countries are: all words that count, or the initials of them."""
    one, other = (_words(base, name) for name in (left, right))
    if not one or not other:
        return 0.0
    if any(_acronym(short, long) for short, long in ((left, other), (right, one))):
        return 0.9
    if sorted(one) == sorted(other) or "".join(one) == "".join(other):
        return 0.97
    if len(one) != len(other):
        return 0.3
    return min(_all_found(one, other), _all_found(other, one))


def _all_found(one: list[str], other: list[str]) -> float:
    """How like the words of one name are to those of the other, by the one that is least so."""
    return min(max(_word_likeness(word, to) for to in other) for word in one)


def _words(base: KnowledgeBase, name: str) -> list[str]:
    """The words that count, a nationality as its country: "Estonian Foreign Ministry" has those of Estonia's."""
    words = [word for word in fold(latin(name)).split() if word not in _SMALL_WORDS]
    countries = {word: found.name for word in words if (found := base.country_named(word)) is not None}
    return [part for word in words for part in fold(countries.get(word, word)).split()]


def _acronym(short: str, long: list[str]) -> bool:
    """Whether one word in capitals is made of the beginnings of all words of the other name, in their order."""
    letters = re.sub(r"[^A-Za-z]", "", short)
    if len(letters) < 2 or not letters.isupper() or " " in short.strip() or len(long) < 2:
        return False
    return _spelt_by(letters.lower(), tuple(long))


def _spelt_by(letters: str, words: tuple[str, ...]) -> bool:
    if not words:
        return not letters
    most = 1 if len(words) == 1 or len(letters) <= len(words) else 2
    return any(
        letters[:size] and letters[0] == words[0][0] and _within(letters[:size], words[0])
        and _spelt_by(letters[size:], words[1:])
        for size in range(1, most + 1)
    )  # fmt: skip


def _within(letters: str, word: str) -> bool:
    """Whether the letters stand in the word in this order."""
    rest = iter(word)
    return all(letter in rest for letter in letters)


def _word_likeness(word: str, other: str) -> float:
    """How alike two words of a name are; an abbreviation of two letters or more counts as the word."""
    short, long = sorted((word, other), key=len)
    if 2 <= len(short) <= 4 < len(long) and short[0] == long[0] and _within(short, long):
        return 0.85
    return part_likeness(word, other)
