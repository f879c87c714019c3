"""Whether who is at home where several meet receives them, or is one of equals: "met A and B in his capital".

"A, B and C held talks in C's capital" are equals, by the list that names them together; "C met A and B there" and "A
and B called on C" have a host and guests.
"""

import re

from spacy.tokens import Doc, Token

from nlp.components.actors.actors import Actor
from nlp.components.encounters.found import Found
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import SUBJECTS, agents, conjuncts
from nlp.components.frames.verb_arguments import is_passive
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import Part, Where
from nlp.knowledge.base import knowledge_base
from nlp.knowledge.names import fold

ACROSS = frozenset({"with", "by", "to", "for", "from"})
BOTH = 2
A_FEW = 3
"""Sides that one host receives at one table at most; of more, each takes part in talks of many."""
PRESENCE = frozenset({"auspices", "chairmanship", "eye", "front", "mediation", "presence"})
LISTED = ("appos", "conj")
MODIFYING = frozenset({"amod", "compound", "nmod"})
RECEIVING = frozenset({"greet", "host", "receive", "welcome"})
VERBS = frozenset({"VERB", "AUX"})


_NAME = re.compile(r"[A-Z][\w.]*(?: (?:of |and )?[A-Z][\w.]*)*")


def set_by_receiving(found: Found) -> None:
    """ "Received at headquarters Mr. X": whoever does the receiving hosts, and people of other sides are his guests."""
    for telling in found.tellings:
        verb = telling.trigger
        if verb.pos_ != "VERB" or verb.lemma_ not in RECEIVING:
            continue
        doers = {t.i for s in (agents(verb) if is_passive(verb) else subjects(verb)) for t in conjuncts(s)}
        tokens = {part.actor.id: part.token for part in telling.parts}
        hosts = [p for p in found.parts if _names(verb.doc, tokens.get(p.actor.id, -1), doers)]
        guests = [p for p in found.parts if p not in hosts and p.actor.kind == "person"]
        if hosts and guests:
            for part in (*hosts, *guests):
                part.role = "host" if part in hosts else "guest"
            return


def _names(doc: Doc, index: int, doers: set[int]) -> bool:
    """Whether a name is that of who does it, itself or as its apposition."""
    if index < 0:
        return False
    token = doc[index]
    return index in doers or (token.dep_ == "appos" and any(head.i in doers for head in token.ancestors))


def is_at_home(actor: Actor, where: Where) -> bool:
    """Whether a person, party or state is in its country, or a body, or its officer, in the city of its seat."""
    if actor.country is not None:
        return actor.country == where.country and actor.kind in ("person", "country", "organization")
    if where.city is None or actor.kind not in ("person", "organization"):
        return False
    seats = (knowledge_base().seat(body) for body in bodies_of(actor))
    return any(seat is not None and fold(seat.city) == fold(where.city) for seat in seats)


def bodies_of(actor: Actor) -> list[str]:
    """The ids of the bodies that an actor is, that his office is of or that he heads."""
    return [actor.id] if actor.kind == "organization" else [*_bodies(actor.title or ""), *_headed_bodies(actor)]


def receives_there(found: Found) -> bool:
    """Whether somebody at home where a meeting is beside a summit is told to receive the others, not just to meet."""
    where = found.where
    at_home = where is not None and any(is_at_home(part.actor, where) for part in found.parts)
    triggers = [telling.trigger for telling in found.tellings]
    received = any(t.pos_ == "VERB" and t.lemma_ in RECEIVING for t in triggers)
    return at_home and (received or any(t.pos_ == "NOUN" and t.lemma_ == "audience" for t in triggers))


def _bodies(title: str) -> list[str]:
    """The ids of the bodies that an office is of: "EU commissioner", "ILO Director-General"."""
    title = title.replace("European Commissioner", "European Commission")
    found = [name for match in _NAME.finditer(title) for name in (match.group(), *match.group().split(" of "))]
    names = [*found, *(name.rpartition(" ")[0] for name in found if " " in name)]
    return [known.id for name in names for known in knowledge_base().exact(name) if known.kind == "organization"]


def _headed_bodies(actor: Actor) -> list[str]:
    """The ids of the bodies to which states send envoys that a known person is or was the head of."""
    held = knowledge_base().tenures.of(actor.id) if actor.known else ()
    bodies = words("accrediting_bodies")
    return [t.organization_id for t in held if t.organization_id in bodies and t.office == "head_of_organization"]


def receives_all(doc: Doc, home: list[Part], away: list[Part], listed: bool = False) -> bool:
    """Whether those from elsewhere are people of a few states, each a guest: "to Berlin for a dinner with A, B and C".

    Of more, each takes part in talks of many, as do those of one list, "A, B and C met in C's capital", unless `listed`
    ones may be guests. Who only stands by, in whose house two others talk, receives nobody into them: "talked in the
    palace, the king having lent it".
    """
    sides = {part.actor.country or part.actor.id for part in away}
    if not BOTH <= len(sides) <= A_FEW or any(part.actor.kind != "person" for part in (*home, *away)):
        return False
    told = {part.token for part in away if 0 <= part.token < len(doc)}
    hosts = [doc[part.token] for part in home if 0 <= part.token < len(doc)]
    if not hosts or _among_themselves(doc, list(told)) or all(_stands_by(host) for host in hosts):
        return False
    together = told <= {host.i for host in hosts}  # "the three last met in Moscow"
    return listed or together or not any(told <= _list_of(host) for host in hosts)


def _list_of(token: Token) -> set[int]:
    """The names that are told in one list with a name, or with one noun: "the presidents of A, B and C"."""
    while token.dep_ in LISTED and token.head.pos_ == token.pos_:
        token = token.head
    return {token.i, *(t.i for t in token.subtree if t.dep_ in LISTED)}


def _stands_by(token: Token) -> bool:
    """ "The king looking on", "the president having lent it", "under the chairmanship of", "in the presence of"."""
    above = token.head
    if token.dep_ in SUBJECTS:
        helped = [c for c in above.children if c.dep_ in ("aux", "auxpass")]
        return any(c.lower_ == "having" for c in helped) or (above.tag_ == "VBG" and not helped)
    governed = token.dep_ == "pobj" and above.lower_ in ("under", "of")
    return governed and (above.lower_ == "under" or above.head.lemma_.lower() in PRESENCE)


def receives(doc: Doc, found: Found, home: list[Part], away: list[Part]) -> bool:
    """Whether a telling has who is at home alone on one side of its words, and no telling lists him with others."""
    seen = False
    for telling in found.tellings:
        here = {part.actor.id: part.token for part in telling.parts if part.token >= 0}
        hosts = [here[part.actor.id] for part in home if part.actor.id in here]
        guests = [here[part.actor.id] for part in away if part.actor.id in here]
        if not hosts or not guests:
            continue
        if not all(_are_apart(doc, host, guest) for host in hosts for guest in guests):
            return False
        if any(_are_apart(doc, one, other) for one in guests for other in guests) or _among_themselves(doc, guests):
            return False
        seen = True
    return seen


def _among_themselves(doc: Doc, guests: list[int]) -> bool:
    """Talks that the words have between the others: "the A-B round", "bargaining between A and B"."""
    return any(doc[i].dep_ in MODIFYING or doc[i].head.lower_ == "between" for i in guests)


def _are_apart(doc: Doc, first: int, second: int) -> bool:
    """Whether a verb or "with" stands between two names of one sentence."""
    between = list(doc[min(first, second) + 1 : max(first, second)])
    return doc[first].sent == doc[second].sent and any(_parts(token) for token in between)


def _parts(token: Token) -> bool:
    return token.pos_ in VERBS or (token.pos_ == "ADP" and token.lower_ in ACROSS)
