"""The part of whoever a schedule or post is of, in what its entries tell without a subject."""

from collections.abc import Sequence

from spacy.tokens import Token

from graph.model import Role
from nlp.components.actors.actors import Actor
from nlp.components.frames.noun_frame import NounFrame
from nlp.components.frames.syntax import governor, prepositional
from nlp.components.frames.verb_arguments import is_passive
from nlp.components.sides.owner import lacks_subject, owned_at
from nlp.components.tellings.event_words import Trigger
from nlp.components.tellings.telling import Part, Telling
from nlp.components.text.entries import is_of_past_day

_HOSTING = frozenset({"hosting", "playing_host", "welcomed"})


def with_owner(verb: Token, word: Trigger, parts: list[Part], destination: Sequence[Token]) -> list[Part]:
    """The parts with the owner first, where the entry leaves out who "receives X", "flies to Y"."""
    owner = _owner_at(verb)
    if owner is None or not lacks_subject(verb) or any(p.actor is owner for p in parts):
        return parts
    role: Role = "participant"
    if word.frame in _HOSTING and not is_passive(verb):
        role = "host"
    elif word.type == "visit":
        role = "guest"
    enough = bool(destination) if word.type == "visit" else bool(parts)
    return [Part(owner, role), *parts] if enough else parts


def add_owner(frame: NounFrame, noun: Token, word: Trigger) -> None:
    """Add the owner to a noun's frame: "10.00: meeting with X", "visit to Y", "G20 summit", "visit of X"."""
    owner = _owner_at(noun)
    if owner is None or word.frame == "invitation" or any(p.actor is owner for p in frame.parts):
        return
    if not lacks_subject(noun) and governor(noun)[1] != "subject":
        return
    if word.frame == "visit":
        if not frame.parts and frame.destination:
            frame.add([Part(owner)], "guest")
        elif frame.parts and not frame.destination and owner.mentions:
            frame.destination = [noun.doc[owner.mentions[0].root]]  # "visit of the minister of Peru" to the owner
    elif frame.sides() == 1 or word.frame == "forum" or _all_with(frame, noun):
        frame.open_with([Part(owner)])


def _all_with(frame: NounFrame, noun: Token) -> bool:
    """ "Dinner with A and B": everybody named is somebody whom the owner meets."""
    beside = {t.i for t in prepositional(noun, "with")}
    return any(p.token in beside for p in frame.parts) and all(p.token > noun.i for p in frame.parts)


def _owner_at(trigger: Token) -> Actor | None:
    owned = owned_at(trigger.doc, trigger.i)
    return owned.actor if owned is not None else None


def set_scheduled(telling: Telling) -> None:
    """What a schedule tells in the present tense is to come; one given out after its days tells what has been."""
    doc = telling.trigger.doc
    owned = owned_at(doc, telling.trigger.i)
    if owned is not None and owned.scheduled and is_of_past_day(doc._.entries, telling.trigger.idx, doc._.published):
        telling.status = "held" if telling.tenseless and telling.status in ("planned", "ongoing") else telling.status
    elif owned is not None and owned.scheduled and telling.tenseless and telling.status in ("held", "ongoing"):
        telling.status = "planned"
