"""`diplograph eval`: how well the reading does on annotated documents."""

import argparse
import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from tqdm import tqdm

from app.cli.configured import settings_for_reading
from app.cli.console import UsageError
from app.cli.files import items
from app.cli.jobs import add_jobs
from app.cli.lines import Problem
from app.cli.samples import annotation, samples
from app.extraction import extraction
from graph.model import DocumentIn, Reading
from nlp.evaluate import Evaluation, Found, evaluate
from nlp.evaluation.annotation import Annotated, annotated, load
from nlp.evaluation.calibration import Bin, calibration_error
from nlp.evaluation.score import Figures
from nlp.read import read_many


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("--docs", nargs="+", metavar="PATH", help="documents, as ingest reads them (default: samples)")
    parser.add_argument("--gold", metavar="FILE", help="JSON lines of their annotation, by the same ids")
    parser.add_argument("--predicted", metavar="FILE", help="output of diplograph extract, instead of reading now")
    parser.add_argument("--json", action="store_true", help="everything as one JSON object")
    add_jobs(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print the figures of the whole, of the half that developers read and of the half that nobody read."""
    if (arguments.docs is None) != (arguments.gold is None):
        raise UsageError("--docs and --gold go together")
    with samples() as articles, annotation() as expected:
        documents = list(_documents(arguments.docs or articles))
        gold = _loaded(arguments.gold or expected)
    if missing := gold.keys() - {document.id for document in documents}:
        raise UsageError(f"{len(missing)} annotated documents are not among the documents, such as {min(missing)}")
    documents = [document for document in documents if document.id in gold]
    read = _loaded(arguments.predicted) if arguments.predicted else _read(documents, arguments.jobs)
    result = evaluate(gold, read, {document.id: document.source for document in documents if document.id})
    if arguments.json:
        print(json.dumps(result.record(), ensure_ascii=False))
    else:
        sys.stdout.writelines(f"{line}\n" for line in report(result))
    return 0


def report(result: Evaluation) -> Iterator[str]:
    """The evaluation as text: tables of figures, counts, and the reliability diagram."""
    yield from _figures("FIGURE", result.parts)
    yield ""
    yield from _figures("BY SOURCE", result.sources)
    for heading, counts in (("TYPE", result.types), ("STATUS", result.statuses)):
        yield ""
        yield from _counts(heading, counts)
    yield ""
    yield from _diagram(result.reliability)


def _figures(heading: str, columns: Mapping[str, Figures]) -> Iterator[str]:
    yield f"{heading:26}" + "".join(f"{name[:18]:>20}" for name in columns)
    for name in next(iter(columns.values()), {}):
        yield f"{name:26}" + "".join(f"{_shown(figures[name]):>20}" for figures in columns.values())


def _counts(heading: str, counts: Mapping[str, Found]) -> Iterator[str]:
    yield f"{heading:12}{'annotated':>10}{'found':>8}{'recall':>8}{'read':>8}{'right':>8}{'precision':>10}"
    for name, found in counts.items():
        yield (
            f"{name:12}{found.gold:>10}{found.gold_found:>8}{_shown(found.recall):>8}"
            f"{found.predicted:>8}{found.predicted_right:>8}{_shown(found.precision):>10}"
        )


def _diagram(bins: list[Bin]) -> Iterator[str]:
    """A bar a bin: `#` up to the share right, `|` at the mean confidence."""
    yield f"CONFIDENCE  events    mean   right  (calibration error {_shown(calibration_error(bins))})"
    for one in bins:
        bar = list(("#" * round(one.right * 40)).ljust(41))
        bar[round(one.confidence * 40)] = "|"
        figures = f"{one.low:.1f}-{one.high:.1f}{one.events:>11}{one.confidence:>8.3f}{one.right:>8.3f}"
        yield f"{figures}  {''.join(bar)}".rstrip()


def _shown(value: float | int | None) -> str:
    return "-" if value is None else f"{value:.3f}" if isinstance(value, float) else str(value)


def _loaded(path: str) -> dict[str, Annotated]:
    try:
        return load(Path(path))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise UsageError(f"{path}: {error}") from error


def _documents(paths: list[str]) -> Iterator[DocumentIn]:
    for item in items(paths):
        if isinstance(item.content, Problem):
            raise UsageError(f"{item.origin}: {item.content.error}")
        yield item.content


def _read(documents: list[DocumentIn], jobs: int) -> dict[str, Annotated]:
    results = read_many(documents, jobs=jobs, model=settings_for_reading().model)
    readings = tqdm(results, total=len(documents), unit=" documents", file=sys.stderr, disable=None)
    return {reading.document.id: annotated(extraction(reading)) for reading in readings if isinstance(reading, Reading)}
