"""The state that "the island" is, where a text has spoken of one: "comes to the island in June" is to Cyprus."""

from spacy.tokens import Token

from nlp.components.frames.casting import Casting
from nlp.components.frames.syntax import children, prepositional
from nlp.components.tellings.telling import Where
from nlp.knowledge.base import knowledge_base

_ISLANDS = frozenset({
    "BB", "BH", "CU", "CY", "DM", "FJ", "GD", "IE", "IS", "JM", "LC", "LK", "MG", "MT", "MU", "NR", "SG", "ST", "TL",
    "TT", "TW",
})  # fmt: skip
"""States that are, or are called, one island, by their codes."""


def island_state(token: Token, casting: Casting) -> Where | None:
    """The island state that the text named last before a bare "the island", in a dateline or by its people too."""
    if token.lower_ != "island" or any(prepositional(token, "of")) or children(token, "appos"):
        return None
    if any(c.lower_ not in ("the", "whole", "divided", "entire") for c in token.lefts):
        return None
    before = (m for m in reversed(casting.doc._.mentions or ()) if m.end <= token.i)
    code = next((a.country for m in before for a in m.actors if a.country in _ISLANDS), None)
    known = knowledge_base().country(code) if code is not None else None
    return Where(None, None, code, entity_id=known.known.id) if known is not None else None
