"""Who travels, where to and to whom, as nouns tell it: "a visit of A to B", "an invitation from A for B"."""

from spacy.tokens import Token

from nlp.components.actors.actors import ActorMention
from nlp.components.frames.casting import Casting
from nlp.components.frames.clause_sides import takes_a_stance
from nlp.components.frames.companions import beside_subject
from nlp.components.frames.noun_frame import NounFrame
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import children, conjuncts, governor, objects, prepositional
from nlp.components.frames.verb_arguments import is_passive
from nlp.components.sides.sides import country_actor
from nlp.components.status.stated_status import due_for
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import Part
from nlp.knowledge.base import knowledge_base

_LEADING = frozenset({"bring", "lead", "take"})
_RECEIVING = frozenset({"receive", "welcome"})
_MEETING = frozenset({"greet", "meet"})
_IN_ORDER = frozenset({"first", "last", "latest", "maiden", "second", "third"})
_TAKING = frozenset({
    "accept", "carry", "decline", "get", "have", "hold", "receive", "refuse", "reject", "spurn", "thank", "welcome",
    "win",
})  # fmt: skip
"""Verbs whose subject is invited: "has an invitation to Oslo"."""


def fill_visit(frame: NounFrame, noun: Token, chain: list[Token], casting: Casting) -> None:
    """Who travels and where to, by the phrase of the visit or else by the verb over it."""
    frame.destination = [t for node in chain for t in prepositional(node, "to", "in", "at", "into")]
    inside = [t for t in noun.lefts if t.dep_ in ("compound", "nmod", "amod")]
    guests = _guests_of_phrase(chain, inside, casting)
    toured = _toured(noun, casting)
    if toured:
        frame.destination = [*toured, *frame.destination]
        guests = [p for p in guests if p.actor.kind != "country" or p.token not in {t.i for t in toured}]
    if not frame.destination:
        frame.destination = [t for t in inside if casting.mention(t) is not None]
    _find_traveller_on(chain[-1], frame, guests, casting)
    verb, relation = governor(chain[-1])
    if verb is not None and relation in ("subject", "object") and not frame.destination:
        frame.destination = list(prepositional(verb, "to"))
        if relation == "subject" and verb.lemma_ == "be" and not frame.destination:
            frame.destination = [t for t in children(verb, "attr") if t.pos_ != "ADJ"]  # "the next stop will be Oslo"
    numbered = _numbered(verb, relation)
    if numbered is not None:
        frame.destination = frame.destination or list(prepositional(numbered, "to", "in"))
        guests = guests or casting.parts(t for owner in children(numbered, "poss") for t in conjuncts(owner))
    if not guests and verb is not None:
        guests = _guests_of_verb(frame, verb, relation, casting)
    frame.add(guests, "guest")


def is_told_by_its_clause(noun: Token) -> bool:
    """ "At the start of a tour that will take him to Manila": where it leads its clause tells, and not the noun."""
    clauses = [v for c in children(noun, "relcl") for v in (c, *children(c, "conj"))]
    taking = (v for v in clauses if v.lemma_ in _LEADING and any(c.tag_ == "PRP" for c in children(v, "dobj")))
    own = any(True for _ in prepositional(noun, "to", "of", "in"))
    return not own and any(any(True for _ in prepositional(v, "to", "through")) for v in taking)


def _numbered(verb: Token | None, relation: str) -> Token | None:
    """ "The visit was Merkel's third to Kigali": what a visit is said to be, which names who went and where to."""
    if verb is None or relation != "subject" or verb.lemma_ != "be":
        return None
    said = children(verb, "attr", "acomp")
    return next((t for t in said if t.ent_type_ == "ORDINAL" or t.lower_ in _IN_ORDER), None)


def _toured(noun: Token, casting: Casting) -> list[Token]:
    """ "A tour of Peru and Chile": the countries and towns of which it is one; a tour of a person's is his."""
    named = prepositional(noun, "of") if noun.lemma_.lower() == "tour" else ()
    mentions = ((t, casting.mention(t)) for t in named)
    return [t for t, m in mentions if m is not None and m.form == "name" and m.actors[0].kind in ("country", "place")]


def _guests_of_phrase(chain: list[Token], inside: list[Token], casting: Casting) -> list[Part]:
    """ "Angela Merkel's visit", "the visit by her", "the Merkel visit"."""
    guests = [
        p for node in chain for p in casting.parts(t for owner in children(node, "poss") for t in conjuncts(owner))
    ]
    far = [t for node in chain for t in prepositional(node, "to", "in")]  # "the visit to Kigali of Angela Merkel"
    ways = ("of", "from") if _is_received_on(chain[-1]) else ("by", "of", "from")
    guests += [p for node in chain for p in casting.parts(prepositional(node, *ways))]
    guests += [p for node in far for p in _guests_behind_goal(node, casting)]
    return guests + [p for p in casting.parts(inside) if p.actor.kind == "person"]


def _is_received_on(noun: Token) -> bool:
    """ "Was received on arrival by the envoy": the guest is who is received, and "by" tells who receives him."""
    verb, relation = governor(noun)
    received = verb is not None and verb.lemma_ in words("host_verbs") | _RECEIVING | _MEETING and is_passive(verb)
    return received and verb is not None and relation in ("at", "on", "upon") and not children(verb, "agent")


def _guests_behind_goal(goal: Token, casting: Casting) -> list[Part]:
    """ "The visit to Kigali of Angela Merkel"; not "to the Republic of Kenya" or "to the capital of Kenya"."""
    own = casting.mention(goal)
    named = [t for t in prepositional(goal, "by", "of", "from") if own is None or casting.mention(t) is not own]
    return [p for p in casting.parts(named) if own is not None or p.actor.kind == "person"]


def _guests_of_verb(frame: NounFrame, verb: Token, relation: str, casting: Casting) -> list[Part]:
    """ "Discussed a trip to Oslo by Modi", "hosted Modi for a state visit", "Modi paid a visit"."""
    guests = [] if is_passive(verb) else casting.parts(prepositional(verb, "by"))
    if not guests and relation in ("for", "on") and verb.lemma_ in words("host_verbs") | _RECEIVING:
        guests = [p for p in casting.parts(objects(verb)) if p.actor.kind == "person"]
    if not guests and _is_the_traveller(verb, relation):
        doers = _doers(verb, casting)
        guests = casting.parts([*doers, *(beside_subject(verb) if casting.parts(doers) else ())])
        if frame.definite and relation != "object" and len({p.actor.country for p in guests}) > 1:
            return []  # "during the visit, the two leaders held talks"
    return guests


def _doers(verb: Token, casting: Casting) -> list[Token]:
    """The subjects, without whom parsers take for one: "at the invitation of X, the minister, Y, paid a visit"."""
    doers, last = subjects(verb), _named_before(verb, casting)
    apposed = bool(last) and last[0].dep_ == "appos" and last[0].head in doers
    return last if apposed or not doers else doers


def _named_before(verb: Token, casting: Casting) -> list[Token]:
    """ "At the invitation of the king, the President of Peru, Ana Ruiz, paid a visit": who stands before the verb."""
    index = verb.i - 1
    while index > verb.sent.start and (verb.doc[index].pos_ in ("AUX", "ADV") or verb.doc[index].text == ","):
        index -= 1
    mention = casting.by_token.get(index)
    person = mention is not None and len(mention.actors) == 1 and mention.actors[0].kind == "person"
    return [verb.doc[mention.root]] if mention is not None and person else []


def _find_traveller_on(noun: Token, frame: NounFrame, guests: list[Part], casting: Casting) -> None:
    """ "Lawmakers on a trip to Nuuk", "Rahmon, in Bishkek on a state visit": who and where the visit hangs on."""
    if noun.dep_ != "pobj" or guests:
        return
    if (due := due_for(noun)) is not None:
        doers = subjects(due.head if due.dep_ == "acomp" else due)
        guests += casting.parts([due.head] if due.dep_ == "amod" else doers)
    if noun.head.lower_ != "on":
        return
    before = noun.head.i - 2 if noun.head.i > 1 and noun.doc[noun.head.i - 1].text == "," else -1
    person = casting.by_token.get(before) if before < 0 else _named_with_office(noun.doc[before], casting)
    if person is not None and person.form == "name" and person.actors[0].kind == "person":
        guests += casting.parts([noun.doc[person.root]])  # "received, at the palace, X, on an official visit to Peru"
        return
    owner = noun.head.head
    if owner.dep_ == "pobj" and owner.head.lower_ in ("in", "to"):
        frame.destination = frame.destination or [owner]
        owner = owner.head.head
    if owner.pos_ in ("NOUN", "PROPN"):
        guests += casting.parts([owner])


def _named_with_office(last: Token, casting: Casting) -> ActorMention | None:
    """The name that a word ends, or that the office which it ends is set beside: "X, secretary of the council"."""
    own = casting.by_token.get(last.i)
    if own is not None and own.form == "name" and own.actors[0].kind == "person":
        return own
    for office in (last, *last.ancestors):
        if office.dep_ == "appos":
            return casting.by_token.get(office.head.i)
        if office.pos_ not in ("ADP", "NOUN", "PROPN"):
            break
    return own


def _is_the_traveller(verb: Token, relation: str) -> bool:
    if relation == "object":
        return verb.lemma_ in words("light_verbs") or takes_a_stance(verb)
    return relation in words("adjunct_prepositions")


def fill_invitation(frame: NounFrame, noun: Token, chain: list[Token], casting: Casting) -> None:
    """An invitation from A for B to visit C: B is the guest, wherever the sentence names him."""
    visits = [v for v in children(noun, "acl", "relcl", "xcomp") if v.lemma_ in ("visit", "come", "travel")]
    frame.destination = [t for v in visits for t in v.subtree if t.dep_ in ("dobj", "pobj")]
    if not visits and not frame.destination:
        frame.destination = [t for t in prepositional(noun, "to") if not _is_somebody(t, casting)]
    hosts = casting.parts([*prepositional(noun, "from", "by", "of"), *children(noun, "poss")]) or _inviting(noun)
    verb, _ = governor(chain[-1])
    guests = casting.parts([*prepositional(noun, "for", "to"), *(s for v in visits for s in children(v, "nsubj"))])
    if verb is not None and not guests:
        if verb.lemma_ in _TAKING:
            guests = casting.parts(subjects(verb))
        else:
            guests = casting.parts(prepositional(verb, "to", "for"))
            hosts = hosts or casting.parts(subjects(verb))
    frame.add([p for p in guests if p.actor.kind == "person"], "guest")
    frame.add(hosts, "host")


def _is_somebody(token: Token, casting: Casting) -> bool:
    """Whether an invitation "to" somebody is meant, and not one to a place."""
    return any(part.actor.kind == "person" for part in casting.parts([token]))


def _inviting(noun: Token) -> list[Part]:
    """ "The Kazakh invitation to X": the state of an adjective, which is no mention of it."""
    for adjective in children(noun, "amod", "compound", "nmod"):
        state = knowledge_base().country_of_demonym(adjective.text)
        actor = country_actor(noun.doc, state) if state is not None else None
        if actor is not None:
            return [Part(actor, "host", adjective.i)]
    return []
