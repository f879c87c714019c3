"""The state that "the island" or "the kingdom" is, where a text has spoken of one: "comes to the island in June" is to
Cyprus, and "visited the Gulf emirate" to Qatar."""

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
_CALLED = {
    "emirate": frozenset({"AE", "KW", "QA"}),
    "island": _ISLANDS,
    "kingdom": frozenset(
        {"BE", "BH", "BT", "DK", "ES", "JO", "KH", "LS", "MA", "NL", "NO", "SA", "SE", "SZ", "TH", "TO"}
    ),
    "sultanate": frozenset({"BN", "OM"}),
}
"""States by the noun that a text calls them by once it has named them."""
_BESIDE = frozenset({"the", "whole", "divided", "entire", "arab", "desert", "gulf", "himalayan", "oil-rich", "tiny"})


def island_state(token: Token, casting: Casting) -> Where | None:
    """The state so called that the text named last before a bare "the island", in a dateline or by its people too."""
    called = _CALLED.get(token.lower_)
    if called is None or any(prepositional(token, "of")) or children(token, "appos"):
        return None
    if not any(c.lower_ == "the" for c in token.lefts) or any(c.lower_ not in _BESIDE for c in token.lefts):
        return None
    before = (m for m in reversed(casting.doc._.mentions or ()) if m.end <= token.i)
    code = next((a.country for m in before for a in m.actors if a.country in called), None)
    known = knowledge_base().country(code) if code is not None else None
    return Where(None, None, code, entity_id=known.known.id) if known is not None else None
