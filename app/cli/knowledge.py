"""`diplograph knowledge`: imports people and offices from other sources, and says what the knowledge base covers."""

import argparse
import json
import sys
from pathlib import Path
from typing import get_args

from tqdm import tqdm

from app.cli.configured import settings, settings_for_reading
from app.cli.console import Failure, UsageError
from app.knowledge import Format, build_index, first_line
from nlp.knowledge.base import knowledge_base
from nlp.knowledge.coverage import Coverage, coverage
from nlp.knowledge.imported.followthemoney import NotFollowTheMoney
from nlp.knowledge.imported.wikidata import NotWikidata


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The two things that can be done."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    importing = actions.add_parser("import", help="build the index of imported actors anew from files")
    importing.add_argument("files", nargs="+", metavar="FILE", help="JSON lines or a JSON dump, also .gz or .bz2")
    importing.add_argument("--format", choices=get_args(Format), help="of the files (default: by their first line)")
    importing.add_argument("--index", metavar="FILE", help="where the index is kept (DIPLOGRAPH_KNOWLEDGE)")
    covering = actions.add_parser("coverage", help="list the years that are covered, per state and office")
    covering.add_argument("--country", metavar="CC", help="ISO code of one country")
    covering.add_argument("--json", action="store_true", help="one state and office a line as JSON")


def run(arguments: argparse.Namespace) -> int:
    """Do what is asked."""
    return _import(arguments) if arguments.action == "import" else _coverage(arguments)


def _import(arguments: argparse.Namespace) -> int:
    target = Path(settings(knowledge=arguments.index).knowledge)
    paths = [Path(name) for name in arguments.files]
    for path in (*paths, target.absolute().parent):
        if not path.exists():
            raise UsageError(f"{path}: there is no such file or folder")
    sources = [(path, arguments.format or _format(path)) for path in paths]
    passes = sum(path.stat().st_size * (2 if form == "wikidata" else 1) for path, form in sources)
    with (
        tqdm(total=passes, unit="B", unit_scale=True, file=sys.stderr, disable=None, desc="reading") as reading,
        tqdm(unit=" actors", file=sys.stderr, disable=None, desc="indexing") as indexing,
    ):
        try:
            entries, tenures = build_index(target, sources, reading.update, indexing.update)
        except (NotFollowTheMoney, NotWikidata, OSError, EOFError) as error:
            raise Failure(f"{error}; {target} is as it was") from error
    print(f"{entries} actors with {tenures} offices in {target}", file=sys.stderr)
    return 0


def _format(path: Path) -> Format:
    """FollowTheMoney entities have a schema; a Wikidata dump begins with a bracket or an item."""
    try:
        line = first_line(path)
        value = json.loads(line.rstrip().rstrip(b",") or b"null") if line.strip() != b"[" else {"type": "item"}
    except (OSError, EOFError, ValueError) as error:
        raise UsageError(f"{path}: neither FollowTheMoney JSON lines nor a Wikidata JSON dump") from error
    if isinstance(value, dict) and "schema" in value:
        return "ftm"
    if isinstance(value, dict) and value.get("type") in ("item", "property"):
        return "wikidata"
    raise UsageError(f"{path}: neither FollowTheMoney JSON lines nor a Wikidata JSON dump")


def _coverage(arguments: argparse.Namespace) -> int:
    settings_for_reading()
    rows = [row for row in coverage(knowledge_base()) if arguments.country in (None, row.country)]
    if not rows:
        raise UsageError(f"nothing is known of the offices of {arguments.country}")
    sys.stdout.writelines(_line(row, as_json=arguments.json) for row in rows)
    return 0


def _line(row: Coverage, *, as_json: bool) -> str:
    if as_json:
        return json.dumps(row.record(), ensure_ascii=False) + "\n"
    years = ", ".join(f"{first}" if first == last else f"{first}-{last}" for first, last in row.years)
    return f"{row.country:3} {row.office:32} {row.holders:4}  {years}\n"
