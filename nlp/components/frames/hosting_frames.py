"""Frames of verbs that tell who hosts whom: "received", "presented his credentials to", "dropped in on"."""

from spacy.tokens import Token

from nlp.components.frames.casting import Casting
from nlp.components.frames.subjects import subjects
from nlp.components.frames.summoned import host_of_summoned
from nlp.components.frames.syntax import agents, children, prepositional
from nlp.components.frames.verb_arguments import Sides, cast, doing, done_to, is_passive, persons
from nlp.components.sides.heads_of_seats import receiving_there
from nlp.components.tellings.event_words import words


def hosting(verb: Token, casting: Casting) -> Sides:
    """ "Received B", "received the credentials of B", "received a courtesy call from B"."""
    if _receives_word(verb, casting):
        return [], []
    bearers = _bearers(verb) or _callers(verb)
    guests = cast(casting, bearers or done_to(verb, casting), "guest")
    if is_passive(verb) and not agents(verb):
        occasions = [o for c in children(verb, "prep") for o in children(c, "pobj")]  # "was hosted for talks by"
        hosts = cast(casting, [t for occasion in occasions for t in prepositional(occasion, "by")], "host")
        hosts = hosts or receiving_there(verb, casting) or host_of_summoned(verb, guests, casting)
        return (hosts + guests, []) if guests else ([], [])
    opens = verb.dep_ == "ROOT" or (verb.dep_ == "xcomp" and verb.head.dep_ == "ROOT")
    if is_passive(verb) and not subjects(verb) and opens:
        return persons(casting, agents(verb), "host"), []  # an entry: "Received by the king", "honoured to be"
    hosts = cast(casting, doing(verb, casting), "host") or host_of_summoned(verb, guests, casting)
    return (hosts + guests, []) if guests else ([], [])


def _receives_word(verb: Token, casting: Casting) -> bool:
    """ "Received a phone call from his counterpart X": to a parser X is received, too."""
    things = children(verb, "dobj")
    return len(things) > 1 and not casting.parts(things[:1]) and any(True for _ in prepositional(things[0], "from"))


def is_letter_of_credence(noun: Token) -> bool:
    """ "Letters of credence", as credentials are called in many capitals."""
    return noun.lemma_.lower() == "letter" and any(t.lower_ == "credence" for t in prepositional(noun, "of"))


def _bearers(verb: Token) -> list[Token]:
    """Whose credentials, or copies of them, are received."""
    things = children(verb, "dobj")
    papers = [t for t in (*things, *(t for c in things for t in prepositional(c, "of"))) if _accredits(t)]
    of_papers = [t for node in (*papers, *things) for t in prepositional(node, "of", "from") if t not in papers]
    return [*prepositional(verb, "of", "from"), *of_papers] if papers else []


def _accredits(noun: Token) -> bool:
    named = {noun.lemma_, noun.lower_} & words("credentials")
    return bool(named) or is_letter_of_credence(noun)


def _callers(verb: Token) -> list[Token]:
    """Who pays the courtesy call that is received."""
    calls = [t for t in children(verb, "dobj") if t.lemma_ in ("call", "visit")]
    paid = [t for t in calls if any(c.lower_ == "courtesy" for c in t.lefts)]
    return [t for node in (verb, *paid) for t in prepositional(node, "by", "from", "of")] if paid else []


def playing_host(verb: Token, casting: Casting) -> Sides:
    """ "played host to the president"."""
    nouns = children(verb, "dobj", "attr")
    guests = [t for noun in [verb, *nouns] for t in prepositional(noun, "to")]
    found = cast(casting, guests, "guest")
    return (cast(casting, subjects(verb), "host") + found, []) if found else ([], [])


def presenting(verb: Token, casting: Casting) -> Sides:
    """ "Presented his credentials to the president"."""
    nodes = (verb, *children(verb, "dobj", "nsubjpass"))
    hosts = persons(casting, [t for node in nodes for t in prepositional(node, "to")], "host")
    return (cast(casting, doing(verb, casting), "guest") + hosts, []) if hosts else ([], [])


def dropping_in(verb: Token, casting: Casting) -> Sides:
    """ "Dropped in on the chancellor"; who "called in the ambassador", or to whom he is called in, receives him."""
    called = cast(casting, [*children(verb, "dobj"), *_called_in(verb)], "guest") if verb.lemma_ == "call" else []
    if called:
        return (cast(casting, doing(verb, casting), "host") or host_of_summoned(verb, called, casting)) + called, []
    if verb.lemma_ == "call" and is_passive(verb):  # "was called in to the Chilean foreign ministry"
        guests = cast(casting, done_to(verb, casting), "guest")
        states = [p for p in cast(casting, agents(verb), "host") if p.actor.kind == "country"]
        hosts = cast(casting, prepositional(verb, "to"), "host") or states or receiving_there(verb, casting)
        hosts = hosts or host_of_summoned(verb, guests, casting)
        return (hosts + guests, []) if hosts and guests else ([], [])
    hosts = persons(casting, prepositional(verb, "on"), "host")
    return (cast(casting, doing(verb, casting), "guest") + hosts, []) if hosts else ([], [])


def _called_in(verb: Token) -> list[Token]:
    """ "Called in the ambassador", where parsers take the particle for a preposition."""
    if is_passive(verb) or verb.i + 1 >= len(verb.doc) or verb.nbor(1).lower_ != "in":
        return []
    return children(verb.nbor(1), "pobj") if verb.nbor(1).head == verb else []
