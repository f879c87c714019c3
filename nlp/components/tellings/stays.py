"""Journeys told by how long they lasted, or as over: "spent a week in Oslo", "returned from Rome"."""

from collections.abc import Iterator
from itertools import chain

from spacy.tokens import Doc, Token

from nlp.components.actors.actors import Actor
from nlp.components.frames.casting import Casting
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import children, governor, prepositional
from nlp.components.frames.verb_arguments import persons
from nlp.components.places.places import place_of
from nlp.components.sides.sides import SEATS_OF_THE_WORLD
from nlp.components.status.status import verb_status
from nlp.components.tellings.event_words import Trigger
from nlp.components.tellings.next_stops import is_next_stop
from nlp.components.tellings.telling import Part, Telling, Where

STAY = Trigger("stay", "visit", "in_person", "visit", False)
SURE = 0.9
_TELLING = frozenset({"ADJ", "ADV", "NOUN", "PROPN", "VERB"})
_LENGTHS = frozenset({"day", "hour", "night", "week", "weekend"})
_GOING = frozenset({"come", "fly", "get", "jet", "return", "travel"})
_COMING = frozenset({"arrive", "continue", "fly", "jet", "land", "travel"})
_HOME = frozenset({"back", "home"})
_LEAVING = frozenset({"depart", "leave"})
_TOLD = frozenset({"VBD", "VBN", "VBZ"})
_OVER = frozenset({"after", "following", "from"})
_PRIVATE = frozenset({"holiday", "honeymoon", "vacation"})
_BY_LAND = frozenset({"bus", "car", "convoy", "overland", "rail", "road", "train"})
_BACK = frozenset({"back", "fresh", "home"})


def stays(doc: Doc, casting: Casting, told: list[Telling]) -> Iterator[Telling]:
    """A visit for each stay abroad of a person that nothing else in its sentence tells of."""
    for token in doc:
        places = _places(token)
        if not places:
            continue
        where = next((w for t in places if (w := place_of(t, casting)) is not None and w.country), None)
        verb, _ = governor(token) if token.pos_ != "VERB" else (token, "")
        if where is None or verb is None:
            continue
        guests = _guests(verb, casting) or _behind(places[-1], casting)
        guests = [p for p in guests if p.actor.country != where.country and not _sits_at(p.actor, where)]
        here = (t for t in told if t.type == "visit" and t.trigger.sent == token.sent and t.where is not None)
        if not guests or any(t.where is not None and t.where.country == where.country for t in here):
            continue
        if token.pos_ == "VERB" and (verb_status(token) != "held" or _is_told_otherwise(token, told)):
            continue
        spent = token.head == verb and (token.lemma_ in _LENGTHS or _is_spent_day(token))
        status = verb_status(verb) if spent else "held"
        telling = Telling(token, STAY, "visit", "in_person", status, guests, where=where)
        telling.chance = telling.surety = SURE
        yield telling


def is_left(telling: Telling) -> bool:
    """Whether a stay is told by where somebody comes from: it was over on the day told for that, whatever is said."""
    return telling.word is STAY and telling.trigger.lemma_ not in _LENGTHS


def _sits_at(actor: Actor, where: Where) -> bool:
    """Whether somebody of no country may have his desk there, as those of the United Nations in New York."""
    return actor.country is None and where.city in SEATS_OF_THE_WORLD


def _guests(verb: Token, casting: Casting) -> list[Part]:
    return persons(casting, subjects(verb), "guest")


def _is_told_otherwise(verb: Token, told: list[Telling]) -> bool:
    """ "Left Genoa after the summit": what he was there for is told, and that he left only ends it; nor does where
    somebody "travels on" from tell more than where he is."""
    if is_next_stop(verb):
        return True
    return verb.lemma_ in _LEAVING and any(t.type != "visit" and t.trigger.sent == verb.sent for t in told)


def _behind(place: Token, casting: Casting) -> list[Part]:
    """ "Back from Tehran, X said": who is named behind the comma, whom parsers take for what the place is called."""
    doc, after = place.doc, casting.by_token.get(place.i + 2)
    parted = place.i + 1 < len(doc) and doc[place.i + 1].text == ","
    return persons(casting, [doc[after.root]], "guest") if parted and after is not None else []


def _places(token: Token) -> list[Token]:
    """The place of a stay, if the token is the length of one or says that somebody is back from it."""
    if token.pos_ not in _TELLING:
        return []
    over = token.head
    if _is_spent_day(token):
        return list(chain(prepositional(token, "in"), prepositional(over, "in")))
    if token.lemma_ in _LENGTHS and token.pos_ == "NOUN":
        past = token.dep_ == "pobj" and over.lower_ in _OVER
        spent = token.dep_ in ("dobj", "npadvmod") and over.lemma_ == "spend"
        if (not past and not spent) or any(c.lower_ in _PRIVATE for c in token.children):
            return []
        return list(chain(prepositional(token, "in"), prepositional(over, "in") if spent else ()))
    if token.lower_ in _BACK and token.pos_ in ("ADV", "ADJ") and token.dep_ in ("advmod", "acomp", "advcl"):
        return list(prepositional(token, "from"))[:1]
    if token.lower_ == "return" and token.pos_ == "NOUN" and children(token, "poss"):
        return list(prepositional(token, "from"))[:1]  # "on his return from Oslo, he said"
    return _left(token) if token.pos_ == "VERB" else []


def _is_spent_day(token: Token) -> bool:
    """ "Spent Monday in Oslo"."""
    spent = token.dep_ in ("dobj", "npadvmod") and token.head.lemma_ == "spend"
    return spent and token.ent_type_ == "DATE" and token.pos_ == "PROPN"


def _is_homeward(verb: Token) -> bool:
    """ "Returned", "came back", "flew home"."""
    return verb.lemma_ == "return" or any(c.lower_ in _HOME for c in children(verb, "advmod", "prt"))


def _is_overland(verb: Token) -> bool:
    """ "Arrived by night train from Poland", "came overland from Peru": through where one travels, without a stay."""
    return any(
        t.lemma_.lower() in _BY_LAND for t in (*prepositional(verb, "by", "in", "on"), *children(verb, "advmod"))
    )


def _left(verb: Token) -> list[Token]:
    """ "Returned from Oslo", "flew in from Oslo", "left Oslo": where somebody was until he went."""
    if verb.lemma_ in _COMING or (verb.lemma_ in _GOING and _is_homeward(verb)):
        if _is_overland(verb):
            return []
        return list(prepositional(verb, "from"))[:1]
    if verb.lemma_ in _LEAVING and verb.tag_ in _TOLD:
        return [*children(verb, "dobj"), *prepositional(verb, "from")][:1]
    return []
