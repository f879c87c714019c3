"""Documents keep their place among what never reaches the reader, however far ahead the reader takes them."""

from collections.abc import Iterator
from itertools import islice

from hypothesis import given
from hypothesis import strategies as st

from app.cli.in_order import in_order
from app.cli.lines import Problem
from graph.model import DocumentIn


@given(st.lists(st.booleans()), st.integers(1, 7))
def test_every_item_comes_out_at_its_place(good: list[bool], ahead: int) -> None:
    names = [str(number) for number in range(len(good))]
    items = [DocumentIn(id=name) if fine else Problem(name, "broken") for name, fine in zip(names, good, strict=True)]

    def work(documents: Iterator[DocumentIn]) -> Iterator[str]:
        while taken := list(islice(documents, ahead)):
            yield from (f"read {document.id}" for document in taken)

    results = [result if isinstance(result, str) else f"broken {result.id}" for result in in_order(items, work)]
    assert results == [f"{'read' if fine else 'broken'} {name}" for name, fine in zip(names, good, strict=True)]
