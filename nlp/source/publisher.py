"""The state or body whose own pages a document comes from, by the host of its address: its offices need no name there.

Governments publish under a second level of their country's domain (".gov.uk", ".go.jp", ".gouv.fr"), the United States
under ".gov" and ".mil"; hosts that do neither are listed in `government_hosts` of `nlp/patterns/source.json`, those of
international bodies in `body_hosts`.
"""

import re
from dataclasses import dataclass
from typing import Literal
from urllib.parse import urlsplit

from nlp.source.vocabulary import table, words

Ministry = Literal["foreign", "defence"]
Head = Literal["head_of_state", "head_of_government", "foreign_minister"]
_HOST = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,}", re.IGNORECASE)
_AMERICAN = frozenset({"gov", "mil"})
_OTHER_CODES = {"UK": "GB", "SU": "RU"}


@dataclass(frozen=True, slots=True)
class Publisher:
    """A government by its ISO alpha-2 code, and the ministry whose own pages these are, if the host says so.

    `head` is the office of whoever these pages are about if they name nobody: the president on those of the presidency.
    An international body has no country, and is `body` by its id in the knowledge base.
    """

    country: str | None
    ministry: Ministry | None = None
    head: Head | None = None
    body: str | None = None


def publisher_of(url: str | None, source: str | None) -> Publisher | None:
    """Which government or body published a document; None for newspapers, agencies and everybody else."""
    for given in (url, source):
        host = _host(given)
        country = _country(host) if host else None
        if host and country:
            return Publisher(country, _ministry(host), _head(host))
        body = _listed(host, "body_hosts") if host else None
        if body:
            return Publisher(None, body=body)
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


def _listed(host: str, key: str) -> str | None:
    """What the table has for the host or the domain that it is under."""
    labels, listed = host.split("."), table(key)
    return next((found for i in range(len(labels) - 1) if (found := listed.get(".".join(labels[i:])))), None)


def _country(host: str) -> str | None:
    labels = host.split(".")
    if code := _listed(host, "government_hosts"):
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


def _head(host: str) -> Head | None:
    labels = set(host.split("."))
    if labels & words("presidency_labels"):
        return "head_of_state"
    if labels & words("premiership_labels"):
        return "head_of_government"
    return "foreign_minister" if _ministry(host) == "foreign" else None
