"""Tellings that no word gives away: two actors whom their clause brings together in a place, on a day.

Frames and the classifier of words start from a word that tells of encounters. People who write well avoid it: "gave him
an hour", "hand in hand with", "under the eye of". This classifier starts from the pair instead, whatever joins it.
"""

from collections.abc import Iterator
from typing import NamedTuple, cast

from spacy.tokens import Doc, Span, Token

from graph.model import EventType, Role
from nlp.components.actors.actors import ActorMention
from nlp.components.frames.casting import ACTING, Casting
from nlp.components.places.places import place_of
from nlp.components.tellings.by_wire import wire_of
from nlp.components.tellings.event_words import Trigger
from nlp.components.tellings.telling import Part, Telling
from nlp.learned.learned_status import learned_status
from nlp.learned.linear import load
from nlp.learned.outsiders import is_to_be_dealt_with, takes_no_part
from nlp.learned.pair_features import Pair, Surroundings, pair_features, pair_of, pairs_among
from nlp.learned.rated_mentions import mentions_in
from nlp.learned.tellings import is_no_goal, mode_near
from nlp.learned.trigger_features import TELLING_NOTHING

CHANCE = 0.25
"""The least probability at which two actors count as brought together."""
ALSO = 0.3
"""The same for each further one with all those before."""

MOST = 12
"""The most mentions of a sentence that are looked at in pairs: longer lists are of people who were each somewhere."""

ANCHORS = frozenset({"DATE", "TIME", "GPE", "LOC", "FAC"})
"""Entities of which a sentence must have one: who comes together does so somewhere, on some day."""


class Met(NamedTuple):
    """A pair, the probability that one encounter is told of both, and the type it would have."""

    chance: float
    pair: Pair
    kind: EventType


def paired_tellings(doc: Doc, casting: Casting, told: list[Telling]) -> list[Telling]:
    """Tellings of pairs of actors whom no telling found before has both, in text order."""
    found: list[Telling] = []
    for sentence in doc.sents:
        mentions = mentions_in(sentence, casting)
        if 1 < len(mentions) <= MOST and any(token.ent_type_ in ANCHORS for token in sentence):
            here = [t for t in told if sentence.start <= t.trigger.i < sentence.end]
            found += _in_sentence(sentence, mentions, casting, here)
    return found


def _in_sentence(
    sentence: Span, mentions: list[ActorMention], casting: Casting, told: list[Telling]
) -> Iterator[Telling]:
    met = {frozenset({id(m.pair.first), id(m.pair.second)}): m for m in _met(sentence, mentions, casting)}
    taken: set[frozenset[int]] = set()
    for key, best in sorted(met.items(), key=lambda item: -item[1].chance):
        pair = best.pair
        if best.chance < CHANCE or key in taken or any(_has_both(t, pair.first, pair.second) for t in told):
            continue
        group = [pair.first, pair.second]
        for other in mentions if best.kind != "visit" else ():
            keys = [frozenset({id(other), id(m)}) for m in group]
            if other not in group and all(k in met and met[k].chance >= ALSO and k not in taken for k in keys):
                group.append(other)
        taken |= {frozenset({id(a), id(b)}) for a in group for b in group}
        telling = _telling(best, group, casting)
        if telling is not None:
            yield telling


def _met(sentence: Span, mentions: list[ActorMention], casting: Casting) -> Iterator[Met]:
    around, classifier = Surroundings(sentence, mentions, casting), load("pair")
    for first, second in pairs_among(mentions, sentence.doc):
        if (_is_place(first) and _is_place(second)) or _is_of_the_press(first, second, sentence.doc):
            continue
        if _is_named_apart(sentence.doc[first.root], sentence.doc[second.root], casting):
            continue
        pair = pair_of(first, second, sentence.doc)
        chances = classifier.probabilities(pair_features(pair, around))
        chance = 1 - chances.pop("none")
        yield Met(chance, pair, cast(EventType, max(chances, key=lambda name: chances[name])))


def _is_named_apart(a: Token, b: Token, casting: Casting) -> bool:
    """Whether one of two takes no part himself, or is named only in what somebody is asked to do."""
    asked = is_to_be_dealt_with(a, b) or is_to_be_dealt_with(b, a)
    return asked or any(takes_no_part(each, casting) for each in (a, b))


def _is_of_the_press(first: ActorMention, second: ActorMention, doc: Doc) -> bool:
    """ "Released an interview with the president", "praised him at a rally": whom journalists or speeches are about."""
    between = doc[min(first.end, second.end) : max(first.start, second.start)]
    return any(token.lemma_.lower() in TELLING_NOTHING for token in between)


def _has_both(telling: Telling, first: ActorMention, second: ActorMention) -> bool:
    """Whether a telling has both, as actors or one as where it was."""
    ids = {p.actor.id for p in telling.parts}
    spoken_for = {p.actor.country for p in telling.parts if p.actor.kind == "person"} - {None}
    lands = {telling.where.country} if telling.where is not None and telling.type == "visit" else set()

    def is_in(mention: ActorMention) -> bool:
        return any(
            a.id in ids
            or (a.country in lands and a.kind in ("place", "country"))
            or (a.country in spoken_for and a.kind == "country")
            for a in mention.actors
        )

    return is_in(first) and is_in(second)


def _telling(best: Met, group: list[ActorMention], casting: Casting) -> Telling | None:
    doc, top = casting.doc, best.pair.top
    trigger = _trigger(top if top is not None else doc[best.pair.first.root], casting)
    mode = mode_near(trigger, best.kind)
    kind = "meeting" if best.kind == "call" and mode == "unknown" else best.kind
    wire = wire_of(trigger) if kind == "meeting" else None
    kind, mode = ("call", wire) if wire is not None else (kind, mode)
    word = Trigger(trigger.lemma_.lower(), kind, mode, "encounter", False)
    telling = Telling(trigger, word, kind, mode, learned_status(trigger), [], learned=True, paired=True)
    telling.chance = telling.surety = best.chance
    if kind == "visit":
        _send(telling, best.pair, casting)
    else:
        acting = {a.id: Part(a, "participant", m.root) for m in group for a in m.actors if a.kind in ACTING}
        telling.parts = list(acting.values())
    enough = telling.where is not None if kind == "visit" else len(telling.sides()) > 1
    return telling if enough and telling.parts else None


def _trigger(top: Token, casting: Casting) -> Token:
    """The word over both, or the nearest over that which names nobody."""
    node = top
    while casting.mention(node) is not None and node.head != node:
        node = node.head
    return node if casting.mention(node) is None else top


def _send(telling: Telling, pair: Pair, casting: Casting) -> None:
    """The one who is no place visits the other."""
    there = next((m for m in (pair.second, pair.first) if _is_place(m)), None)
    if there is None or is_no_goal(casting.doc[there.root], telling.trigger):
        return
    guest = pair.first if there is pair.second else pair.second
    telling.where = place_of(casting.doc[there.root], casting)
    role: Role = "guest"
    land = telling.where.country if telling.where is not None else None
    telling.parts = [
        Part(a, role, guest.root)
        for a in guest.actors
        if a.kind in ACTING and a.country != land and not _is_place(guest)
    ]


def _is_place(mention: ActorMention) -> bool:
    return mention.form in ("name", "metonym") and mention.actors[0].kind in ("place", "country")
