"""Reading sentences of our own with the whole pipeline."""

from collections.abc import Callable, Iterator

import pytest

from graph.model import DocumentIn, Reading, Report
from nlp.learned.choice import choices_in_place
from nlp.read import read

ReadText = Callable[..., Reading]


@pytest.fixture(scope="session")
def read_text() -> ReadText:
    """Read a text published on Tuesday, 20 June 2023, or on another day."""

    def reader(text: str, published: str | None = "2023-06-20", title: str | None = None) -> Reading:
        return read(DocumentIn(text=text, published=published, title=title, language="en"))

    return reader


@pytest.fixture(scope="session")
def the_report(read_text: ReadText) -> Callable[..., Report]:
    """The only report of a text."""

    def reader(text: str, published: str | None = "2023-06-20") -> Report:
        reports = read_text(text, published).reports
        assert len(reports) == 1, [r.title for r in reports]
        return reports[0]

    return reader


@pytest.fixture
def by_rules() -> Iterator[None]:
    """Topics as the rules propose them, without the choice among all phrases."""
    with choices_in_place({"topic": {}}):
        yield
