"""What is wrong with a document that cannot be read."""

from typing import Literal

SourceErrorCode = Literal[
    "nothing_to_read",
    "empty_text",
    "text_too_long",
    "binary_text",
    "no_article",
    "invalid_published",
    "unsupported_language",
]


class SourceError(ValueError):
    """The document cannot be read; `code` says why in one word, `detail` in a sentence."""

    def __init__(self, code: SourceErrorCode, detail: str) -> None:
        super().__init__(detail)
        self.code = code
        self.detail = detail
