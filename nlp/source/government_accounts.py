"""The government whose account a post comes from, by a title that is but its name: "Kazakhstan MFA on Telegram"."""

import re

from nlp.knowledge.base import knowledge_base
from nlp.source.publisher import Publisher

_NETWORK = re.compile(r"\s+(?:on|via)\s+[A-Z].*$|\s*[(/|@–—\U0001f1e6-\U0001f1ff].*$|\s+-\s.*$")
_BODY = r"(?P<body>MFA|Ministry of Foreign Affairs|(?:Ministry for )?Foreign Affairs|Foreign Ministry|MoFA|Government)"
_NAMED = (
    re.compile(rf"(?:The )?{_BODY} (?:of )?(?:the )?(?P<state>[A-Z][\w. ]+)"),
    re.compile(rf"(?:The )?(?P<state>[A-Z][\w. ]+?)(?:['’]s?)? {_BODY}"),
)


def government_account(title: str | None) -> Publisher | None:
    """The government, or its foreign ministry, that the whole of a title names."""
    bare = _NETWORK.sub("", title or "").strip()
    for pattern in _NAMED:
        found = pattern.fullmatch(bare)
        country = _country(found["state"].strip()) if found is not None else None
        if found is not None and country is not None:
            return Publisher(country, None if found["body"] == "Government" else "foreign")
    return None


def _country(state: str) -> str | None:
    named = knowledge_base().country_named(state)
    return named.country if named is not None else knowledge_base().country_of_demonym(state)
