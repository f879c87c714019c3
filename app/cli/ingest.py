"""`diplograph ingest`: files, folders and addresses into the store; run again, it goes on where it stopped."""

import argparse
import json
import sys
from collections import Counter, deque
from collections.abc import Iterator
from functools import partial

from tqdm import tqdm

from app.by_address import fetching_rules
from app.cli.addresses import with_pages
from app.cli.configured import settings_for_reading
from app.cli.console import Failure
from app.cli.files import Item, check, items, total_size
from app.cli.in_order import in_order
from app.cli.jobs import add_jobs
from app.cli.lines import Problem
from app.cli.stores import opened_store
from app.fetch import Rules
from app.ingest import Outcome, ingest_many
from graph.errors import NotFound, StoreUnavailable
from graph.model import DocumentIn
from graph.queries.documents import get_document
from graph.store import Store
from nlp.source import SourceError, prepare

_READ_FROM_IT = {"published_basis", "warnings"}


class Known:
    """A document that the store has already, just as it is."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument(
        "paths",
        nargs="+",
        metavar="PATH",
        help="a file (txt, html, json, jsonl, ndjson, csv), a folder of such files, an address, or - for stdin",
    )
    parser.add_argument("--store", help="where the graph is kept (DIPLOGRAPH_STORE)")
    add_jobs(parser)


def run(arguments: argparse.Namespace) -> int:
    """Read and store every document; what fails is named on stderr and the rest goes on."""
    check(arguments.paths)
    configured = settings_for_reading(store=arguments.store)
    with opened_store(configured) as store:
        rules = fetching_rules(configured) if configured.fetch else None
        return store_files(store, arguments.paths, jobs=arguments.jobs, model=configured.model, rules=rules)


def store_files(store: Store, paths: list[str], *, model: str, jobs: int = 1, rules: Rules | None = None) -> int:
    """Store the documents of all paths under a progress bar and say how it went; returns the exit code.

    By `rules` those that are only an address are fetched; without, they fail.
    """
    counts: Counter[str] = Counter()
    with tqdm(total=total_size(paths), unit="B", unit_scale=True, file=sys.stderr, disable=None) as bar:
        try:
            for item, result in _stored(store, with_pages(items(paths), rules), jobs, model):
                counts.update(_judged(result))
                bar.update(item.size)
                if reason := _reason(result):
                    bar.write(f"{item.origin}: {' '.join(reason.split())}", file=sys.stderr)
        except StoreUnavailable as error:
            raise Failure(f"{error}; {_summary(counts)}") from error
    print(_summary(counts), file=sys.stderr)
    return 1 if counts["failed"] else 0


def _stored(
    store: Store, found: Iterator[Item], jobs: int, model: str
) -> Iterator[tuple[Item, Outcome | Problem | Known]]:
    """Each item with what became of it, after its commit."""
    under_way: deque[Item] = deque()

    def contents() -> Iterator[DocumentIn | Problem | Known]:
        for item in found:
            under_way.append(item)
            new = isinstance(item.content, Problem) or not _is_known(store, item.content)
            yield item.content if new else Known()

    results: Iterator[Outcome | Problem | Known] = in_order(
        contents(), partial(ingest_many, store, jobs=jobs, model=model)
    )
    for result in results:
        yield under_way.popleft(), result


def _is_known(store: Store, document: DocumentIn) -> bool:
    """Whether the store has this very document, so that reading it again would change nothing."""
    try:
        prepared = prepare(document)
        stored = json.loads(get_document(store, prepared.id))
    except (SourceError, NotFound):
        return False
    return all(stored[name] == value for name, value in prepared.model_dump(mode="json", exclude=_READ_FROM_IT).items())


def _judged(result: Outcome | Problem | Known) -> Counter[str]:
    if isinstance(result, Outcome) and result.added is not None and result.added.created:
        return Counter(added=1, events=len(result.added.events))
    return Counter(failed=1) if _reason(result) else Counter(known=1)


def _reason(result: Outcome | Problem | Known) -> str | None:
    """Why a document failed; None where it did not."""
    if isinstance(result, Outcome):
        return f"{result.failure.code}: {result.failure.detail}" if result.failure else None
    return result.error if isinstance(result, Problem) else None


def _summary(counts: Counter[str]) -> str:
    return (
        f"{counts['added']} documents added, which report {counts['events']} events; "
        f"{counts['known']} known already; {counts['failed']} failed"
    )
