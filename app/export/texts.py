"""Text as XML and calendars can hold it, and names that identify what is exported."""

import re
from urllib.parse import quote

_UNWRITABLE = re.compile("[^\t\n\r\x20-\x7e\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def writable(text: str) -> str:
    """The text with U+FFFD for every character that XML 1.0 does not allow or advise, such as control characters."""
    return _UNWRITABLE.sub("\N{REPLACEMENT CHARACTER}", text)


def urn(kind: str, public_id: str) -> str:
    """The name of an event, entity, document or topic as a URI that stays the same wherever it is served."""
    return f"urn:diplograph:{kind}:{quote(public_id, safe='')}"
