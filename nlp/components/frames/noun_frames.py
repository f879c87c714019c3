"""Participants of an encounter told by a noun: "talks between A and B", "A held a meeting", "said A after talks"."""

from spacy.tokens import Token

from nlp.components.actors.actors import Actor
from nlp.components.actors.bodies_of_two import without_own_name
from nlp.components.frames.ahead_of_forums import meets_ahead_of
from nlp.components.frames.calls_taken import add_audience, add_taker
from nlp.components.frames.casting import Casting
from nlp.components.frames.clause_sides import (
    add_from_clause,
    add_speaker,
    holders,
    named_in_line,
    presides_between,
    those_there,
)
from nlp.components.frames.courtesy_calls import add_courtesy, add_honoured, is_courtesy
from nlp.components.frames.main_clause import add_from_main_clause
from nlp.components.frames.noun_frame import NounFrame
from nlp.components.frames.noun_roles import add_broker, add_brokers, add_presiders, add_tables, set_mediators
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import FINITE, agents, children, conjuncts, governor, prepositional
from nlp.components.frames.told_about import is_told_about
from nlp.components.frames.verb_arguments import is_passive, persons
from nlp.components.frames.visit_nouns import fill_invitation, fill_visit
from nlp.components.status.noun_status import is_upshot
from nlp.components.tellings.event_words import Trigger, words
from nlp.components.tellings.telling import TWO_SIDES, Part

MAX_CHAIN = 3
_LEADING = frozenset({"chair", "co-chair", "lead", "open"})
WITH_THEIR_DOER = frozenset({"object", "after", "during", "following"})
"""How talks "with A and B" hang on a verb whose subject is a third side: "left Cairo after talks with A and B"."""


def noun_parts(noun: Token, word: Trigger, casting: Casting) -> NounFrame:
    """The frame of a trigger noun."""
    chain = _chain(noun)
    frame = NounFrame(definite=_is_definite(noun))
    if word.frame == "visit":
        fill_visit(frame, noun, chain, casting)
    elif word.frame == "invitation":
        fill_invitation(frame, noun, chain, casting)
    else:
        _fill_encounter(frame, noun, chain, casting, forum=word.frame == "forum")
        set_mediators(frame, noun.doc)
    return frame


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
    inside = without_own_name(casting.before_noun(noun), noun, casting)
    if len(inside) >= 2 or forum or any(a.kind == "organization" for a in inside):
        frame.add(_named_parts(inside, noun))
    for node in chain:
        _add_from_phrase(frame, node, casting)
        if node.lemma_ in words("offers") and node is not noun:
            _add_offering(frame, node, casting)
        add_brokers(frame, node, casting)
        if frame.sides() < TWO_SIDES:
            frame.add(casting.parts(t for clause in children(node, "relcl") for t in holders(clause)))
    _add_by_kind(frame, noun, verb, relation, casting)
    of_body = forum or any(part.actor.kind == "organization" for part in frame.parts)
    if of_body and not (verb is not None and meets_ahead_of(verb, relation, chain)):
        add_presiders(frame, noun, verb, relation, casting)
        frame.add(casting.parts(those_there(chain[-1])))
    if noun.lemma_ in words("meals"):
        add_honoured(frame, noun, verb, relation, casting)
        add_tables(frame, noun, verb, casting)
    if verb is None and not forum and len(frame.parts) == 1:
        frame.open_with(persons(casting, named_in_line(noun, casting, "for", "after", "following")))
    if verb is None or (of_body and meets_ahead_of(verb, relation, chain)):
        return
    if not _only_talked_about(frame, verb, relation, chain):
        _add_from_sentence(frame, verb, relation, chain, casting, forum)


def _add_from_phrase(frame: NounFrame, node: Token, casting: Casting) -> None:
    """Whoever the noun phrase names: its owners, those it is between, those with whom it is held."""
    frame.add(casting.parts(t for owner in children(node, "poss") for t in conjuncts(owner)))
    frame.add(casting.parts(prepositional(node, "between", "among", "with", "of", "involving")))
    frame.add(_between(node, casting))
    if any(c.lower_ == "between" for c in children(node, "prep")):
        frame.add(casting.parts(_parted_side(node, casting)))
    for held in children(node, "acl", "relcl"):
        if held.lemma_ in words("light_verbs") and is_passive(held):  # "talks to be held with X"
            frame.add(casting.parts([*agents(held), *prepositional(held, "between", "among", "with")]))


def _add_by_kind(frame: NounFrame, noun: Token, verb: Token | None, relation: str, casting: Casting) -> None:
    """Who calls whom, and who grants an audience to whom."""
    if is_courtesy(noun):
        add_courtesy(frame, noun, verb, relation, casting)
    elif noun.lemma_ == "call":
        _add_callers(frame, noun, verb, relation, casting)
        frame.add([p for p in casting.parts(prepositional(noun, "on")) if p.actor.kind == "person"], "host")
    if noun.lemma_ == "call" and verb is not None and relation == "object" and not is_courtesy(noun):
        add_taker(frame, noun, verb, casting)
    if noun.lemma_ == "audience" and verb is not None:
        add_audience(frame, noun, verb, casting)


def _only_talked_about(frame: NounFrame, verb: Token, relation: str, chain: list[Token]) -> bool:
    """Who "discussed the results of the summit", the G20 summit, or preparations for it need not have been there."""
    if not frame.parts and any(is_upshot(node) for node in chain[1:]):
        return True
    discussed = verb.lemma_ in words("topic_verbs") and any(p.actor.kind == "organization" for p in frame.parts)
    prepared = any(node.lemma_ in words("before_and_after") for node in chain[1:])
    followed_up = verb.lemma_ == "follow" and relation == "on"
    told = bool(frame.parts) and is_told_about(chain[0])
    return followed_up or told or (relation == "object" and (discussed or prepared))


def _add_from_sentence(
    frame: NounFrame, verb: Token, relation: str, chain: list[Token], casting: Casting, forum: bool
) -> None:
    """Whoever the verb over the noun names: brokers, those it is held with, those who hold it or speak of it."""
    for clause in children(verb, "advcl"):
        add_broker(frame, clause, casting)
    if relation in ("subject", "object"):
        frame.add(casting.parts(prepositional(verb, "between", "among", "with")))
    of_others = verb.lemma_ in words("host_verbs") | words("mediate") or presides_between(frame, verb, relation)
    with_several = relation in WITH_THEIR_DOER and not any(_names_both_sides(node) for node in chain)
    if frame.sides() < TWO_SIDES or forum or of_others or with_several:
        add_from_clause(frame, verb, relation, casting)
    if relation == "object" and verb.lemma_ in words("light_verbs") | _LEADING and not is_passive(verb):
        _name_those_who_sit(frame, casting.parts(subjects(verb)))
    if frame.sides() == 1 and relation in ("subject", "object"):
        add_speaker(frame, chain[-1], verb, casting)
    if frame.sides() == 1 and relation == "subject":
        add_from_main_clause(frame, chain[-1], verb, casting)


def _name_those_who_sit(frame: NounFrame, doers: list[Part]) -> None:
    """ "A and B held the 3rd Peru-Chile meeting", "A chaired the Peru-Chile dialogue with B": people in the place of
    the states that the name of it has."""
    states = {p.actor.country for p in frame.parts if p.actor.kind == "country"}
    people = [p for p in doers if p.actor.kind == "person" and p.actor.country in states]
    if people and len(states) > 1 and all(p.actor.country in states for p in frame.parts):
        sitting = {p.actor.country for p in (*people, *frame.parts) if p.actor.kind == "person"}
        frame.parts = [p for p in frame.parts if p.actor.kind == "person" or p.actor.country not in sitting]
        frame.open_with([p for p in people if all(p.actor is not own.actor for own in frame.parts)])


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
    over = [p for p in children(noun, "prep") if noun.lemma_ not in words("discourse_nouns") or p.lower_ != "of"]
    over = [p for p in over if not any(t.lower_ == "them" for t in children(p, "pobj"))]  # "meetings, among them with"
    return bool(children(noun, "poss")) or any(p.lower_ in ("between", "among", "of") for p in over)


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


def _parted_side(noun: Token, casting: Casting) -> list[Token]:
    """ "Talks between the government and Ansar Allah ended": the second side, which parsers make the subject."""
    for prep in children(noun, "prep"):
        joint = prep.right_edge.i + 1
        if prep.lower_ != "between" or joint + 1 >= noun.sent.end or noun.doc[joint].lower_ != "and":
            continue
        if any(t.lower_ == "and" for t in noun.doc[prep.i + 1 : joint]):
            continue
        first = joint + 1 + (noun.doc[joint + 1].pos_ == "DET")
        mention = casting.by_token.get(first)
        if mention is not None and mention.start <= first:
            return [noun.doc[mention.root]]
    return []
