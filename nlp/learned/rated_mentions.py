"""The mentions of a sentence, and how likely each takes part in what one of its words tells, and in which role."""

from collections.abc import Iterator
from typing import NamedTuple, cast

from spacy.tokens import Span, Token

from graph.model import EventType, Role
from nlp.components.actors.actors import ActorMention, is_spokesman
from nlp.components.frames.casting import Casting, is_absent
from nlp.components.names.phrases import POSSESSIVES
from nlp.learned.argument_features import argument_features
from nlp.learned.linear import load
from nlp.learned.outsiders import inviting_at, is_outsider


class Rated(NamedTuple):
    """A mention, the probability that it takes part in what a word tells, and in which role it would."""

    chance: float
    mention: ActorMention
    role: Role


def mentions_in(sentence: Span, casting: Casting) -> list[ActorMention]:
    """The mentions of a sentence, each once, in the order of their heads; the owner in "Peru's X" goes with X."""
    here = (casting.by_token.get(index) for index in range(sentence.start, sentence.end))
    found = sorted({id(m): m for m in here if m is not None and m.actors}.values(), key=lambda m: m.root)
    return [mention for mention in found if not _owns_person(mention, casting)]


def _owns_person(mention: ActorMention, casting: Casting) -> bool:
    doc, after = casting.doc, mention.end
    if (
        mention.actors[0].kind not in ("country", "organization")
        or after >= len(doc)
        or doc[after].lower_ not in POSSESSIVES
    ):
        return False
    owned = casting.by_token.get(after + 1)
    return owned is not None and owned.start == after + 1 and owned.actors[0].kind == "person"


def rated(token: Token, mentions: list[ActorMention], casting: Casting, kind: EventType) -> Iterator[Rated]:
    """How likely each of the mentions takes part in what a word tells, but for those who cannot."""
    inviting = inviting_at(token, casting)
    for mention in mentions:
        named = token.doc[mention.root]
        if is_absent(named) or is_spokesman(mention.actors[0]) or is_outsider(named, token, casting):
            continue
        if any(actor.id in inviting for actor in mention.actors):
            continue
        roles = load("argument").probabilities(argument_features(token, mention, casting, mentions, kind))
        chance = 1 - roles.pop("none")
        yield Rated(chance, mention, cast(Role, max(roles, key=lambda name: roles[name])))
