"""What kind of encounter a telling is of, and how it took place: by its word, the words beside it and its sides."""

import re

from spacy.tokens import Token

from graph.model import Mode
from nlp.components.actors.actors import Actor
from nlp.components.frames.courtesy_calls import is_courtesy
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import SIDELINES, children, conjuncts, governor, prepositional
from nlp.components.tellings.by_wire import works_phones
from nlp.components.tellings.event_words import words
from nlp.components.tellings.other_speech import is_long_talk
from nlp.components.tellings.same_room import is_of_many, talked_there, talked_to_ambassadors
from nlp.components.tellings.telling import TWO_SIDES, Part, Telling
from nlp.knowledge.base import knowledge_base

_CALL = re.compile(r"\bcalls? with\b|\bby (?:tele)?phone\b|\btelephone (?:talk|conversation)s?\b")
_NEAR = 8
"""Tokens behind a verb in which "face to face" is of it."""
_BY = frozenset({"by", "via", "over", "on", "through"})
_OF_BODIES = frozenset({"conferring", "encounter", "reciprocal", "settling", "together"})
_AMID = re.compile(r"in the chair|in attendance|among|attending|presiding|present\b")
_VIRTUAL = frozenset({"online", "virtual"})
_FORUMS = frozenset({"conference", "forum", "ministerial", "session", "summit"})
_CONVERSATIONS = frozenset({"chat", "conversation", "exchange", "talk"})
ASSEMBLIES = frozenset({"assembly", "council", "parliament", "congress"})


def settle_type(telling: Telling) -> None:
    """A summit of two is a meeting, a council's meeting a gathering, talks by telephone a call."""
    near = _nearby_words(telling.trigger)
    if telling.trigger.pos_ == "NOUN" and telling.word.lemma == "call" and any(p.role == "host" for p in telling.parts):
        telling.type, telling.mode = "meeting", "in_person"
        return
    if is_courtesy(telling.trigger):
        telling.type, telling.mode = "meeting", "in_person"
        for part in telling.parts if any(p.role == "guest" for p in telling.parts) else ():
            part.role = "host" if part.role == "participant" else part.role
        return
    if telling.word.frame == "calling" and any(p.role == "host" for p in telling.parts):
        telling.type, telling.mode = "meeting", "in_person"
        return
    if telling.word.frame in ("telling", "speaking"):
        near |= {t.lower_ for t in telling.trigger.sent} & words("phone")
        near |= {"phone"} if works_phones(telling.trigger) else set()
        near |= _called_in_title(telling)
    if telling.trigger.lemma_ in _CONVERSATIONS:
        near |= {t.lower_ for t in telling.trigger.subtree if t.head.lower_ in _BY} & words("phone")
    spoken = telling.word.frame == "speaking"
    apart = near & (words("phone") | words("video"))
    long = spoken and not apart and (is_long_talk(telling.trigger) or talked_there(telling.trigger))
    together = spoken and not apart and talked_to_ambassadors(telling.trigger)
    if long or together or (spoken and _is_face_to_face(telling.trigger)):
        telling.type, telling.mode = "meeting", "in_person"
    elif telling.type != "visit" and near & words("phone"):
        telling.type, telling.mode = "call", "phone"
    elif near & words("video") and _is_of_many_apart(telling, near):
        telling.type, telling.mode = "gathering", "video"
    elif telling.type != "visit" and near & words("video"):
        telling.type, telling.mode = "call", "video"
    elif telling.type == "meeting" and (_is_of_ministers(telling) or _is_of_a_forum(telling) or _is_of_a_body(telling)):
        telling.type = "gathering"
    elif telling.word.frame == "forum" and _is_of_two(telling) and not is_occasion(telling):
        telling.type = "meeting"
    elif telling.word.frame in _OF_BODIES and telling.type == "meeting" and _is_body_meeting(telling):
        telling.type = "gathering"


def _is_of_two(telling: Telling) -> bool:
    if any(p.role == "host" and p.token < 0 for p in telling.parts):
        return False  # who is at a conference somewhere meets others than the state there
    return not forums(telling) and len(telling.sides()) == TWO_SIDES and not is_of_many(telling.trigger)


def _is_of_many_apart(telling: Telling, near: set[str]) -> bool:
    """ "The G20's video conference", "a virtual donor conference": what many hold, and no talk of two."""
    virtual = bool(near & _VIRTUAL) and telling.trigger.lemma_.lower() in _FORUMS
    if telling.type == "gathering":
        return _is_of_states(telling) or (virtual and not _is_of_two(telling))
    return virtual and telling.type != "visit" and _is_of_states(telling)


def _is_of_states(telling: Telling) -> bool:
    """ "Addressed the Security Council by video", "the G20 ministers held a video conference"."""
    return any(p.actor.country is None for p in forums(telling))


def _called_in_title(telling: Telling) -> set[str]:
    """ "phone" where the title of the document is of a call, and the first sentence of the text tells of talking."""
    doc, start = telling.trigger.doc, telling.trigger.sent.start
    opens = start == 0 or start == doc._.title_end
    return {"phone"} if opens and _CALL.search((doc._.source_title or "").lower()) else set()


def _is_of_a_forum(telling: Telling) -> bool:
    return any(is_forum(p.actor) or is_assembly(p.actor) for p in telling.parts)


def _is_of_ministers(telling: Telling) -> bool:
    """ "The NATO Foreign Ministers' Meeting": a body's many who meet."""
    many = any(t.tag_ in ("NNS", "NNPS") for t in children(telling.trigger, "poss", "compound"))
    return many and any(p.actor.kind == "organization" and p.token == telling.trigger.i for p in telling.parts)


def _is_of_a_body(telling: Telling) -> bool:
    """ "A meeting of the Organization of Islamic Cooperation", "a NATO meeting", not "a NATO meeting with X"."""
    noun = telling.trigger
    under = {t.i for t in prepositional(noun, "of")} if noun.pos_ == "NOUN" else set()
    if noun.lemma_ == "meeting" and not list(prepositional(noun, "with", "between")):
        under.add(noun.i)  # whoever is named before the noun
    if _is_its_own(noun) and not any(p.actor.kind == "country" for p in telling.parts):
        under |= {t.i for s in subjects(noun.head) for t in s.subtree}
    return any(p.token in under and p.actor.kind == "organization" and p.actor.country is None for p in telling.parts)


def _is_its_own(noun: Token) -> bool:
    """ "Caricom's heads of government hold their regular meeting, with X in the chair"."""
    held = noun.dep_ == "dobj" and noun.head.lemma_ in ("convene", "hold", "open")
    amid = _those_amid(noun) | _those_amid(noun.head)
    if any(t.i not in amid for over in (noun, noun.head) for t in prepositional(over, "with")):
        return False
    return held and any(c.lower_ in ("its", "their") for c in children(noun, "poss"))


def is_occasion(telling: Telling) -> bool:
    """ "Met separately at the Lima summit": the gathering at which two met, not another word for their meeting."""
    if telling.word.frame != "forum" or not telling.definite:
        return False
    verb, relation = governor(telling.trigger)
    met = relation == "at" and verb is not None and verb.lemma_ in words("meeting_verbs")
    return met and verb is not None and not (forums(telling) and _speaks_alone(verb))


def _speaks_alone(verb: Token) -> bool:
    """ "X spoke at the G20 summit", "speaking at it, X said": he is there. Not "A and B spoke", nor "spoke with A"."""
    if verb.lemma_ not in ("speak", "talk") or any(c.lower_ in ("to", "with") for c in children(verb, "prep")):
        return False
    aside = verb.tag_ == "VBG" and verb.dep_ == "advcl"
    speakers = children(verb, "nsubj") or (children(verb.head, "nsubj") if aside else [])
    return len(speakers) == 1 and speakers[0].tag_ in ("NN", "NNP") and not children(speakers[0], "conj")


def _is_face_to_face(verb: Token) -> bool:
    """ "Spoke alongside him", "spoke face to face", "spoke with him on the sidelines of the summit"."""
    if any(c.lower_ == "alongside" for c in children(verb, "prep")):
        return True
    if "face to face" in verb.doc[verb.i + 1 : verb.i + _NEAR].text.lower().replace("-", " "):
        return True
    beside = {t.lower_ for t in prepositional(verb, "on", "at")} | {
        t.lower_ for other in prepositional(verb, "with", "to") for t in prepositional(other, "on", "at")
    }
    return bool(beside & SIDELINES)


def _nearby_words(trigger: Token) -> set[str]:
    """Lower-cased words of the trigger's phrase, of how it was held, and the objects of "by", "via", "over", "on"."""
    near = {c.lower_ for c in trigger.children if c.dep_ in ("compound", "amod", "nmod", "advmod", "npadvmod")}
    near |= {trigger.lower_}
    holding = _holding(trigger)
    near |= {c.lower_ for verb in holding for c in children(verb, "advmod") if c.lower_ in words("video")}
    nodes = (trigger, *children(trigger, "dobj"), *holding)
    for prep in (p for over in nodes for p in children(over, "prep", "agent")):
        if prep.lower_ in _BY or (prep.lower_ == "in" and _is_format(prep)):
            means = [t for o in children(prep, "pobj") for t in (o, *prepositional(o, "of"))]
            near |= {t.lower_ for o in means for t in [o, *children(o, "compound", "amod")]}
    return near


def _holding(trigger: Token) -> list[Token]:
    """The verbs that say that what a noun names took place: "held it", "it was held", "which took place"."""
    if trigger.pos_ != "NOUN":
        return []
    verb, relation = governor(trigger)
    found = [c for c in children(trigger, "relcl", "acl") if c.lemma_ in words("happening_verbs")]
    held = {"object": words("light_verbs") | words("host_verbs"), "subject": words("happening_verbs")}
    if verb is not None and verb.lemma_ in held.get(relation, ()):
        found.append(verb)
    return found


def _is_format(preposition: Token) -> bool:
    """ "In virtual format", "in the form of a teleconference"."""
    return any(o.lower_ in ("form", "format", "mode") for o in children(preposition, "pobj"))


def forums(telling: Telling) -> list[Part]:
    """The organizations among the parts."""
    return [p for p in telling.parts if p.actor.kind == "organization"]


def is_forum(actor: Actor) -> bool:
    """A forum or bloc such as the G20 or ASEAN, which one does not meet but whose members one meets."""
    known = knowledge_base().entry(actor.id) if actor.known and actor.kind == "organization" else None
    return known is not None and known.subtype in ("forum", "bloc")


def is_assembly(actor: Actor) -> bool:
    """An organ of an international organization in which states sit, such as the General Assembly."""
    known = knowledge_base().entry(actor.id) if actor.known and actor.kind == "organization" else None
    named = {word.lower() for word in actor.name.split()}
    return known is not None and known.subtype == "body" and known.country is None and bool(named & ASSEMBLIES)


def _is_body_meeting(telling: Telling) -> bool:
    """Only one side, and that an organization: a session of a body with itself, whoever is said to be in the chair."""
    amid = _those_amid(telling.trigger)
    sides = [p for p in telling.parts if p.actor.kind != "person" or p.token not in amid]
    return len(sides) == 1 and sides[0].actor.kind == "organization" and sides[0].actor.country is None


def _those_amid(verb: Token) -> set[int]:
    """ "The leaders met, with X in the chair", "with Y among those attending": X is none whom the others met."""
    named = [t for prep in children(verb, "prep") if prep.lower_ == "with" for t in children(prep, "pobj")]
    lists = [conjuncts(t) for t in named]
    return {t.i for whole in lists if _AMID.match(verb.doc[whole[-1].i + 1 :][:3].text.lower()) for t in whole}


def mode_of(tellings: list[Telling]) -> Mode:
    """How the encounter took place, from the telling that is most definite about it.

    Who held talks at a place that the clause names were there.
    """
    modes = [t.mode for t in tellings]
    if all(t.learned and t.type == "meeting" for t in tellings):
        return "in_person"
    for mode in ("video", "phone", "in_person"):
        if mode in modes:
            return mode
    there = [t.where for t in tellings if t.type == "meeting" and t.where is not None and t.where.rank == 0]
    return "in_person" if any(where.venue or where.city for where in there) else "unknown"
