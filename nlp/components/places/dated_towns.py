"""Towns that the model takes for a part of the date beside them: "had met in Toulouse a week earlier"."""

from calendar import month_name

from spacy.tokens import Token

from nlp.components.places.city_names import proper_name
from nlp.knowledge.base import knowledge_base

_MONTHS = frozenset(name.lower() for name in month_name if name)
_IN = frozenset({"at", "in", "near"})


def is_town_in_date(token: Token) -> bool:
    """Whether the first word of a date is a town in which something took place so long before or after."""
    if token.pos_ != "PROPN" or token.dep_ != "pobj" or token.head.lower_ not in _IN or token.lower_ in _MONTHS:
        return False
    following = token.nbor(1) if token.i + 1 < len(token.doc) else None
    if following is None or following.ent_iob_ != "I" or following.text[:1].isupper():
        return False
    name = proper_name(token)
    return name is not None and knowledge_base().city(name) is not None
