"""Guests who are not let in: "turned back a mission of the Union", "was denied entry", "refused him a visa"."""

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from nlp.components.frames.casting import Casting
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import children, objects, prepositional
from nlp.components.frames.verb_arguments import cast, doing, undergoers
from nlp.components.places.places import place_of
from nlp.components.status.negation import is_negated
from nlp.components.tellings.event_words import Trigger, words
from nlp.components.tellings.telling import Part, Telling, Where

BARRED = Trigger("turned back", "visit", "in_person", "visit", False)
SURE = 0.9
_ENTRY = frozenset({"entrance", "entry", "visa"})
_WITHHOLDING = frozenset({"deny", "refuse"})
_GIVING = frozenset({"give", "grant", "issue"})
_BACK = frozenset({"away", "back"})


def barred_guests(doc: Doc, casting: Casting) -> Iterator[Telling]:
    """A refused visit for each clause that says whom a state did not let in."""
    for verb in doc:
        if verb.pos_ != "VERB" or verb.lemma_ not in _WITHHOLDING | _GIVING | {"turn"} or is_negated(verb):
            continue
        guests = _guests(verb, casting)
        where = _where(verb, guests, casting) if guests else None
        if where is not None and any(p.actor.country != where.country for p in guests):
            telling = Telling(verb, BARRED, "visit", "in_person", "refused", guests, where=where)
            telling.chance = telling.surety = SURE
            yield telling


def _guests(verb: Token, casting: Casting) -> list[Part]:
    if verb.lemma_ == "turn":
        turned = any(c.lower_ in _BACK and c.dep_ in ("advmod", "prt") for c in verb.children)
        return _sent(undergoers(verb), casting) if turned else []
    if verb.lemma_ in _GIVING and (verb.dep_ != "xcomp" or verb.head.lemma_ not in ("decline", "refuse")):
        return []
    entry = [o for o in objects(verb) if o.lemma_ in _ENTRY]
    if not entry:
        return []
    beside = [t for e in entry for t in prepositional(e, "to", "for")]
    return _sent([*(o for o in objects(verb) if o not in entry), *prepositional(verb, "to"), *beside], casting)


def _sent(tokens: list[Token], casting: Casting) -> list[Part]:
    """People, and the states or bodies whose delegation is meant."""
    missions = [t for t in tokens if t.lemma_.lower() in words("envoys")]
    found = [p for p in cast(casting, tokens, "guest") if p.actor.kind == "person" or casting.doc[p.token] in missions]
    senders = [t for mission in missions for t in prepositional(mission, "of", "from")]
    return found or [Part(p.actor, "guest", mission.i) for mission in missions for p in casting.parts(senders)]


def _where(verb: Token, guests: list[Part], casting: Casting) -> Where | None:
    """Where they were not let in: the place that the words name, in the country of whoever kept them out."""
    known = {p.actor.id for p in guests}
    doers = doing(verb, casting) or (subjects(verb.head) if verb.dep_ == "xcomp" else [])
    lands = [p.actor.country for p in casting.parts(doers) if p.actor.country and p.actor.id not in known]
    lands = lands or _lands_in(doers, casting)
    entry = [t for e in children(verb, "dobj") for t in prepositional(e, "to", "into")]
    at = list(prepositional(verb, "at", "in", "from"))
    named = (place_of(t, casting) for t in (*entry, *at))
    lands = lands or _lands_in(at, casting)
    where = next((w for w in named if w is not None and w.country and (not lands or w.country == lands[0])), None)
    return where or (Where(None, None, lands[0]) if lands else None)


def _lands_in(phrases: list[Token], casting: Casting) -> list[str]:
    """The states that noun phrases name: "Niger's military rulers", "the junta in Niamey", "the Kosovo border"."""
    mentions = (casting.mention(t) for phrase in phrases for t in phrase.subtree)
    named = [m.actors[0].country for m in mentions if m is not None and m.actors[0].kind in ("country", "place")]
    return [land for land in named if land]
