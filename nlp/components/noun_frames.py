"""Participants of an encounter told by a noun: "talks between A and B", "A held a meeting", "said A after talks"."""

from spacy.tokens import Doc, Token

from graph.model import Role
from nlp.components.actors import Actor
from nlp.components.casting import Casting
from nlp.components.clause_sides import add_from_clause, add_speaker, holders, presides_between, takes_a_stance
from nlp.components.event_words import Trigger, words
from nlp.components.noun_frame import TWO_SIDES, NounFrame
from nlp.components.noun_status import is_upshot
from nlp.components.status import is_absence
from nlp.components.syntax import agents, children, conjuncts, governor, objects, prepositional, subjects
from nlp.components.telling import Part
from nlp.components.verb_arguments import is_passive

MAX_CHAIN = 3
HONOUR = frozenset({"honour", "honor"})
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})


def noun_parts(noun: Token, word: Trigger, casting: Casting) -> NounFrame:
    """The frame of a trigger noun."""
    chain = _chain(noun)
    frame = NounFrame(definite=_is_definite(noun))
    if word.frame == "visit":
        _fill_visit(frame, noun, chain, casting)
    elif word.frame == "invitation":
        _fill_invitation(frame, noun, chain, casting)
    else:
        _fill_encounter(frame, noun, chain, casting, forum=word.frame == "forum")
        _set_mediators(frame, noun.doc)
    return frame


def _set_mediators(frame: NounFrame, doc: Doc) -> None:
    """Who is called a mediator mediates, where two others are named: "talks with Egyptian mediators" are with Egypt."""
    called = [p for p in frame.parts if p.token >= 0 and doc[p.token].lemma_.lower() in words("go_betweens")]
    if len({p.actor.country or p.actor.id for p in frame.parts if p not in called}) >= TWO_SIDES:
        for part in called:
            part.role = "mediator"


def _chain(noun: Token) -> list[Token]:
    """The noun and the nouns over it that only measure or place it: a *round* of talks, the *start* of the visit."""
    chain, node = [noun], noun
    while len(chain) <= MAX_CHAIN:
        head = node.head
        if (
            node.dep_ == "pobj"
            and head.head.lemma_.lower() in words("discourse_nouns")
            and head.lower_ in ("of", "for", "in")
        ):
            node = head.head
        elif (
            node.dep_ in ("compound", "nmod")
            and head.pos_ in ("NOUN", "PROPN")
            and head.lemma_.lower() in words("discourse_nouns")
        ):
            node = head
        else:
            break
        chain.append(node)
    return chain


def _is_definite(noun: Token) -> bool:
    """ "The talks" may refer back; "the Munich Security Conference" is a name."""
    return noun.pos_ == "NOUN" and any(
        t.lower_ in ("the", "this", "that", "these", "those", "their", "both") for t in children(noun, "det", "poss")
    )


def _named_parts(actors: list[Actor], token: Token) -> list[Part]:
    return [Part(actor, token=token.i) for actor in actors]


def _fill_encounter(frame: NounFrame, noun: Token, chain: list[Token], casting: Casting, forum: bool) -> None:
    verb, relation = governor(chain[-1])
    inside = casting.before_noun(noun)
    if len(inside) >= 2 or forum or any(a.kind == "organization" for a in inside):
        frame.add(_named_parts(inside, noun))
    for node in chain:
        frame.add(casting.parts(t for owner in children(node, "poss") for t in conjuncts(owner)))
        frame.add(casting.parts(prepositional(node, "between", "among", "with", "of", "involving")))
        frame.add(_between(node, casting))
        for held in children(node, "acl", "relcl"):
            if held.lemma_ in words("light_verbs") and is_passive(held):  # "talks to be held with X"
                frame.add(casting.parts([*agents(held), *prepositional(held, "between", "among", "with")]))
        if node.lemma_ in words("offers") and node is not noun:
            _add_offering(frame, node, casting)
        _add_brokers(frame, node, casting)
        if frame.sides() < TWO_SIDES:
            frame.add(casting.parts(t for clause in children(node, "relcl") for t in holders(clause)))
    if noun.lemma_ == "call":
        _add_callers(frame, noun, verb, relation, casting)
        frame.add([p for p in casting.parts(prepositional(noun, "on")) if p.actor.kind == "person"], "host")
    if noun.lemma_ == "audience" and verb is not None and verb.lemma_ in ("grant", "give"):
        frame.add(casting.parts(subjects(verb)), "host")
        frame.add(
            casting.parts([*prepositional(noun, "to"), *prepositional(verb, "to"), *children(verb, "dative")]), "guest"
        )
    if forum or any(part.actor.kind == "organization" for part in frame.parts):
        _add_presiders(frame, noun, verb, relation, casting)
    for giving in (
        [*children(noun, "acl"), *([verb] if verb is not None else [])] if noun.lemma_ in words("meals") else ()
    ):
        if giving.lemma_ in ("give", "hold", "host", "offer"):
            _add_table(frame, noun, giving, casting)
    # who "discussed the results of the summit" need not have been there
    if verb is None or (not frame.parts and any(is_upshot(node) for node in chain[1:])):
        return
    discussed = verb.lemma_ in words("topic_verbs") and any(p.actor.kind == "organization" for p in frame.parts)
    if relation == "object" and (discussed or any(node.lemma_ in words("before_and_after") for node in chain[1:])):
        return  # who "discussed the G20 summit", or preparations for it, need not go there
    for clause in children(verb, "advcl"):
        _add_broker(frame, clause, casting)
    if relation in ("subject", "object"):
        frame.add(casting.parts(prepositional(verb, "between", "among", "with")))
    of_others = verb.lemma_ in words("host_verbs") | words("mediate") or presides_between(frame, verb, relation)
    with_several = relation == "object" and not any(_names_both_sides(node) for node in chain)
    if frame.sides() < TWO_SIDES or forum or of_others or with_several:
        add_from_clause(frame, verb, relation, casting)
    if relation == "object" and verb.lemma_ in words("light_verbs") and not is_passive(verb):
        _name_those_who_sit(frame, casting.parts(subjects(verb)))
    if frame.sides() == 1 and relation in ("subject", "object"):
        add_speaker(frame, chain[-1], verb, casting)


def _name_those_who_sit(frame: NounFrame, doers: list[Part]) -> None:
    """ "A and B held the 3rd Peru-Chile meeting": people in the place of the states that the name of it has."""
    states = {p.actor.country for p in frame.parts if p.actor.kind == "country"}
    people = [p for p in doers if p.actor.kind == "person" and p.actor.country in states]
    if people and len(states) > 1 and all(p.actor.kind == "country" for p in frame.parts):
        sitting = {p.actor.country for p in people}
        frame.parts = [p for p in frame.parts if p.actor.country not in sitting]
        frame.open_with(people)


def _add_offering(frame: NounFrame, offer: Token, casting: Casting) -> None:
    """ "Rejected an offer by Baku of talks": who made it would have talked too, unless others than he would."""
    if frame.sides() < TWO_SIDES:
        frame.add(casting.parts([*prepositional(offer, "by", "from"), *children(offer, "poss")]))


def _add_callers(frame: NounFrame, noun: Token, verb: Token | None, relation: str, casting: Casting) -> None:
    """ "A call from A to B"; "made calls to B and C", where who made them comes first."""
    called = casting.parts(prepositional(noun, "to"))
    callers = casting.parts(prepositional(noun, "from"))
    if called and not callers and verb is not None and relation == "object" and not is_passive(verb):
        callers = casting.parts(subjects(verb))
    frame.add(callers)
    frame.add(called)


def _names_both_sides(noun: Token) -> bool:
    """ "Talks between A and B", "the leaders' talks", not "talks with A and B"."""
    return bool(children(noun, "poss")) or any(c.lower_ in ("between", "among", "of") for c in children(noun, "prep"))


def _add_presiders(frame: NounFrame, noun: Token, verb: Token | None, relation: str, casting: Casting) -> None:
    """Who opens, closes, leads or leaves a gathering attends it: "under X", "X closed the summit", "X presiding"."""
    under = [t for node in (noun, verb) if node is not None for t in prepositional(node, "under")]
    if verb is not None and relation == "object" and verb.lemma_ in words("attended") and not is_absence(verb):
        under += agents(verb) if is_passive(verb) else subjects(verb)
    if verb is not None:
        under += [
            s for clause in children(verb, "advcl") if clause.lemma_ == "preside" for s in children(clause, "nsubj")
        ]
    frame.add([p for p in casting.parts(under) if p.actor.kind == "person"])


def _add_table(frame: NounFrame, noun: Token, verb: Token, casting: Casting) -> None:
    """ "Gave a banquet for the emperor", "gave him dinner": who gives it is the host."""
    honoured = [*prepositional(noun, "for"), *children(verb, "dative"), *prepositional(verb, "for")]
    for node in (noun, verb):
        honoured += [t for h in prepositional(node, "in") if h.lower_ in HONOUR for t in prepositional(h, "of")]
    guests = [p for p in casting.parts(honoured) if p.actor.kind == "person"]
    if guests:
        frame.add(casting.parts(agents(verb) if is_passive(verb) else subjects(verb)), "host")
        frame.add(guests, "guest")


def _between(noun: Token, casting: Casting) -> list[Part]:
    """Everybody named between "between" and the next clause, whatever an apposition does to the parse."""
    found: list[Part] = []
    for prep in children(noun, "prep"):
        if prep.lower_ != "between":
            continue
        for i in range(prep.i + 1, prep.right_edge.i + 1):
            if noun.doc[i].tag_ in FINITE:
                break
            mention = casting.mention(noun.doc[i])
            if mention is not None and mention.root == i and mention.form != "pronoun":
                found += [Part(actor, token=i) for actor in mention.actors if actor.kind in ("person", "country")]
    people = {part.actor.country for part in found if part.actor.kind == "person"}
    kept = [part for part in found if part.actor.kind == "person" or part.actor.country not in people]
    return kept if len({part.actor.country for part in kept}) >= TWO_SIDES else []


def _add_brokers(frame: NounFrame, noun: Token, casting: Casting) -> None:
    """ "UN-brokered talks", "talks hosted by Qatar": mediators and hosts."""
    for clause in [*children(noun, "acl", "relcl"), *children(noun, "amod")]:
        _add_broker(frame, clause, casting)
    for whole in prepositional(noun, "of"):
        for clause in children(whole, "relcl"):  # "the summit of the OTS, which Turkey will host"
            if any(c.lower_ == "which" for c in children(clause, "dobj")):
                _add_broker(frame, clause, casting)


def _add_broker(frame: NounFrame, clause: Token, casting: Casting) -> None:
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


def _fill_visit(frame: NounFrame, noun: Token, chain: list[Token], casting: Casting) -> None:
    frame.destination = [t for node in chain for t in prepositional(node, "to", "in", "at", "into")]
    guests = [
        p for node in chain for p in casting.parts(t for owner in children(node, "poss") for t in conjuncts(owner))
    ]
    far = [t for node in chain for t in prepositional(node, "to", "in")]  # "the visit to Kigali of Angela Merkel"
    guests += [p for node in [*chain, *far] for p in casting.parts(prepositional(node, "by", "of", "from"))]
    inside = [t for t in noun.lefts if t.dep_ in ("compound", "nmod", "amod")]
    guests += [p for p in casting.parts(inside) if p.actor.kind == "person"]
    if not frame.destination:
        frame.destination = [t for t in inside if casting.mention(t) is not None]
    _find_traveller_on(chain[-1], frame, guests, casting)
    verb, relation = governor(chain[-1])
    if verb is not None and relation in ("subject", "object") and not frame.destination:
        frame.destination = list(prepositional(verb, "to"))
    if not guests and verb is not None and not is_passive(verb):
        guests = casting.parts(prepositional(verb, "by"))  # "discussed a trip to Oslo by Modi"
    if not guests and verb is not None and relation in ("for", "on") and verb.lemma_ in words("host_verbs"):
        guests = [p for p in casting.parts(objects(verb)) if p.actor.kind == "person"]  # "hosted X for a state visit"
    if not guests and verb is not None and _is_the_traveller(verb, relation):
        guests = casting.parts(subjects(verb) or _named_before(verb, casting))
        if frame.definite and relation != "object" and len({p.actor.country for p in guests}) > 1:
            guests = []  # "during the visit, the two leaders held talks"
    frame.add(guests, "guest")


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
    if noun.dep_ != "pobj" or noun.head.lower_ != "on" or guests:
        return
    before = noun.head.i - 2 if noun.head.i > 1 and noun.doc[noun.head.i - 1].text == "," else -1
    person = casting.by_token.get(before)
    if person is not None and person.form == "name" and person.actors[0].kind == "person":
        guests += casting.parts([noun.doc[person.root]])  # "received, at the palace, X, on an official visit to Peru"
        return
    owner = noun.head.head
    if owner.dep_ == "pobj" and owner.head.lower_ in ("in", "to"):
        frame.destination = frame.destination or [owner]
        owner = owner.head.head
    if owner.pos_ in ("NOUN", "PROPN"):
        guests += casting.parts([owner])


def _is_the_traveller(verb: Token, relation: str) -> bool:
    if relation == "object":
        return verb.lemma_ in words("light_verbs") or takes_a_stance(verb)
    return relation in words("adjunct_prepositions")


def _fill_invitation(frame: NounFrame, noun: Token, chain: list[Token], casting: Casting) -> None:
    """An invitation from A for B to visit C: B is the guest, wherever the sentence names him."""
    visits = [v for v in children(noun, "acl", "relcl", "xcomp") if v.lemma_ in ("visit", "come", "travel")]
    frame.destination = [t for v in visits for t in v.subtree if t.dep_ in ("dobj", "pobj")]
    if not visits and not frame.destination:
        frame.destination = list(prepositional(noun, "to"))
    hosts = casting.parts([*prepositional(noun, "from", "by", "of"), *children(noun, "poss")])
    verb, _ = governor(chain[-1])
    guests = casting.parts([*prepositional(noun, "for", "to"), *(s for v in visits for s in children(v, "nsubj"))])
    if verb is not None and not guests:
        if verb.lemma_ in ("accept", "thank", "receive", "welcome", "decline"):
            guests = casting.parts(subjects(verb))
        else:
            guests = casting.parts(prepositional(verb, "to", "for"))
            hosts = hosts or casting.parts(subjects(verb))
    frame.add([p for p in guests if p.actor.kind == "person"], "guest")
    frame.add(hosts, "host")
