"""Tellings that no frame finds: words that a classifier takes for telling of an encounter, with their participants."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple, cast

from spacy.tokens import Doc, Span, Token

from graph.model import EventType, Mode, Role, Status
from nlp.components.actors.actors import ActorMention, is_spokesman
from nlp.components.frames.casting import ACTING, Casting, is_absent
from nlp.components.names.phrases import POSSESSIVES
from nlp.components.places.places import place_of
from nlp.components.sides.owner import owned_at
from nlp.components.status.called_off import called_off, is_against_plan
from nlp.components.status.clause_status import is_conditional, is_journey_off
from nlp.components.status.declined import is_declined
from nlp.components.status.just_begun import is_staying
from nlp.components.status.left_open import answered
from nlp.components.status.noun_status import noun_status
from nlp.components.status.off_wordings import is_unconfirmed
from nlp.components.status.stated_status import stated_status
from nlp.components.status.status import verb_status, word_status
from nlp.components.status.status_wordings import is_due_to, is_pleasure
from nlp.components.status.staying_away import stays_away
from nlp.components.status.told_as_past import is_over
from nlp.components.tellings.disclaimed import is_disclaimed
from nlp.components.tellings.event_words import Trigger, words
from nlp.components.tellings.same_room import is_of_many
from nlp.components.tellings.telling import OFF, TWO_SIDES, Part, Telling
from nlp.components.tellings.telling_types import forums, wire_of
from nlp.learned.argument_features import argument_features
from nlp.learned.linear import load
from nlp.learned.lists import complete_lists
from nlp.learned.outsiders import inviting_at, is_for_another, is_outsider
from nlp.learned.status_features import status_features
from nlp.learned.trigger_features import may_trigger, trigger_features, word_of

CHANCE = 0.15
"""The least probability at which a word is looked at as a telling; whether it is believed, its encounter decides."""
PART = 0.4
"""The least probability at which a mention takes part."""
NEEDED = 0.25
"""The same for a side without which there is no encounter."""


class Rated(NamedTuple):
    """A mention, the probability that it takes part in what a word tells, and in which role it would."""

    chance: float
    mention: ActorMention
    role: Role


def learned_tellings(doc: Doc, casting: Casting, taken: set[int]) -> list[Telling]:
    """Tellings by words whose indices are not `taken` by a frame, in text order."""
    found = []
    for sentence in doc.sents:
        mentions = mentions_in(sentence, casting)
        for token in sentence if mentions else ():
            if token.i not in taken and may_trigger(token) and not casting.mention(token):
                telling = _tell(token, mentions, casting)
                if telling is not None:
                    found.append(telling)
    return found


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


def learned_status(trigger: Token) -> Status:
    """The status of what a word tells: what the rules make of it is one sign among others."""
    framed = verb_status(trigger) if trigger.pos_ in ("VERB", "AUX") else noun_status(trigger)
    if framed in OFF and trigger.pos_ == "NOUN":
        return framed
    if framed == "refused" and is_against_plan(trigger):
        return "cancelled"
    if framed == "proposed" and is_due_to(trigger):
        return framed
    if is_journey_off(trigger):
        return cast(Status, word_status(trigger))
    if (answer := answered(trigger)) is not None:
        return answer
    if trigger.lemma_ == "ask" and any(child.dep_ == "auxpass" for child in trigger.children):
        return "proposed"  # "has been asked to Oslo", as who is invited
    if stays_away(trigger) or is_disclaimed(trigger) or trigger.lemma_ == "deny" or is_declined(trigger):
        return "refused"  # of two sides alone: a gathering goes on
    if trigger.pos_ == "VERB" and is_pleasure(trigger):
        return framed
    fors = [t for t in trigger.rights if t.lower_ == "for"] if framed == "held" else []
    if fors and word_status(trigger) == "proposed":
        return "held" if any(t.ent_type_ == "TIME" for c in fors for t in c.subtree) else "proposed"  # "for four hours"
    if (off := called_off(trigger)) is not None:
        return off
    if is_staying(trigger):
        return "ongoing"
    if is_over(trigger):
        return "held"
    if trigger.pos_ == "NOUN" and (stated := stated_status(trigger)) is not None:
        return stated
    status = cast(Status, load("status").best(status_features(trigger, framed)))
    unsure = status == "planned" and (is_unconfirmed(trigger) or is_conditional(trigger))
    return "proposed" if unsure else status


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
    if not is_complete(telling):
        return None
    if kind != "visit":
        complete_lists(telling, casting)
    if kind == "gathering" and len(telling.sides()) == TWO_SIDES and not (forums(telling) or is_of_many(token)):
        telling.type = "meeting"
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
        destined = role != "guest" and not is_no_goal(telling.trigger.doc[mention.root], telling.trigger)
        if telling.type == "visit" and destined and telling.where is None:
            telling.where = place_of(telling.trigger.doc[mention.root], casting)
        known = {part.actor.id for part in telling.parts}
        acting = [a for a in mention.actors if a.kind in ACTING and a.id not in known]
        telling.parts += [Part(actor, role, mention.root) for actor in acting]
    there = telling.where.country if telling.where else None
    telling.parts = [p for p in telling.parts if there is None or not _has_no_part(p, there)]


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
