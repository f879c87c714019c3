"""Who has a role of his own in an encounter told by a noun: presides, mediates, hosts, gives a dinner."""

from spacy.tokens import Doc, Token

from graph.model import Role
from nlp.components.frames.casting import Casting
from nlp.components.frames.noun_frame import NounFrame
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import agents, children, prepositional
from nlp.components.frames.verb_arguments import is_passive
from nlp.components.status.negation import is_absence
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import TWO_SIDES

HONOUR = frozenset({"honour", "honor"})


def set_mediators(frame: NounFrame, doc: Doc) -> None:
    """Who is called a mediator mediates, where two others are named: "talks with Egyptian mediators" are with Egypt."""
    called = [p for p in frame.parts if p.token >= 0 and doc[p.token].lemma_.lower() in words("go_betweens")]
    if len({p.actor.country or p.actor.id for p in frame.parts if p not in called}) >= TWO_SIDES:
        for part in called:
            part.role = "mediator"


def add_presiders(frame: NounFrame, noun: Token, verb: Token | None, relation: str, casting: Casting) -> None:
    """Who opens, closes, leads or leaves a gathering attends it: "under X", "X closed the summit", "X presiding"."""
    under = [t for node in (noun, verb) if node is not None for t in prepositional(node, "under")]
    if verb is not None and relation == "object" and verb.lemma_ in words("attended") and not is_absence(verb):
        under += agents(verb) if is_passive(verb) else subjects(verb)
    if verb is not None:
        under += [
            s for clause in children(verb, "advcl") if clause.lemma_ == "preside" for s in children(clause, "nsubj")
        ]
    frame.add([p for p in casting.parts(under) if p.actor.kind == "person"])


def add_tables(frame: NounFrame, noun: Token, verb: Token | None, casting: Casting) -> None:
    """Hosts and guests of a meal: "a dinner given by A", "that A gave for B", "A hosted a dinner for B"."""
    for giving in [*children(noun, "acl", "relcl"), *([verb] if verb is not None else [])]:
        if giving.lemma_ in ("give", "hold", "host", "offer"):
            _add_table(frame, noun, giving, casting)
            if verb is not None and giving.dep_ == "acl" and verb.lemma_ in ("attend", "enjoy", "join"):
                _add_attending(frame, giving, verb, casting)


def _add_attending(frame: NounFrame, giving: Token, verb: Token, casting: Casting) -> None:
    """ "Attended a reception offered in his honour by A": who comes to somebody's table is his guest."""
    hosts = [p for p in casting.parts(agents(giving)) if p.actor.kind == "person"]
    guests = [p for p in casting.parts(subjects(verb)) if p.actor.kind == "person"]
    if hosts and guests and not is_passive(verb):
        frame.add(hosts, "host")
        frame.add(guests, "guest")


def _add_table(frame: NounFrame, noun: Token, verb: Token, casting: Casting) -> None:
    """ "Gave a banquet for the emperor", "gave him dinner": who gives it is the host."""
    honoured = [*prepositional(noun, "for"), *children(verb, "dative"), *prepositional(verb, "for")]
    if verb.lemma_ == "offer" and verb.dep_ == "acl":
        honoured += prepositional(verb, "to")
    for node in (noun, verb):
        honoured += [t for h in prepositional(node, "in") if h.lower_ in HONOUR for t in prepositional(h, "of")]
    guests = [p for p in casting.parts(honoured) if p.actor.kind == "person"]
    if guests:
        frame.add(casting.parts(agents(verb) if is_passive(verb) else subjects(verb)), "host")
        frame.add(guests, "guest")


def add_brokers(frame: NounFrame, noun: Token, casting: Casting) -> None:
    """ "UN-brokered talks", "talks hosted by Qatar": mediators and hosts."""
    for clause in [*children(noun, "acl", "relcl"), *children(noun, "amod")]:
        add_broker(frame, clause, casting)
    for whole in prepositional(noun, "of"):
        for clause in children(whole, "relcl"):  # "the summit of the OTS, which Turkey will host"
            if any(c.lower_ == "which" for c in children(clause, "dobj")):
                add_broker(frame, clause, casting)


def add_broker(frame: NounFrame, clause: Token, casting: Casting) -> None:
    """Who mediates or hosts by the verb of a clause that tells of the encounter: "brokered by Oman"."""
    role: Role | None = None
    if clause.lemma_ in words("mediate"):
        role = "mediator"
    elif clause.lemma_ in words("host_verbs"):
        role = "host"
    if role is None:
        return
    found = casting.parts(agents(clause) or children(clause, "npadvmod", "compound", "nmod", "nsubj"))
    known = {p.actor.id: p for p in frame.parts}
    for part in found:
        if part.actor.id in known:
            known[part.actor.id].role = role
    frame.add(found, role)
    if role == "mediator":  # "talks mediated by Qatar between A and B"
        frame.add(casting.parts(t for node in (clause, *agents(clause)) for t in prepositional(node, "between")))
