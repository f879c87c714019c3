"""The shortest chains between two nodes of a graph that is too large to hold: met in the middle, one level at a time.

Both ends are widened breadth-first, always that whose next level is cheaper, one level for each link of the chain. Then
every link of every chain of that length is known: its first nodes are nearer to one end than the levels widened from
there, and its last to the other. The chains are put together from these links, those whose rarest link is strongest
first, as Dijkstra's algorithm does with the widest path.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from heapq import heappop, heappush

Links = dict[int, dict[int, int]]
"""By node, the nodes that it has a link to and the strength of each: the number of events shared."""
Chain = tuple[int, ...]

MOST_STEPS = 20_000
"""Partial chains looked at for each length; what is beyond stays unfound."""


@dataclass(frozen=True, slots=True)
class Chains:
    """What was found, the shortest first, and the links seen meanwhile.

    `complete` unless the search was given up, so that chains of up to the length asked for may be missing.
    """

    found: list[Chain]
    complete: bool
    links: Links


class ChainSearch:
    """Looks for chains between two nodes.

    `reach` gives all links of the nodes it is asked for, `cost` what asking for them takes, or, where that is more than
    a number, any number that is more. At most `budget` is spent.
    """

    def __init__(
        self,
        ends: tuple[int, int],
        reach: Callable[[Collection[int]], Links],
        cost: Callable[[Collection[int], int], int],
        budget: int,
    ) -> None:
        self._ends = ends
        self._reach, self._cost, self._budget = reach, cost, budget
        self._frontiers: list[set[int]] = [{end} for end in ends]
        self._seen: list[set[int]] = [{end} for end in ends]
        self._levels = [0, 0]
        self._links: Links = {end: {} for end in ends}
        self._complete = True

    def shortest(self, k: int, longest: int) -> Chains:
        """At most `k` chains of at most `longest` links, each without a node twice."""
        if self._ends[0] == self._ends[1]:
            return Chains([self._ends[:1]], True, {})
        found: list[Chain] = []
        for _ in range(longest):
            if not self._widen():
                return Chains(found, False, self._links)
            found += self._of_this_length(k - len(found))
            if len(found) >= k or self._apart():
                break
        return Chains(found, self._complete or len(found) >= k, self._links)

    def _apart(self) -> bool:
        """Whether all that one end can reach has been seen, and the other end is not of it."""
        return any(not self._frontiers[i] and self._ends[1 - i] not in self._seen[i] for i in (0, 1))

    def _widen(self) -> bool:
        """Go one level further from the end where that is cheaper; False if it is too much."""
        side, cost = self._cheaper()
        self._budget -= cost
        if self._budget < 0:
            return False
        fresh: set[int] = set()
        for node, others in self._reach(self._frontiers[side]).items():
            self._links.setdefault(node, {}).update(others)
            for other, strength in others.items():
                self._links.setdefault(other, {})[node] = strength
            fresh |= others.keys()
        fresh -= self._seen[side]
        self._seen[side] |= fresh
        self._frontiers[side] = fresh - {self._ends[1 - side]}
        self._levels[side] += 1
        return True

    def _cheaper(self) -> tuple[int, int]:
        """The end where the next level is cheaper, and its cost; of the wider one it is counted only so far."""
        narrow = int(len(self._frontiers[1]) < len(self._frontiers[0]))
        least = self._cost(self._frontiers[narrow], self._budget)
        other = self._cost(self._frontiers[1 - narrow], least)
        return (1 - narrow, other) if (other, 1 - narrow) < (least, narrow) else (narrow, least)

    def _of_this_length(self, most: int) -> list[Chain]:
        """Chains of exactly as many links as levels have been widened: the best-first of the widest."""
        at = self._positions()
        length = len(at) - 1
        found: list[Chain] = []
        heap: list[tuple[float, int, Chain]] = [(float("-inf"), 0, self._ends[:1])]
        steps = 0
        while heap and len(found) < most:
            weakest, _, chain = heappop(heap)
            if len(chain) > length:
                found.append(chain)
                continue
            steps += 1
            if steps > MOST_STEPS:
                self._complete = False
                break
            links = self._links[chain[-1]]
            for node in links.keys() & at[len(chain)]:
                if node not in chain:
                    heappush(heap, (max(weakest, -links[node]), -len(chain), (*chain, node)))
        return found

    def _positions(self) -> list[set[int]]:
        """For each place in a chain of this length the nodes that can stand there, repeated nodes not yet left out."""
        before, after = (self._walk(self._ends[side], self._levels[side]) for side in (0, 1))
        at = [before.pop() & after.pop()]
        for nodes in reversed(before):
            at.insert(0, self._linked(nodes, at[0]))
        for nodes in reversed(after):
            at.append(self._linked(nodes, at[-1]))
        return at

    def _walk(self, start: int, levels: int) -> list[set[int]]:
        """What can be reached in exactly no, one, two … links."""
        reached = [{start}]
        for _ in range(levels):
            reached.append(set().union(*(self._links[node].keys() for node in reached[-1])))
        return reached

    def _linked(self, nodes: set[int], others: set[int]) -> set[int]:
        """Those of the nodes that have a link to one of the others."""
        return {node for node in nodes if not self._links[node].keys().isdisjoint(others)}
