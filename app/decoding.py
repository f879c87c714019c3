"""The text of a page from its bytes, as browsers take it."""

import codecs
import re

_CHARSET = re.compile(rb"""<meta[^>]{1,200}charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]{1,40})""", re.IGNORECASE)
_HEAD = 4096


def decoded(raw: bytes, declared: str | None = None) -> str | None:
    """The text in UTF-8, else in the encoding declared beside it or at its head, else in Windows-1252; else None."""
    named = _CHARSET.search(raw[:_HEAD])
    for encoding in ("utf-8-sig", declared or "", named[1].decode("ascii") if named else "", "windows-1252"):
        try:
            return raw.decode(codecs.lookup(encoding).name)
        except (LookupError, ValueError):
            continue
    return None
