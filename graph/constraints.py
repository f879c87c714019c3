"""What people have judged of reports, as resolution takes it: which are of one encounter, and which are not."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from graph.model import Report

IdPair = tuple[str, str]
"""Ids of two reports, the smaller first."""


@dataclass(frozen=True, slots=True)
class Constraints:
    """Pairs of reports judged to be of one encounter, and pairs judged not to be; the latter outweigh the former."""

    together: frozenset[IdPair] = frozenset()
    apart: frozenset[IdPair] = frozenset()

    def among(self, reports: Sequence[Report]) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
        """The pairs of which both are among the reports (by ascending id), by position, in ascending order."""
        if not self.together and not self.apart:
            return [], []
        at = {report.id: i for i, report in enumerate(reports)}
        return _positions(self.together, at), _positions(self.apart, at)


UNJUDGED = Constraints()


def id_pair(a: str, b: str) -> IdPair:
    """The two ids in the order in which constraints have them."""
    return (a, b) if a < b else (b, a)


def _positions(pairs: Iterable[IdPair], at: dict[str, int]) -> list[tuple[int, int]]:
    return sorted((at[a], at[b]) for a, b in pairs if a in at and b in at)
