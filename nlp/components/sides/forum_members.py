"""Members of a body that its own sentence lists: "leaders of the group, which includes A, B and C"."""

from spacy.tokens import Token

from nlp.components.frames.casting import Casting
from nlp.components.frames.syntax import agents, children, objects, prepositional
from nlp.components.status.negation import is_negated
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import Part, Telling

_LISTING = frozenset({"comprise", "consist", "contain", "embrace", "group", "include", "make", "unite"})
_CHAIRS = frozenset({"chair", "leadership", "presidency"})
_FEWEST = 2
_FARTHEST = 6
"""Words between a body's name and the clause that lists its members, commas included."""


def add_members(telling: Telling, casting: Casting) -> None:
    """Add to a gathering of a body the states and movements that the sentence says it is made up of."""
    bodies = [p for p in telling.parts if p.actor.kind == "organization" and p.token >= 0]
    if telling.type != "gathering" or not bodies:
        return
    _add_chair(telling, casting)
    for part in bodies:
        mention = casting.by_token.get(part.token)
        end = mention.end if mention is not None else part.token + 1
        for verb in telling.trigger.doc[end : min(end + _FARTHEST, telling.trigger.sent.end)]:
            if verb.lemma_ in _LISTING and verb.dep_ in ("relcl", "acl", "advcl") and not is_negated(verb):
                members = _members(verb, casting)
                known = {p.actor.id for p in telling.parts}
                if len(members) >= _FEWEST:
                    telling.parts += [p for p in members if p.actor.id not in known]


def _add_chair(telling: Telling, casting: Casting) -> None:
    """ "The group met in Oslo under the chairmanship of X"."""
    under = [t for t in prepositional(telling.trigger, "under") if t.lemma_.lower() in words("mediation") | _CHAIRS]
    known = {p.actor.id for p in telling.parts}
    chairs = [t for noun in under for t in prepositional(noun, "of")]
    telling.parts += [p for p in casting.parts(chairs) if p.actor.kind != "country" and p.actor.id not in known]


def _members(verb: Token, casting: Casting) -> list[Part]:
    if verb.lemma_ == "make":  # "made up of A and B"
        listed = [*prepositional(verb, "of"), *(t for up in children(verb, "prt") for t in prepositional(up, "of"))]
    elif verb.lemma_ == "consist":
        listed = list(prepositional(verb, "of"))
    else:
        listed = [*objects(verb), *agents(verb)] if verb.tag_ != "VBN" else list(prepositional(verb, "of"))
    return [p for p in casting.parts(listed) if p.actor.kind in ("country", "organization")]
