"""Documents: what is handed in, and what it says of itself."""

from nlp.source.boilerplate import boilerplate_spans
from nlp.source.dateline import Dateline, dateline
from nlp.source.errors import SourceError, SourceErrorCode
from nlp.source.layout import Layout, layout
from nlp.source.prepare import document_id, prepare

__all__ = [
    "Dateline",
    "Layout",
    "SourceError",
    "SourceErrorCode",
    "boilerplate_spans",
    "dateline",
    "document_id",
    "layout",
    "prepare",
]
