"""Documents through a reader that takes and gives whole streams, with what never reaches it kept in its place."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from graph.model import DocumentIn

_Settled = TypeVar("_Settled")
_Result = TypeVar("_Result")


def in_order(
    items: Iterable[DocumentIn | _Settled], work: Callable[[Iterator[DocumentIn]], Iterable[_Result]]
) -> Iterator[_Result | _Settled]:
    """The results of `work` on the documents, and what is settled already between them, in the order of `items`.

    `work` gives one result per document, in order, and may take documents ahead of the results it gives.
    """
    waiting: deque[tuple[()] | tuple[_Settled]] = deque()

    def documents() -> Iterator[DocumentIn]:
        for item in items:
            if isinstance(item, DocumentIn):
                waiting.append(())
                yield item
            else:
                waiting.append((item,))

    for result in work(documents()):
        while settled := waiting.popleft():
            yield settled[0]
        yield result
    for settled in waiting:
        yield from settled
