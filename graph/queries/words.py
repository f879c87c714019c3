"""What people type to search text, as a full-text query with nothing in it that its language could read otherwise."""

import re

from graph.keys import fold
from graph.queries.fuzzy_names import quoted

_PART = re.compile(r'"([^"]*)"(\*?)|(\S+)')


def full_text(text: str) -> str:
    """The query for all of the words, `"words in quotes"` one after the other, and `beginn*` by its beginning.

    Empty where the text has no letter or digit. Case and accents do not matter.
    """
    parts = []
    for phrase, star, word in _PART.findall(fold(text)):
        said = phrase or word.rstrip("*")
        if any(character.isalnum() for character in said):
            parts.append(quoted(said) + ("*" if star or word.endswith("*") else ""))
    return " ".join(parts)
