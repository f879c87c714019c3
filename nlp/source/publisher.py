"""The state whose government a document comes from, by the host of its address: its own offices need no country there.

Governments publish under a second level of their country's domain (".gov.uk", ".go.jp", ".gouv.fr"), the United States
under ".gov" and ".mil"; hosts that do neither are listed in `government_hosts` of `nlp/patterns/source.json`.
"""

import re
from dataclasses import dataclass
from typing import Literal
from urllib.parse import urlsplit

from nlp.source.vocabulary import table, words

Ministry = Literal["foreign", "defence"]
_HOST = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,}", re.IGNORECASE)
_AMERICAN = frozenset({"gov", "mil"})
_OTHER_CODES = {"UK": "GB", "SU": "RU"}


@dataclass(frozen=True, slots=True)
class Publisher:
    """A government by its ISO alpha-2 code, and the ministry whose own pages these are, if the host says so."""

    country: str
    ministry: Ministry | None = None


def publisher_of(url: str | None, source: str | None) -> Publisher | None:
    """Whose government published a document; None for newspapers, agencies and everybody else."""
    for given in (url, source):
        host = _host(given)
        country = _country(host) if host else None
        if host and country:
            return Publisher(country, _ministry(host))
    return None


def _host(given: str | None) -> str | None:
    """The host of an address, or a source that is named by its host."""
    if not given:
        return None
    try:
        host = urlsplit(given).hostname if "//" in given else given.strip().lower()
    except ValueError:
        return None
    return host if host and _HOST.fullmatch(host) else None


def _country(host: str) -> str | None:
    labels = host.split(".")
    listed = table("government_hosts")
    for first in range(len(labels) - 1):
        if code := listed.get(".".join(labels[first:])):
            return code
    if labels[-1] in _AMERICAN:
        return "US"
    if len(labels) < 3 or len(labels[-1]) != 2 or labels[-2] not in words("government_labels"):
        return None
    return _OTHER_CODES.get(labels[-1].upper(), labels[-1].upper())


def _ministry(host: str) -> Ministry | None:
    labels = set(host.split("."))
    if labels & words("foreign_ministry_labels"):
        return "foreign"
    return "defence" if labels & words("defence_ministry_labels") else None
