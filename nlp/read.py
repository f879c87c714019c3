"""The one door of reading: a document in, a Reading out; many documents with any number of processes."""

import datetime as dt
import multiprocessing
import signal
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc

from graph.model import Document, DocumentIn, Reading
from nlp.collections_off import loading
from nlp.components.actors.entities import add_entity_components, document_entities
from nlp.components.aftermath import statements as _statements  # noqa: F401 - registers its component
from nlp.components.encounters import events as _events  # noqa: F401 - registers its component
from nlp.components.places.live_towns import town_of_live_page
from nlp.components.text.contractions import with_contractions
from nlp.components.text.entries import find_entries
from nlp.components.text.fact_checks import false_claims
from nlp.components.text.posts import post_starts
from nlp.components.text.rubrics import rubric_starts
from nlp.components.text.told_from import told_from
from nlp.components.text.turns import turn_starts
from nlp.dates import resolve
from nlp.default_model import DEFAULT_MODEL
from nlp.knowledge.base import attach, attached_path
from nlp.knowledge.imported.lookup import ImportedIndex
from nlp.pipeline import base_pipeline
from nlp.reader_version import reader_version
from nlp.reports import reports_of
from nlp.source import Dateline, SourceError, layout, prepare
from nlp.source.government_accounts import government_account
from nlp.source.proceedings import transcribed_by
from nlp.source.publisher import publisher_of
from nlp.source.shot_lists import shots

CHUNK = 8
AHEAD = 4
WRITTEN_BEFORE = dt.timedelta(days=3)


@dataclass(frozen=True, slots=True)
class ReadError:
    """A document that could not be read: its id where known, a stable code and a sentence for people."""

    id: str | None
    code: str
    detail: str


@lru_cache(maxsize=2)
def pipeline(model: str = DEFAULT_MODEL) -> Language:
    """The whole reading pipeline, loaded once in a process; raises nlp.pipeline.ModelError."""
    with loading():
        nlp = base_pipeline(model)
        nlp.add_pipe("diplograph_verbs", last=True)
        add_entity_components(nlp)
        nlp.add_pipe("diplograph_events")
        nlp.add_pipe("diplograph_statements")
    return nlp


def read(document: DocumentIn | Document, *, model: str = DEFAULT_MODEL) -> Reading:
    """Read one document, as handed in or as kept. Raises `nlp.source.SourceError` where it cannot be read.

    Each document goes through the pipeline by itself, so that what is read of it does not depend on its neighbours.
    """
    doc, source = parse(document, model=model)
    return Reading(
        document=source,
        reports=reports_of(doc, source),
        entities=document_entities(doc),
        reader=reader_version(model),
    )


def parse(document: DocumentIn | Document, *, model: str = DEFAULT_MODEL) -> tuple[Doc, Document]:
    """What reading one document finds, on a Doc, and the document as served. Raises SourceError.

    What a kept document says of itself is not looked for again: its page may be gone.
    """
    source = document if isinstance(document, Document) else prepare(document)
    return _parse(pipeline(model), source), source


def _parse(nlp: Language, source: Document) -> Doc:
    doc = with_contractions(nlp.make_doc(source.text))
    laid_out = layout(source.text, source.title)
    doc._.published = _day_of_writing(source, laid_out.dateline)
    doc._.source_title = source.title
    doc._.publisher = publisher_of(source.url, source.source) or government_account(source.title)
    turns = turn_starts(source.text)
    doc._.publisher = doc._.publisher or transcribed_by(source.title, source.text, bool(turns))
    doc._.title_end = _token_at(doc, laid_out.title_end)
    doc._.entries = find_entries(source.text, doc._.published, doc._.source_title)
    starts = post_starts(source.text) + turns + rubric_starts(source.text)
    starts += [start for entry in doc._.entries for start in (entry.start, *entry.starts)]
    for start in (doc._.title_end, *(_token_at(doc, offset) for offset in (laid_out.body, *starts))):
        if 0 < start < len(doc):
            doc[start].is_sent_start = True
    doc._.dateline = laid_out.dateline
    doc._.told_from = told_from(source.text)
    placed = laid_out.dateline is not None and laid_out.dateline.place
    doc._.live_town = None if placed else town_of_live_page(source.text, source.title)
    doc._.boilerplate = laid_out.boilerplate
    doc._.false_claims = false_claims(source.text)
    doc._.shots = shots(source.text)
    return nlp(doc)


def _day_of_writing(source: Document, line: Dateline | None) -> dt.date | None:
    """The day against which the text counts: the dateline's, where it is the day of publication or shortly before."""
    day = source.published
    written = (
        resolve(line.date, day, "past") if line is not None and line.date is not None and day is not None else None
    )
    if day is None or written is None or written.start != written.end:
        return day
    return written.start if dt.timedelta(0) <= day - written.start <= WRITTEN_BEFORE else day


def _token_at(doc: Doc, offset: int) -> int:
    """The index of the first token that begins at or after a character offset."""
    if offset <= 0:
        return 0
    span = doc.char_span(0, offset, alignment_mode="contract")
    index = span.end if span is not None else 0
    while index < len(doc) and (doc[index].idx < offset or doc[index].is_space):
        index += 1
    return index


def read_many(
    documents: Iterable[DocumentIn | Document], jobs: int = 1, *, model: str = DEFAULT_MODEL
) -> Iterator[Reading | ReadError]:
    """Read documents with `jobs` processes; the results in the order of the documents, the same for any `jobs`."""
    if jobs <= 1:
        for document in documents:
            yield _try_read(document, model)
        return
    # Ctrl-C ends the workers at once and without a word; the process that asked says what is to be said.
    pool = ProcessPoolExecutor(
        jobs, multiprocessing.get_context("spawn"), initializer=_start_worker, initargs=(attached_path(),)
    )
    try:
        waiting = []
        source = iter(documents)
        while chunk := list(islice(source, CHUNK)):
            waiting.append(pool.submit(_read_chunk, chunk, model))
            if len(waiting) >= jobs * AHEAD:
                yield from waiting.pop(0).result()
        for done in waiting:
            yield from done.result()
    finally:
        pool.shutdown(cancel_futures=True)


def _start_worker(imported: Path | None) -> None:
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    attach(ImportedIndex(imported) if imported else None)


def _read_chunk(documents: list[DocumentIn | Document], model: str) -> list[Reading | ReadError]:
    return [_try_read(document, model) for document in documents]


def _try_read(document: DocumentIn | Document, model: str) -> Reading | ReadError:
    try:
        return read(document, model=model)
    except SourceError as error:
        return ReadError(document.id, error.code, error.detail)
