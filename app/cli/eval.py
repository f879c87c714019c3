"""`diplograph eval`: how well the reading does on annotated documents."""

import argparse
import json
import sys
from collections.abc import Collection, Iterator, Mapping
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
from nlp.evaluate import Evaluation, Found, evaluate, halves
from nlp.evaluation.annotation import Annotated, annotated, load
from nlp.evaluation.calibration import Bin, calibration_error
from nlp.evaluation.intervals import Interval
from nlp.evaluation.mistakes import mistakes
from nlp.evaluation.score import Figures
from nlp.read import read_many

_SEALED = ("blind", "fresh", "unread")
"""What the names of the parts end in whose mistakes are counted and never listed, such as `standoff-blind`."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("--docs", nargs="+", metavar="PATH", help="documents, as ingest reads them (default: samples)")
    parser.add_argument(
        "--gold",
        nargs="+",
        metavar="FILE",
        help="JSON lines of their annotation, by the same ids; each of several files is a part",
    )
    parser.add_argument("--predicted", metavar="FILE", help="output of diplograph extract, instead of reading now")
    parser.add_argument("--errors", metavar="FILE", help="write the mistakes, but for blind, fresh or unread documents")
    parser.add_argument("--json", action="store_true", help="everything as one JSON object")
    add_jobs(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print the figures of the whole and of its parts: those of the files of annotation, or the halves of one."""
    if (arguments.docs is None) != (arguments.gold is None):
        raise UsageError("--docs and --gold go together")
    with samples() as articles, annotation() as expected:
        documents = list(_documents(arguments.docs or articles))
        parts = _parts(arguments.gold or [expected])
    gold = {name: document for part in parts.values() for name, document in part.items()}
    if missing := gold.keys() - {document.id for document in documents}:
        raise UsageError(f"{len(missing)} annotated documents are not among the documents, such as {min(missing)}")
    documents = [document for document in documents if document.id in gold]
    read = _loaded(arguments.predicted) if arguments.predicted else _read(documents, arguments.jobs)
    sources = {document.id: document.source for document in documents if document.id}
    result = evaluate(gold, read, sources, parts if len(parts) > 1 else None)
    if arguments.errors:
        divided = parts if len(parts) > 1 else {**parts, **halves(gold)}
        _write_mistakes(arguments.errors, _not_sealed(gold, divided), read)
    if arguments.json:
        print(json.dumps(result.record(), ensure_ascii=False))
    else:
        sys.stdout.writelines(f"{line}\n" for line in report(result))
    return 0


def report(result: Evaluation) -> Iterator[str]:
    """The evaluation as text: tables of figures, counts, and the reliability diagram."""
    yield from _figures("FIGURE", result.parts, result.intervals)
    yield ""
    yield from _figures("BY SOURCE", result.sources)
    for heading, counts in (("TYPE", result.types), ("STATUS", result.statuses)):
        yield ""
        yield from _counts(heading, counts)
    yield ""
    yield from _diagram(result.reliability)


def _figures(
    heading: str, columns: Mapping[str, Figures], intervals: Mapping[str, Mapping[str, Interval]] | None = None
) -> Iterator[str]:
    """A column a part, with the 95 % intervals where there are some."""
    width = 22 if intervals else 18
    yield f"{heading:26}" + "".join(f"{name[:width]:>{width + 2}}" for name in columns)
    for name in next(iter(columns.values()), {}):
        shown = (
            f"{_shown(figures[name])} {_between((intervals or {}).get(column, {}).get(name))}".strip()
            for column, figures in columns.items()
        )
        yield f"{name:26}" + "".join(f"{text:>{width + 2}}" for text in shown)


def _between(interval: Interval | None) -> str:
    return f"{interval[0]:.2f}-{interval[1]:.2f}" if interval else ""


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


def _parts(paths: list[str]) -> dict[str, dict[str, Annotated]]:
    """The annotation by the first word of the name of its file; no document may be in two."""
    parts = {Path(path).name.split(".")[0]: _loaded(path) for path in paths}
    names = [name for part in parts.values() for name in part]
    if len(parts) < len(paths) or len(set(names)) < len(names):
        raise UsageError("files of annotation need different names and different documents")
    return parts


def _not_sealed(gold: Mapping[str, Annotated], parts: Mapping[str, Collection[str]]) -> dict[str, Annotated]:
    sealed = {name for part, names in parts.items() if part.split("-")[-1] in _SEALED for name in names}
    return {name: document for name, document in gold.items() if name not in sealed}


def _write_mistakes(path: str, gold: Mapping[str, Annotated], read: Mapping[str, Annotated]) -> None:
    lines = (json.dumps(one, ensure_ascii=False) + "\n" for one in mistakes(gold, read))
    try:
        Path(path).write_text("".join(lines), encoding="utf-8")
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}") from error


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
