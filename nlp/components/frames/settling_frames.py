"""Frames of verbs that tell what officials settled in one place: "agreed in Tartu", "decided there".

They are of two sides, or of a body of states, which sits where its ministers discuss something.
"""

from spacy.tokens import Token

from nlp.components.actors.actors import Actor
from nlp.components.frames.casting import Casting
from nlp.components.frames.syntax import children, prepositional
from nlp.components.frames.verb_arguments import Sides, cast, doing, is_passive
from nlp.components.tellings.telling import Part

_PLACES = frozenset({"GPE", "FAC", "LOC"})
_AT_LEAST = 2
_BEHIND = 3
"""Tokens behind a place in which the day of the verb stands."""
_MEMBERS = frozenset({"ambassadors", "chiefs", "heads", "leaders", "members", "ministers", "presidents"})
"""Those by whom the states of a body sit in it."""


def settling(verb: Token, casting: Casting) -> Sides:
    """ "Officials of A and B agreed in Oslo": what one side alone settles it settles at home."""
    if is_passive(verb):
        return [], []
    doing_it = doing(verb, casting)
    doers = [t for t in doing_it if _speaks_for_several(t, casting)] if _is_placed(verb, casting) else []
    return (cast(casting, doers), []) if doers else (_body_in_session(verb, doing_it, casting), [])


def _body_in_session(verb: Token, doers: list[Token], casting: Casting) -> list[Part]:
    """ "Euro zone finance ministers debated it in Brussels": the body of states whose ministers or leaders do so."""
    if not _is_placed(verb, casting) and not _is_placed_by_matter(verb, casting):
        return []
    many = [t for t in doers if t.lower_ in _MEMBERS and t.tag_ in ("NNS", "NNPS")]
    bodies = cast(casting, many) if len(many) == len(doers) == 1 else []
    return bodies if len(bodies) == 1 and _is_body_of_states(bodies[0].actor) else []


def _is_body_of_states(actor: Actor) -> bool:
    parliament = "parliament" in actor.name.lower()
    return actor.kind == "organization" and actor.country is None and actor.known and not parliament


def _speaks_for_several(token: Token, casting: Casting) -> bool:
    mention = casting.mention(token)
    if mention is None or mention.form != "nationality":
        return False
    return len({actor.country or actor.id for actor in mention.actors}) >= _AT_LEAST


def _is_placed(verb: Token, casting: Casting) -> bool:
    there = any(child.lower_ == "there" for child in children(verb, "advmod"))
    return there or any(_names_place(t, casting) for t in prepositional(verb, "in", "at"))


def _is_placed_by_matter(verb: Token, casting: Casting) -> bool:
    """ "Discussed Libya in Malabo on Thursday", where parsers have Libya in Malabo: the day is the verb's."""
    matters = [*children(verb, "dobj"), *prepositional(verb, "about", "on", "over", "with")]
    grounds = [t for matter in matters for t in prepositional(matter, "in") if t.ent_type_ == "GPE"]
    return any(_names_place(t, casting) and _has_day(t) for t in grounds)


def _has_day(ground: Token) -> bool:
    return any(t.ent_type_ == "DATE" for t in ground.doc[ground.i + 1 : ground.i + _BEHIND])


def _names_place(token: Token, casting: Casting) -> bool:
    """Taggers leave out small towns, but seldom take another name behind "in" for none at all."""
    mention = casting.mention(token)
    if mention is not None:
        return mention.actors[0].kind in ("place", "country")
    return token.ent_type_ in _PLACES or (token.pos_ == "PROPN" and token.ent_type_ in ("", "PERSON"))
