"""Frames of verbs that tell what officials of two sides settled in one place: "agreed in Tartu", "decided there"."""

from spacy.tokens import Token

from nlp.components.frames.casting import Casting
from nlp.components.frames.syntax import children, prepositional
from nlp.components.frames.verb_arguments import Sides, cast, doing, is_passive

_PLACES = frozenset({"GPE", "FAC", "LOC"})
_AT_LEAST = 2


def settling(verb: Token, casting: Casting) -> Sides:
    """ "Officials of A and B agreed in Oslo": what one side alone settles it settles at home."""
    doers = [t for t in doing(verb, casting) if _speaks_for_several(t, casting)]
    if not doers or is_passive(verb) or not _is_placed(verb, casting):
        return [], []
    return cast(casting, doers), []


def _speaks_for_several(token: Token, casting: Casting) -> bool:
    mention = casting.mention(token)
    if mention is None or mention.form != "nationality":
        return False
    return len({actor.country or actor.id for actor in mention.actors}) >= _AT_LEAST


def _is_placed(verb: Token, casting: Casting) -> bool:
    there = any(child.lower_ == "there" for child in children(verb, "advmod"))
    return there or any(_names_place(t, casting) for t in prepositional(verb, "in", "at"))


def _names_place(token: Token, casting: Casting) -> bool:
    """Taggers leave out small towns, but seldom take another name behind "in" for none at all."""
    mention = casting.mention(token)
    if mention is not None:
        return mention.actors[0].kind in ("place", "country")
    return token.ent_type_ in _PLACES or (token.pos_ == "PROPN" and token.ent_type_ in ("", "PERSON"))
