"""From what is handed in to a document: its text, title, language, identity and day of publication."""

import datetime as dt
import hashlib
from dataclasses import dataclass

from graph.model import Document, DocumentIn, Notice, PublishedBasis
from nlp import dates
from nlp.source.cleaning import clean, tidy
from nlp.source.errors import SourceError
from nlp.source.headline import without_site
from nlp.source.language import require_english
from nlp.source.layout import Layout, layout
from nlp.source.page import Page, read_page
from nlp.source.published import plausible, supplied_day
from nlp.source.subtitles import without_times

_ID_DIGITS = 24
_FROM_HEADER = Notice(
    code="published_from_page_header",
    detail="The only date stands alone at the top of the page and may be the day it was served.",
)


@dataclass(frozen=True, slots=True)
class _Publication:
    day: dt.date | None
    basis: PublishedBasis
    warnings: tuple[Notice, ...] = ()


def prepare(document: DocumentIn) -> Document:
    """Read what `document` says of itself; raises SourceError for one that cannot be read."""
    supplied = supplied_day(document.published) if document.published else None
    page = read_page(document.html) if document.html and not document.text else None
    text = without_times(clean(page.text if page else document.text or _nothing(document)))
    require_english(text, document.language)
    title = tidy(document.title or "").replace("\n", " ") or (page.title if page else None)
    laid_out = layout(text, title)
    published = _publication(supplied, page, laid_out)
    url = document.url or (page.url if page else None)
    return Document(
        id=document.id or document_id(text, published.day, url),
        text=text,
        title=title or (without_site(laid_out.headline) if laid_out.headline else None),
        published=published.day,
        published_basis=published.basis,
        url=url,
        source=document.source or (page.site if page else None),
        warnings=published.warnings,
    )


def _nothing(document: DocumentIn) -> str:
    if document.text is None and document.html is None:
        raise SourceError("nothing_to_read", "a document has either text or html")
    raise SourceError("empty_text", "the document has no text")


def document_id(text: str, published: dt.date | None, url: str | None) -> str:
    """An id that the same content always gets: SHA-256 over words, day and address."""
    content = "\x1f".join((" ".join(text.split()), published.isoformat() if published else "", url or ""))
    return hashlib.sha256(content.encode("utf-8", "replace")).hexdigest()[:_ID_DIGITS]


def _publication(supplied: dt.date | None, page: Page | None, laid_out: Layout) -> _Publication:
    """The day of publication by the strongest evidence there is."""
    if supplied is not None:
        return _Publication(supplied, "supplied")
    if page is not None and page.published is not None:
        return _Publication(page.published, "metadata")
    header = _day(laid_out.header_date.date if laid_out.header_date else None, None)
    stated = _day(laid_out.dateline.date if laid_out.dateline else None, header)
    if stated is not None:
        return _Publication(stated, "dateline")
    if header is not None:
        return _Publication(header, "page_header", (_FROM_HEADER,))
    return _Publication(None, "none")


def _day(date: dates.DateExpression | None, near: dt.date | None) -> dt.date | None:
    """The one plausible day that a date means, read near another day if it has no year."""
    found = dates.resolve(date, near, "past") if date else None
    if found is None or found.start != found.end:
        return None
    try:
        return plausible(found.start)
    except ValueError:
        return None
