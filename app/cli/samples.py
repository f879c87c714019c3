"""The sample articles that the distribution carries, and their annotation."""

from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import as_file, files


@contextmanager
def samples() -> Iterator[list[str]]:
    """The files of the articles, by name."""
    with as_file(files("data") / "sample") as folder:
        yield sorted(str(article) for article in folder.glob("*.json"))


@contextmanager
def annotation() -> Iterator[str]:
    """The file of the annotation of all articles."""
    with as_file(files("data") / "sample" / "expected.jsonl") as file:
        yield str(file)
