"""The shared door from a document to the store: `DocumentIn` → `nlp.read` → `store.add`.

Routes and the command line both go through here, so that a document is treated alike whichever way it came.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from graph.errors import Conflict
from graph.model import DocumentIn
from graph.store import Added, Store
from nlp.default_model import DEFAULT_MODEL
from nlp.read import ReadError, read, read_many


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a document was not taken: a stable code and a sentence for people."""

    code: str
    detail: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one document; exactly one of `added` and `failure` is set. `id` is None where none is known."""

    id: str | None
    added: Added | None = None
    failure: Failure | None = None


def ingest_one(store: Store, document: DocumentIn, *, model: str = DEFAULT_MODEL) -> Added:
    """Read one document and add it in one transaction.

    Raises `nlp.source.SourceError` for a document that cannot be read, `graph.errors.Conflict` for another text under
    a known id and `graph.errors.StoreUnavailable` where nothing could be written.
    """
    return store.add(read(document, model=model))


def ingest_many(
    store: Store, documents: Iterable[DocumentIn], jobs: int = 1, *, model: str = DEFAULT_MODEL
) -> Iterator[Outcome]:
    """Read documents with `jobs` processes and add them one by one; an outcome each, in order, after its commit.

    A document that cannot be read or contradicts the store gives a failure and the rest goes on;
    `graph.errors.StoreUnavailable` ends it, since nothing more can be written.
    """
    for result in read_many(documents, jobs=jobs, model=model):
        if isinstance(result, ReadError):
            yield Outcome(result.id, failure=Failure(result.code, result.detail))
            continue
        try:
            yield Outcome(result.document.id, added=store.add(result))
        except Conflict as error:
            yield Outcome(result.document.id, failure=Failure("conflict", str(error)))
