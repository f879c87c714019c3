"""`diplograph extract`: documents in, what each reports out; no store is touched."""

import argparse
import sys
from collections.abc import Iterator
from functools import partial

from tqdm import tqdm

from app.cli.configured import settings_for_reading
from app.cli.in_order import in_order
from app.cli.jobs import add_jobs
from app.cli.lines import Problem, add_files, encode, opened, records
from app.extraction import extraction
from graph.model import DocumentIn, Reading
from nlp.read import ReadError, read_many


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    add_files(parser, "documents")
    add_jobs(parser)


def run(arguments: argparse.Namespace) -> int:
    """Read every document; the same bytes for any number of jobs."""
    failed = False
    reading = partial(read_many, jobs=arguments.jobs, model=settings_for_reading().model)
    with opened(arguments) as (lines, answers):
        results: Iterator[Reading | ReadError | Problem] = in_order(records(lines, DocumentIn), reading)
        for result in tqdm(results, unit=" documents", file=sys.stderr, disable=None):
            failed |= not isinstance(result, Reading)
            answers.write(_line(result))
    return int(failed)


def _line(result: Reading | ReadError | Problem) -> bytes:
    if isinstance(result, ReadError):
        return Problem(result.id, f"{result.code}: {result.detail}").line()
    return result.line() if isinstance(result, Problem) else encode(extraction(result))
