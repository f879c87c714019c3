"""Tellings that no frame finds: words that a classifier takes for telling of an encounter, with their participants."""

from collections.abc import Iterable
from typing import cast

from spacy.tokens import Doc, Token

from graph.model import EventType, Mode
from nlp.components.actors.actors import ActorMention
from nlp.components.frames.casting import ACTING, Casting
from nlp.components.places.places import place_of
from nlp.components.sides.owner import owned_at
from nlp.components.status.staying_away import absent, status_without, stays_away
from nlp.components.tellings.by_wire import wire_of
from nlp.components.tellings.event_words import Trigger, words
from nlp.components.tellings.same_room import is_of_many
from nlp.components.tellings.telling import TWO_SIDES, Part, Telling
from nlp.components.tellings.telling_types import forums
from nlp.learned.learned_status import learned_status
from nlp.learned.linear import load
from nlp.learned.lists import complete_lists
from nlp.learned.outsiders import is_asked_of, is_for_another
from nlp.learned.rated_mentions import Rated, mentions_in, rated
from nlp.learned.trigger_features import may_trigger, trigger_features, word_of

CHANCE = 0.15
"""The least probability at which a word is looked at as a telling; whether it is believed, its encounter decides."""
PART = 0.4
"""The least probability at which a mention takes part."""
NEEDED = 0.25
"""The same for a side without which there is no encounter."""
_ENDS = frozenset({"assassination", "death", "fall", "murder", "ouster", "overthrow", "toppling"})


def learned_tellings(doc: Doc, casting: Casting, taken: set[int]) -> list[Telling]:
    """Tellings by words whose indices are not `taken` by a frame, in text order."""
    found = []
    for sentence in doc.sents:
        mentions = mentions_in(sentence, casting)
        for token in sentence if mentions else ():
            if token.i not in taken and may_trigger(token) and not casting.mention(token) and not _is_asked(token):
                telling = _tell(token, mentions, casting)
                if telling is not None:
                    found.append(telling)
    return found


def _is_asked(token: Token) -> bool:
    """ "Asked Xi to use his influence": no encounter, but for "asked him to come to Pyongyang"."""
    return token.lemma_ not in words("motion_verbs") and is_asked_of(token)


def rate(telling: Telling, casting: Casting) -> None:
    """Set how likely the trigger tells of an encounter, and how likely the second surest side takes part."""
    trigger = telling.trigger
    telling.chance = chance_of(trigger, casting)
    set_surety(telling, rated(trigger, mentions_in(trigger.sent, casting), casting, telling.type))


def set_surety(telling: Telling, mentions: Iterable[Rated]) -> None:
    """Set how likely the second surest side of a telling takes part."""
    owned = owned_at(telling.trigger.doc, telling.trigger.i)
    best = {telling.side(owned.actor): 1.0} if owned is not None and owned.actor is not None else {}
    for one in mentions:
        named = one.mention.start <= telling.trigger.i < one.mention.end  # "the Asia Security Conference"
        for actor in one.mention.actors:
            for side in (telling.side(actor), actor.id):  # who fights a state within it is a side by himself
                best[side] = max(best.get(side, 0.0), 1.0 if named else one.chance)
    sides = sorted((best.get(side, 0.0) for side in telling.sides()), reverse=True)
    telling.surety = sides[min(1, len(sides) - 1)] if sides else 0.0


def chance_of(trigger: Token, casting: Casting) -> float:
    """How likely the word tells of an encounter."""
    return 1 - load("trigger").probabilities(trigger_features(trigger, casting))["none"]


def _tell(token: Token, mentions: list[ActorMention], casting: Casting) -> Telling | None:
    classifier = load("trigger")
    if not classifier.favours(f"l={word_of(token)}", over="none"):  # most words, and looking closer costs time
        return None
    chances = classifier.probabilities(trigger_features(token, casting))
    chance = 1 - chances.pop("none")
    if chance < CHANCE:
        return None
    kind = cast(EventType, max(chances, key=lambda name: chances[name]))
    kind = "call" if kind == "meeting" and token.lemma_ in ("phone", "telephone") else kind
    wire = wire_of(token) if kind == "meeting" else None
    kind = "call" if wire is not None else kind
    mode = wire or mode_near(token, kind)
    word = Trigger(token.lemma_.lower(), kind, mode, "encounter", False)
    telling = Telling(token, word, kind, mode, learned_status(token), [], chance=chance, learned=True)
    sides = list(rated(token, mentions, casting, kind))
    cast_sides(telling, sides, casting)
    away = absent(token) if kind == "gathering" and token.pos_ == "NOUN" and stays_away(token) else set()
    if away:
        telling.status, telling.parts = status_without(token), [p for p in telling.parts if p.token not in away]
    if not is_complete(telling):
        return None
    if kind != "visit":
        complete_lists(telling, casting)
    if kind == "gathering" and len(telling.sides()) == TWO_SIDES and not (away or forums(telling) or is_of_many(token)):
        telling.type = "meeting"
        if (wire := wire_of(token)) is not None:
            telling.type, telling.mode = "call", wire
    set_surety(telling, sides)
    return telling


def mode_near(token: Token, kind: EventType) -> Mode:
    """Calls are by telephone or video if the sentence says so; a meeting may turn out to be a call told elsewhere."""
    near = {other.lower_ for other in token.sent}
    if kind == "call" and near & words("video"):
        return "video"
    if kind == "call" and near & words("phone"):
        return "phone"
    return "in_person" if kind in ("visit", "gathering") else "unknown"


def cast_sides(telling: Telling, sides: list[Rated], casting: Casting) -> None:
    """Give the telling its parts and a visit its destination, the likeliest first."""
    for chance, mention, role in sorted(sides, key=lambda r: (-r.chance, r.mention.root)):
        if chance < (PART if is_complete(telling) else NEEDED):
            break
        if _is_of_an_end(telling.trigger.doc[mention.root]):
            continue
        destined = role != "guest" and not is_no_goal(telling.trigger.doc[mention.root], telling.trigger)
        if telling.type == "visit" and destined and telling.where is None:
            telling.where = place_of(telling.trigger.doc[mention.root], casting)
        known = {part.actor.id for part in telling.parts}
        acting = [a for a in mention.actors if a.kind in ACTING and a.id not in known]
        telling.parts += [Part(actor, role, mention.root) for actor in acting]
    there = telling.where.country if telling.where else None
    telling.parts = [p for p in telling.parts if there is None or not _has_no_part(p, there)]
    for part in telling.parts:
        others = {telling.side(p.actor) for p in telling.parts if p is not part}
        if part.role == "mediator" and part.actor.kind == "country" and len(others) < TWO_SIDES:
            part.role = "participant"  # no state goes between one side


def _is_of_an_end(name: Token) -> bool:
    """ "After the fall of X", "since the death of Y", who has no part in what is told."""
    return name.dep_ == "pobj" and name.head.lower_ == "of" and name.head.head.lemma_.lower() in _ENDS


def is_no_goal(place: Token, trigger: Token) -> bool:
    """ "Flew in from Paris", "spent hours on Taiwan": where a journey began, or what was talked about.

    "She, who landed on Monday, goes on to Nice": nor is it where those go afterwards of whom a clause tells. "Asked him
    to visit Brussels": nor is it where another is to go.
    """
    if is_for_another(place, trigger):
        return True
    if place.dep_ != "pobj":
        return False
    whole = place.head.head if place.head.lower_ == "of" and place.head.head.dep_ == "pobj" else place
    onward = whole.head.lower_ == "to" and trigger.dep_ == "relcl" and whole.head.head in trigger.head.ancestors
    on = place.head.lower_ == "on" and trigger.lemma_ == "spend"
    return on or onward or place.head.lower_ in ("from", "about", "over")


def _has_no_part(part: Part, there: str) -> bool:
    """Whether a guest is at home where the visit goes, or a country another stop of his journey."""
    if part.role == "guest":
        return part.actor.country == there
    return part.actor.kind == "country" and part.actor.country != there


def is_complete(telling: Telling) -> bool:
    """Whether a telling names enough sides for an encounter: who visits what, or two who meet."""
    if telling.type == "visit":
        return telling.where is not None and any(p.role == "guest" for p in telling.parts)
    return len(telling.sides()) >= TWO_SIDES
