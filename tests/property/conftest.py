"""What is kept for pairs of many events only is kept here for pairs of few, so that it is tried often."""

from collections.abc import Iterator

import pytest

from graph.rows import pair_counts


@pytest.fixture(autouse=True, scope="module")
def _pairs_of_two_events_are_counted() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pair_counts, "MANY", 2)
        yield
