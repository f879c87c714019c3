"""Gatherings of so many states that none need be named: "ministers from 30 countries met in Oslo".

Who invited them is the host, and so is the country of the town. Those of them who were there follow in the sentences
after: nothing is reported of which the text does not name two sides.
"""

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from nlp.components.encounters.found import Found
from nlp.components.frames.casting import Casting
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import agents, children, objects, prepositional
from nlp.components.frames.verb_arguments import is_passive, persons
from nlp.components.places.places import place_of
from nlp.components.sides.sides import country_actor
from nlp.components.status.negation import is_negated
from nlp.components.status.status import verb_status
from nlp.components.tellings.event_words import Trigger
from nlp.components.tellings.telling import OFF, TWO_SIDES, Part, Telling, Where
from nlp.dates.vocabulary import vocabulary

MANY_STATES = Trigger("gather", "gathering", "in_person", "forum", True)
SURE = 0.95
FEWEST = 5
_FEWEST_STATES = 3
"""States of which officials together are a gathering: of one state there may be more of them."""
_HOLDING = frozenset({"begin", "close", "conclude", "end", "finish", "hold", "open", "start"})
_HELD = frozenset({"conference", "gathering", "meeting", "session", "summit", "talk"})
_COMING_TOGETHER = frozenset({"assemble", "convene", "gather", "meet"})
_BRINGING = frozenset({"assemble", "convene", "gather", "host", "receive", "welcome"})
_OFFICIALS = frozenset({
    "ambassador", "chief", "delegate", "delegation", "diplomat", "envoy", "head", "leader", "minister", "official",
    "president", "representative",
})  # fmt: skip
_STATES = frozenset({"country", "nation", "state", "government"})
_DOZENS = frozenset({"dozen", "dozens", "score", "scores"})
_INVITING = frozenset({"host", "convene", "invite", "organise", "organize"})


def many_states(doc: Doc, casting: Casting, told: list[Telling]) -> Iterator[Telling]:
    """A gathering for each clause in which officials of many states come together, or somebody brings them."""
    known = {t.trigger.i for t in told if t.parts}
    for verb in doc:
        if verb.pos_ != "VERB" or verb.lemma_ not in _COMING_TOGETHER | _BRINGING | _HOLDING or verb.i in known:
            continue
        if is_negated(verb) or (status := verb_status(verb)) in OFF or not _are_many(verb):
            continue
        where = next((w for t in _grounds(verb) if (w := place_of(t, casting)) is not None and w.country), None)
        parts = _hosts(verb, where, casting)
        if where is not None and parts:
            telling = Telling(verb, MANY_STATES, "gathering", "in_person", status, parts, where=where)
            telling.tenseless = verb.tag_ in ("VBZ", "VBP") and status == "held"
            telling.chance = telling.surety = SURE
            yield telling


def is_of_many_states(found: Found) -> bool:
    """Whether such a clause tells of a gathering."""
    return any(t.word is MANY_STATES for t in found.tellings)


def names_those_there(found: Found) -> bool:
    """Whether the text names two sides at such a gathering."""
    return len({p.actor.country or p.actor.id for p in found.parts}) >= TWO_SIDES


def _grounds(verb: Token) -> list[Token]:
    """What "in" and "at" lead to, wherever the parser hangs it: "hosted ministers from 30 countries in Nairobi"."""
    many = [t for noun in (*subjects(verb), *objects(verb)) for t in noun.subtree]
    return [t for node in (verb, *many) for t in prepositional(node, "in", "at")]


def _are_many(verb: Token) -> bool:
    """ "20 European leaders gathered", "hosted ministers from 30 countries", "ministers of six states held talks"."""
    if verb.lemma_ in _HOLDING:
        held = any(o.lemma_ in _HELD for o in children(verb, "dobj"))
        return held and any(_is_many(t) for t in subjects(verb))
    come = verb.lemma_ in _COMING_TOGETHER and not is_passive(verb) and not children(verb, "dobj")
    return any(_is_many(t) for t in (subjects(verb) if come else objects(verb)))


def _is_many(noun: Token) -> bool:
    if noun.lemma_.lower() not in _OFFICIALS or noun.tag_ not in ("NNS", "NNPS"):
        return False
    of = [t for t in prepositional(noun, "from", "of") if t.lemma_.lower() in _STATES | _DOZENS]
    return _is_counted(noun, FEWEST) or any(t.lower_ in _DOZENS or _is_counted(t, _fewest(t)) for t in of)


def _fewest(states: Token) -> int:
    """How many states a gathering is of at the least: some of the members of a body are not the body."""
    return FEWEST if any(c.pos_ == "PROPN" for c in children(states, "compound", "nmod")) else _FEWEST_STATES


def _is_counted(noun: Token, fewest: int) -> bool:
    """ "More than 30 countries", "a dozen leaders", "six states"."""
    numbers = [t.lower_ for c in children(noun, "nummod", "amod") for t in c.subtree]
    return any(t in _DOZENS or _number(t) >= fewest for t in numbers)


def _number(word: str) -> int:
    return int(word) if word.isdecimal() else vocabulary()["classes"]["n"].get(word, 0)


def _hosts(verb: Token, where: Where | None, casting: Casting) -> list[Part]:
    """Who invited them, or brings them together, and the country that they are in."""
    if where is None or where.country is None:
        return []
    asked = [o for p in children(verb, "prep") for o in children(p, "pobj") if o.lemma_ == "invitation"]
    called = [t for o in asked for t in (*prepositional(o, "of", "from"), *children(o, "poss"))]
    called += [t for c in verb.subtree if c.lemma_ in _INVITING and c.tag_ == "VBN" for t in agents(c)]
    called += subjects(verb) if verb.lemma_ in _BRINGING and children(verb, "dobj") else []
    hosts = [p for p in persons(casting, called, "host") if p.actor.country == where.country]
    state = country_actor(verb.doc, where.country)
    if state is None or any(p.actor.kind == "country" for p in hosts):
        return hosts
    return [*hosts, Part(state, "host")]
