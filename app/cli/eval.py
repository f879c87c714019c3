"""`diplograph eval`: how well the reading does on annotated documents."""

import argparse
import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from tqdm import tqdm

from app.cli.configured import settings
from app.cli.console import UsageError
from app.cli.jobs import add_jobs
from app.cli.lines import Problem, records
from app.extraction import extraction
from graph.model import DocumentIn, Reading
from nlp.evaluate import Evaluation, Found, evaluate
from nlp.evaluation.annotation import Annotated, annotated, load
from nlp.evaluation.calibration import Bin, calibration_error
from nlp.evaluation.score import Figures
from nlp.read import read_many


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("--docs", required=True, metavar="FILE", help="JSON lines of documents")
    parser.add_argument("--gold", required=True, metavar="FILE", help="JSON lines of their annotation, by the same ids")
    parser.add_argument("--predicted", metavar="FILE", help="output of diplograph extract, instead of reading now")
    parser.add_argument("--json", action="store_true", help="everything as one JSON object")
    add_jobs(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print the figures of the whole, of the half that developers read and of the half that nobody read."""
    documents = list(_documents(Path(arguments.docs)))
    gold = _loaded(arguments.gold)
    if missing := gold.keys() - {document.id for document in documents}:
        raise UsageError(f"{arguments.docs} lacks {len(missing)} annotated documents, such as {min(missing)}")
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


def _documents(path: Path) -> Iterator[DocumentIn]:
    try:
        with path.open("rb") as lines:
            for record in records(lines, DocumentIn):
                if isinstance(record, Problem):
                    raise UsageError(f"{path}: {record.error}")
                yield record
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}") from error


def _read(documents: list[DocumentIn], jobs: int) -> dict[str, Annotated]:
    results = read_many(documents, jobs=jobs, model=settings().model)
    readings = tqdm(results, total=len(documents), unit=" documents", file=sys.stderr, disable=None)
    return {reading.document.id: annotated(extraction(reading)) for reading in readings if isinstance(reading, Reading)}
