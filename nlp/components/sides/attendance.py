"""Who else was there: "also present were A and B", "attended by A", "China was represented by B"."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from spacy.tokens import Doc, Token

from nlp.components.encounters.found import Found
from nlp.components.frames.casting import Casting
from nlp.components.frames.companions import beside_subject
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import SUBJECTS, agents, children, conjuncts, objects, prepositional
from nlp.components.frames.verb_arguments import is_passive, persons
from nlp.components.sides.arrivals import arrivals, is_to_come
from nlp.components.sides.at_talks import acts_as_go_between, at_talks, is_told_talks, was_to_mediate
from nlp.components.sides.delegations import led_by
from nlp.components.sides.forum_presence import also_represented, at_forum, host_named, seated
from nlp.components.sides.listed_attendance import listed_behind
from nlp.components.status.status import verb_status
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import OFF, OPEN, Part
from nlp.components.tellings.trigger_words import trigger_of

REACH = 2
"""Sentences after a telling in which who was present was present there."""
_WHOM = frozenset({"her", "him", "them"})
_NARROW = frozenset({"accompany", "flank", "join"})
_POINTING = frozenset({"the", "this", "that", "their", "both"})
_BEING_PRESENT = frozenset({"attendance", "participation", "presence"})
_BEING_THERE = frozenset({"attending", "present", "participating"})
_THOSE_THERE = frozenset({"delegation", "participant", "attendee", "entourage", "side", "team"})


@dataclass(frozen=True, slots=True)
class Presence:
    """People said to be present by the word `token`; at an encounter that `sides` take part in, where any are named.

    `of_forum` says that nothing less than a gathering is attended so, `to_come` that it lies ahead, `foiled` that it
    was to have been.
    """

    token: Token
    people: list[Part]
    sides: list[Part]
    of_forum: bool = False
    to_come: bool = False
    foiled: bool = False


_CHAIRING = frozenset({"chair", "chairmanship", "head", "lead"})
"""What those do at talks of two states who speak for them there."""
_TELLING_OF_NOBODY = frozenset({"ADV", "CCONJ", "DET", "INTJ", "NUM", "PART", "PUNCT", "SPACE"})


def add_attendance(doc: Doc, encounters: list[Found], casting: Casting) -> list[Found]:
    """The encounters with those who attended them, and without what only tells who attended another."""
    gone: list[Found] = []
    for presence in _presences(doc, casting):
        if presence.people:
            met = _encounter(presence, [e for e in encounters if e not in gone])
            if met is None:
                continue
            known = {p.actor.id for p in met.parts}
            met.parts += [p for p in presence.people if p.actor.id not in known]
            speaks = presence.sides or presence.token.lemma_.lower() in _CHAIRING
            if speaks and met.type in ("meeting", "call", "gathering"):
                met.parts = _without_their_states(met.parts, presence)
            only = [e for e in encounters if e is not met and _is_only(e, presence)]
            known = {p.actor.id for p in met.parts}
            others = (p for e in only for p in e.parts if p.actor.kind == "person" and p.actor.id not in known)
            met.parts += [replace(p, role="participant") for p in others]
            gone += [e for e in encounters if e is not met and (e in only or _is_beside(e, presence))]
    return [e for e in encounters if e not in gone]


def _presences(doc: Doc, casting: Casting) -> Iterator[Presence]:
    for token in doc:
        if token.pos_ in _TELLING_OF_NOBODY and token.text not in (":", "one"):
            continue
        if token.text == ":" and (listed := listed_behind(token, casting)):
            yield Presence(token, listed, [])
        elif token.pos_ == "VERB" and token.lemma_ == "represent" and is_passive(token):
            for states, people in (
                (casting.parts(subjects(token)), seated(agents(token), casting)),
                *(([state], people) for state, people in also_represented(token, casting)),
            ):
                yield Presence(token, _of_state(people, states), states)
        elif token.lower_ == "host" and (hosts := persons(casting, host_named(token), "host")):
            yield Presence(token, hosts, [], of_forum=True)
        elif (led := led_by(token, casting)) is not None:
            yield Presence(token, led[1], [led[0]])
        else:
            found = persons(casting, _people_present(token))
            if found:
                later = token.lemma_ in _NARROW and verb_status(token) in OPEN  # "are to be joined by him on Thursday"
                yield Presence(token, found, [], to_come=later)
            elif leading := at_talks(token, casting):
                to_come = token.tag_ != "VBG" and verb_status(token) in OPEN
                yield Presence(token, leading, [], to_come=to_come, foiled=was_to_mediate(token))
            elif (there := at_forum(token, casting))[0]:
                yield Presence(token, *there, of_forum=True)
            elif coming := arrivals(token, casting):
                yield Presence(token, coming, [], of_forum=True, to_come=is_to_come(token))


def _of_state(people: list[Part], states: list[Part]) -> list[Part]:
    """ "Croatia was represented by X Y": people of whom the text does not say otherwise are of the state."""
    if len(states) == 1 and states[0].actor.kind == "country":
        for person in people:
            if person.actor.country is None or person.actor.guessed:
                person.actor.country, person.actor.guessed = states[0].actor.country, False
    return people


def _without_their_states(parts: list[Part], presence: Presence) -> list[Part]:
    """The parts without the states for which the people present sit there, a host's aside."""
    states = {p.actor.country for p in presence.people if p.actor.kind == "person"}
    return [p for p in parts if p.actor.kind != "country" or p.role == "host" or p.actor.country not in states]


def _people_present(token: Token) -> list[Token]:
    """Who is said by this word to have been there."""
    verb = token.head
    if token.lower_ == "present":
        if token.dep_ == "pobj" and verb.lower_ == "among":  # "were among those present"
            verb = verb.head
        return subjects(verb) if verb.lemma_ == "be" else children(token, "nsubj")
    if token.dep_ == "pobj" and verb.head.lemma_ == "be":
        among = verb.lower_ == "among" and any(c.lower_ in _BEING_THERE for c in token.children)
        return subjects(verb.head) if among or token.lower_ == "attendance" else []
    in_company = token.lower_ == "company" and verb.lower_ == "in"
    if (in_company or token.lower_ in _BEING_PRESENT) and token.dep_ == "pobj":
        return list(prepositional(token, "of"))
    if token.lower_ == "chairmanship" and verb.lower_ == "under":
        return list(prepositional(token, "of"))  # "held under the co-chairmanship of A and B"
    if token.pos_ != "VERB":
        return []
    if token.lemma_ == "chair" and token.tag_ == "VBN" and (token.dep_ == "advcl" or _is_of_talks(token)):
        return agents(token)  # "consultations were held, co-chaired by A and B"
    if token.lemma_ == "include" and any(s.lemma_.lower() in _THOSE_THERE for s in subjects(token)):
        return objects(token)
    if token.lemma_ == "accompany" and (_is_at_talks(token) or _goes_with_them(token)):
        return subjects(token)  # "the foreign minister accompanied her", "accompanied the president at the meeting"
    if token.lemma_ in _NARROW and token.tag_ in ("VBN", "VBG"):
        return agents(token) if token.tag_ == "VBN" else _inverted(token, bool(children(token, "dobj")))
    return _attending(token)


def _is_of_talks(chaired: Token) -> bool:
    """ "Talks co-chaired by A", and not "the contact group, co-chaired by A"."""
    return chaired.dep_ == "acl" and trigger_of(chaired.head) is not None


def _goes_with_them(verb: Token) -> bool:
    """ "Accompanied her", and not to another place."""
    return any(o.lower_ in _WHOM for o in children(verb, "dobj")) and not list(prepositional(verb, "to"))


def _is_at_talks(verb: Token) -> bool:
    """ "At the meeting", "during the talks": those just told of."""
    return any(is_told_talks(t) for t in prepositional(verb, "at", "during", "in"))


def _inverted(verb: Token, is_so: bool) -> list[Token]:
    """ "Joining them were A and B"."""
    own = (verb, *children(verb, "aux", "auxpass"), verb.head)
    return [t for c in own if is_so for s in children(c, "nsubj", "attr") if s.i > verb.i for t in conjuncts(s)]


def _attending(verb: Token) -> list[Token]:
    """Who attends what was told of before: "A attended", "A attended the meeting", "the talks were attended by A"."""
    takes_part = verb.lemma_ == "take" and any(o.lower_ == "part" for o in children(verb, "dobj"))
    sits_in = verb.lemma_ == "sit" and any(c.lower_ == "in" for c in children(verb, "prt"))
    if not takes_part and not sits_in and verb.lemma_ not in words("presence"):
        return []
    at = [*objects(verb), *prepositional(verb, "in", "at", "on")]
    at += [t for o in children(verb, "dobj") for t in prepositional(o, "in", "at")]
    if verb.dep_ == "relcl" and any(o.lower_ in ("which", "that") for o in children(verb, "dobj")):
        at.append(verb.head)  # "the talks, which A also attended"
    alone = verb.tag_ == "VBD" and ((takes_part and len(at) == 1) or (verb.lemma_ == "attend" and not at))
    if not alone and not any(t.lemma_.lower() in words("told_of") and _points_back(t) for t in at):
        return []
    if is_passive(verb):
        return agents(verb)
    return _inverted(verb, verb.tag_ == "VBG") or [*subjects(verb), *beside_subject(verb)]


def _points_back(noun: Token) -> bool:
    before = noun.doc[noun.left_edge.i : noun.i]  # "attended the FOCAC summit", but "the Geneva talks"
    named = any(t.pos_ == "PROPN" and t.ent_type_ not in ("GPE", "FAC", "DATE") for t in before)
    return not named and any(c.lower_ in _POINTING for c in noun.children)


def _encounter(presence: Presence, encounters: list[Found]) -> Found | None:
    """The encounter told before in the sentence, or else the last one told in the sentences before it."""
    here = presence.token.sent
    fit = [
        e
        for e in encounters
        if (e.status in OFF) == presence.foiled and (e.type == "gathering" or not presence.of_forum)
    ]
    fit = [e for e in fit if not presence.to_come or e.status in OPEN | {"ongoing"}]
    told = [(t.trigger.i, e) for e in fit if e.type != "visit" for t in e.tellings]
    if presence.sides:
        named = {p.actor.id for p in presence.sides}
        with_them = [(i, e) for i, e in told if named & {p.actor.id for p in e.parts}]
        told = with_them or [(i, e) for i, e in told if e.type == "gathering" and not _goes_its_way(presence.token)]
    ahead = here.end if all(p.role == "mediator" for p in presence.people) else presence.token.i
    before = [(i, e) for i, e in told if i < ahead and not _is_only(e, presence)]
    found = max(before, key=lambda each: each[0], default=None)
    if found is None:
        return None
    between = presence.token.doc[_last_spoken_of(found[0], found[1], presence, fit) : here.start]
    if acts_as_go_between(presence.token) and any("\n" in t.text for t in between):
        return None  # a paragraph on, others may be meant
    return found[1] if sum(1 for t in between if t.is_sent_start) <= REACH else None


def _goes_its_way(team: Token) -> bool:
    """ "A Cuban delegation headed by X was due on Friday": of what the delegation does its own clause tells."""
    verb = team.head
    does = team.dep_ in SUBJECTS and verb.pos_ in ("VERB", "AUX")
    return does and verb.lemma_ not in words("presence") | words("presiding") | {"come", "head", "include", "take"}


def _last_spoken_of(told: int, found: Found, presence: Presence, fit: list[Found]) -> int:
    """Where the only gathering of a text is spoken of last: "they are attending the three-day summit"."""
    if found.type != "gathering" or sum(1 for e in fit if e.type == "gathering") > 1:
        return told
    since = presence.token.doc[told : presence.token.sent.start]
    spoken = (t.i for t in since if t.pos_ == "NOUN" and t.lemma_.lower() in words("told_of") and _points_back(t))
    return max(spoken, default=told)


def _is_beside(encounter: Found, presence: Presence) -> bool:
    """Whether an encounter is but guessed from the clause that says who came to a gathering: "A came; B stayed"."""
    token, ids = presence.token, {p.actor.id for p in presence.people}
    guessed = all((t.trigger == token and t.learned) or t.paired for t in encounter.tellings)
    beside = all(t.trigger.sent == token.sent for t in encounter.tellings)
    return presence.of_forum and guessed and beside and any(p.actor.id in ids for p in encounter.parts)


def _is_only(encounter: Found, presence: Presence) -> bool:
    """Whether nothing tells of an encounter but the clause that says who attended one."""
    if presence.sides or not all(t.trigger.sent == presence.token.sent for t in encounter.tellings):
        return False
    if all(t.learned and presence.token in (t.trigger, t.trigger.head) for t in encounter.tellings):
        return True  # "the reception was attended by", whomever else the classifier sees there
    people = {p.actor.id for p in presence.people}
    return {p.actor.id for p in encounter.parts} <= people
