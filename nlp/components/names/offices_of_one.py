"""Offices that English prose knows of one state, such as "the Secretary of State", and which others have too."""

from functools import lru_cache

from nlp.components.names.vocabulary import table

SHARED_OFFICES = frozenset((
    "attorney general", "defence secretary", "energy secretary", "foreign secretary", "home secretary",
    "national security adviser", "press secretary", "rep.", "under secretary of state", "undersecretary of state",
))  # fmt: skip
"""Offices of one country in most texts that others have too."""

HELD_AT_HOME = frozenset((
    "agriculture secretary", "climate envoy", "commerce secretary", "defense secretary", "first lady",
    "trade representative",
))  # fmt: skip
"""Offices of one country in what is written there and on its officials' travels, and of another in what that files."""


@lru_cache(maxsize=1)
def offices_of_one_country() -> dict[str, str]:
    """The country of each office that only one has, such as "secretary of state"; in lower case."""
    listed: dict[str, list[str]] = table("titles")["offices_of_one_country"]
    return {office: country for country, offices in listed.items() for office in offices}
