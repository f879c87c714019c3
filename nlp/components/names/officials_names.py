"""Single words that are the family name of somebody in office: "Umerov meets Witkoff", whom taggers do not know."""

from spacy.tokens import Token

from nlp.components.actors.linking import person_entry
from nlp.components.names.family_names import is_form_of_address
from nlp.knowledge.base import knowledge_base

_UNSURE = frozenset({"", "ORG", "PERSON", "NORP"})
_SHORTEST = 4


def may_be_officials_name(token: Token) -> bool:
    """Whether a capitalised word stands alone and the tagger has not made a place or a longer name of it."""
    if not token.is_title or token.pos_ not in ("PROPN", "ADJ", "NOUN") or len(token) < _SHORTEST:
        return False
    doc, i = token.doc, token.i
    beside = [doc[at] for at in (i - 1, i + 1) if 0 <= at < len(doc)]
    longer = any(other.ent_type_ and other.ent_type_ == token.ent_type_ for other in beside)
    return token.ent_type_ in _UNSURE and not longer and not is_form_of_address(token.text)


def is_officials_name(token: Token) -> bool:
    """Whether just one person of the tables, in office on the day of the document, is called so."""
    base, on = knowledge_base(), token.doc._.published
    if on is None or any(other.lower_ == token.lower_ and other.is_lower for other in token.doc):
        return False
    known = person_entry(base, token.text, None, [], on)
    return known is not None and base.tenures.office_on(known.id, on) is not None
