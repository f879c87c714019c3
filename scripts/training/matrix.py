"""Named features as the columns of a matrix, for the models that are fitted here."""

from collections import Counter
from collections.abc import Iterable, Sequence

import numpy
from scipy.sparse import csr_matrix


def columns(options: Iterable[Sequence[str]], rare: int) -> dict[str, int]:
    """The column of each feature that is not seen less often than `rare`, in alphabetical order."""
    seen = Counter(feature for option in options for feature in set(option))
    return {name: at for at, name in enumerate(sorted(name for name, times in seen.items() if times >= rare))}


def matrix(options: Iterable[Sequence[str]], names: dict[str, int]) -> csr_matrix:
    """One row an option, one column a feature; how often the option has it."""
    found: list[int] = []
    ends = [0]
    for option in options:
        found += [names[feature] for feature in option if feature in names]
        ends.append(len(found))
    return csr_matrix((numpy.ones(len(found)), found, ends), shape=(len(ends) - 1, len(names)))
