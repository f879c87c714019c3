"""`diplograph dates`: the dates that documents speak of, read against their day of publication."""

import argparse
import datetime as dt
from contextlib import suppress
from typing import Any

from app.cli.lines import Problem, add_files, answer_each
from graph.model import DocumentIn
from nlp.dates import read_dates
from nlp.source import SourceError, prepare
from nlp.source.published import supplied_day


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    add_files(parser, "documents")


def run(arguments: argparse.Namespace) -> int:
    """Answer each document."""
    return answer_each(arguments, DocumentIn, _answer)


def _answer(document: DocumentIn) -> dict[str, Any] | Problem:
    try:
        text, published = _text_and_day(document)
    except SourceError as error:
        return Problem(document.id, f"{error.code}: {error.detail}")
    return {"id": document.id, "dates": [date.model_dump(mode="json") for date in read_dates(text, published)]}


def _text_and_day(document: DocumentIn) -> tuple[str, dt.date | None]:
    """The text exactly as given, so that the offsets hold in it, or else that of the page; and its day, if known."""
    if not document.text:
        prepared = prepare(document)
        return prepared.text, prepared.published
    if document.published:
        return document.text, supplied_day(document.published)
    with suppress(SourceError):
        return document.text, prepare(document).published
    return document.text, None
