"""Documents of which only the address is given: the page there is fetched and read."""

from app.decoding import decoded
from app.fetch import Fetched, FetchError, Rules, fetch
from app.settings import Settings
from graph.model import DocumentIn

_PAGES, _TEXT = ("text/html", "application/xhtml+xml"), "text/plain"


def is_only_an_address(document: DocumentIn) -> bool:
    """Whether there is nothing to read but what is at the address."""
    return document.text is None and document.html is None and document.url is not None


def fetching_rules(settings: Settings) -> Rules:
    """The rules of these settings."""
    return Rules(ports=frozenset(settings.fetch_ports))


def fetched(document: DocumentIn, rules: Rules) -> DocumentIn:
    """The document with the page or text that is at its address; raises FetchError."""
    return with_content(document, fetch(document.url or "", rules))


def with_content(document: DocumentIn, found: Fetched) -> DocumentIn:
    """The document with what was fetched; raises FetchError where that is no page or text."""
    if found.media_type not in (*_PAGES, _TEXT):
        raise FetchError(
            "wrong_media_type", "What is there is XML and no page or text; if it is a feed, add it as one."
        )
    content = decoded(found.body or b"", found.charset)
    if content is None:
        raise FetchError("fetch_failed", "What is there is in no known encoding.")
    return document.model_copy(update={"html" if found.media_type in _PAGES else "text": content})
