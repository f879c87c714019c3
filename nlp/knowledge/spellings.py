"""Spellings near a name, among those that begin with its first letter: a slip of the pen seldom changes that one."""

from collections import defaultdict
from collections.abc import Iterable

from rapidfuzz import fuzz, process

_LEAST_LIKENESS = 84.0
_SHORTEST_SHARE = 0.72  # of the longer length: two strings further apart in length cannot be so alike


class Spellings:
    """Folded names by first letter and length; a name of several words is looked for by its last word too."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names: dict[tuple[str, int], list[str]] = defaultdict(list)
        for name in names:
            self._names[name[0], len(name)].append(name)
        self._alike: dict[tuple[str, int, int], list[str]] = {}

    def near(self, folded: str, most: int = 8) -> list[tuple[str, float]]:
        """The likest spellings with their likeness (84 to 100), the likest first."""
        found: dict[str, float] = {}
        first, _, rest = folded.rpartition(" ")
        for wording in (folded, f"{rest} {first}") if first else (folded,):
            choices = self._of_like_length(wording)
            for name, likeness, _ in process.extract(
                wording, choices, scorer=fuzz.ratio, score_cutoff=_LEAST_LIKENESS, limit=most
            ):
                found[name] = max(likeness, found.get(name, 0.0))
        return sorted(found.items(), key=lambda item: (-item[1], item[0]))[:most]

    def _of_like_length(self, wording: str) -> list[str]:
        shortest, longest = int(len(wording) * _SHORTEST_SHARE), int(len(wording) / _SHORTEST_SHARE) + 1
        key = (wording[0], shortest, longest)
        if key not in self._alike:
            sizes = range(shortest, longest + 1)
            self._alike[key] = [name for size in sizes for name in self._names.get((wording[0], size), ())]
        return self._alike[key]
