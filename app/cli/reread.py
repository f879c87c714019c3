"""`diplograph reread`: all documents again with the current reader; run again, it goes on where it stopped."""

import argparse
import sys
from collections import Counter

from tqdm import tqdm

from app.cli.configured import settings_for_reading
from app.cli.jobs import add_jobs
from app.cli.stores import opened_store
from graph.queries.documents import count_read_by_others, read_by_others
from graph.store import Store
from nlp.read import ReadError, read_many
from nlp.reader_version import reader_version


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("--store", help="where the graph is kept (DIPLOGRAPH_STORE)")
    add_jobs(parser)


def run(arguments: argparse.Namespace) -> int:
    """Read again what another version of the reader has read; what fails keeps its old reading."""
    configured = settings_for_reading(store=arguments.store)
    with opened_store(configured, must_exist=True) as store:
        counts = reread(store, jobs=arguments.jobs, model=configured.model)
    print(f"{counts['read']} documents read again; {counts['failed']} failed and keep their reading", file=sys.stderr)
    return 1 if counts["failed"] else 0


def reread(store: Store, *, model: str, jobs: int = 1) -> Counter[str]:
    """Put a reading by the current reader in place of every older one, each in a transaction of its own."""
    reader, counts, after = reader_version(model), Counter[str](), None
    with tqdm(total=count_read_by_others(store, reader), unit="doc", file=sys.stderr, disable=None) as bar:
        while outdated := read_by_others(store, reader, after):
            after = outdated[-1][0]
            for result in read_many((document for _, document in outdated), jobs=jobs, model=model):
                if isinstance(result, ReadError):
                    counts["failed"] += 1
                    bar.write(f"{result.id}: {result.code}: {result.detail}", file=sys.stderr)
                else:
                    store.replace(result)
                    counts["read"] += 1
                bar.update()
    return counts
