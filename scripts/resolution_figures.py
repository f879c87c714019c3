"""How well reports are resolved into events, from the encounter and the event of each report.

Two reports are a pair if they are of one encounter, and joined if they are of one event: precision is the share of
joined reports that are pairs, recall the share of pairs that are joined.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import combinations


@dataclass(frozen=True, slots=True, order=True)
class Placed:
    """A report of a document, the encounter (label) it is of, and the event it was resolved into."""

    label: str
    document: str
    report: str
    event: str


@dataclass(frozen=True, slots=True)
class Figures:
    """What came out. `repeated` encounters have two reports or more; `whole` ones of these are an event of their own.

    `complete` counts the whole ones of which every annotated telling was read as well, `mixed` the events that hold
    reports of two encounters, `alone` the encounters with one report that share no event with another.
    """

    tellings: int
    placed: int
    unmatched: int
    right: int
    wrong: int
    missed: int
    missed_unread: int
    repeated: int
    whole: int
    told_repeatedly: int
    complete: int
    single: int
    alone: int
    mixed: int

    @property
    def precision(self) -> float | None:
        """The share of joined reports that are of one encounter."""
        return _share(self.right, self.right + self.wrong)

    @property
    def recall(self) -> float | None:
        """The share of reports of one encounter that are joined."""
        return _share(self.right, self.right + self.missed)

    @property
    def f1(self) -> float | None:
        """The harmonic mean of the two."""
        return _share(2 * self.right, 2 * self.right + self.wrong + self.missed)

    @property
    def recall_of_all(self) -> float | None:
        """The share of annotated tellings of one encounter that are joined: what was not read is missed as well."""
        return _share(self.right, self.right + self.missed + self.missed_unread)


def figures(annotated: Counter[str], placed: Collection[Placed], unmatched: int = 0) -> Figures:
    """The figures of reports whose encounters were told `annotated` times; `unmatched` reports are of none of them."""
    of_label, of_event = _groups(placed)
    wrong = sum(1 for kind, *_ in wrong_pairs(placed) if kind == "merged")
    missed = sum(1 for kind, *_ in wrong_pairs(placed) if kind == "split")
    pairs = sum(_pairs(len(reports)) for reports in of_label.values())
    whole = {label for label in of_label if _is_whole(of_label[label], of_event)}
    repeated = {label for label in of_label if len(of_label[label]) > 1}
    return Figures(
        tellings=annotated.total(),
        placed=len(placed),
        unmatched=unmatched,
        right=pairs - missed,
        wrong=wrong,
        missed=missed,
        missed_unread=sum(map(_pairs, annotated.values())) - pairs,
        repeated=len(repeated),
        whole=len(repeated & whole),
        told_repeatedly=sum(times > 1 for times in annotated.values()),
        complete=sum(len(of_label[label]) == annotated[label] for label in repeated & whole),
        single=len(of_label) - len(repeated),
        alone=len(whole - repeated),
        mixed=sum(len({one.label for one in reports}) > 1 for reports in of_event.values()),
    )


def wrong_pairs(placed: Collection[Placed]) -> Iterator[tuple[str, Placed, Placed]]:
    """Every two reports that are joined and are no pair (`merged`), or are a pair and not joined (`split`)."""
    for left, right in combinations(sorted(placed), 2):
        if (left.label == right.label) != (left.event == right.event):
            yield ("split" if left.label == right.label else "merged"), left, right


def _groups(placed: Collection[Placed]) -> tuple[dict[str, list[Placed]], dict[str, list[Placed]]]:
    of_label, of_event = defaultdict(list), defaultdict(list)
    for one in placed:
        of_label[one.label].append(one)
        of_event[one.event].append(one)
    return of_label, of_event


def _is_whole(reports: list[Placed], of_event: dict[str, list[Placed]]) -> bool:
    """Whether the reports are of one event and share it with no other encounter's."""
    return len(of_event[reports[0].event]) == len(reports) and len({one.event for one in reports}) == 1


def _pairs(number: int) -> int:
    return number * (number - 1) // 2


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None
