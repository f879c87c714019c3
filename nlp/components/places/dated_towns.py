"""Towns that the model takes for a date, or a part of the one beside them: "had met in Toulouse a week earlier"."""

from calendar import month_name

from spacy.tokens import Token

from nlp.components.places.city_names import proper_name
from nlp.dates import find
from nlp.knowledge.base import knowledge_base

_MONTHS = frozenset(name.lower() for name in month_name if name)
_LARGE = 500_000
_IN = frozenset({"at", "in", "near"})


def is_town_in_date(token: Token) -> bool:
    """Whether all of a date is a town, or its first word, in which something took place so long before or after."""
    if token.pos_ != "PROPN" or token.dep_ != "pobj" or token.head.lower_ not in _IN or token.lower_ in _MONTHS:
        return False
    following = token.nbor(1) if token.i + 1 < len(token.doc) else None
    name = proper_name(token)
    if following is None or following.ent_iob_ != "I":  # Montevideo and Sharjah are days to some models
        town = knowledge_base().city(name) if name is not None and token.ent_iob_ == "B" else None
        return town is not None and (town.notable or town.population >= _LARGE) and not find(token.text)
    if following.text[:1].isupper():
        return False
    return name is not None and knowledge_base().city(name) is not None
