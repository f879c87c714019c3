"""Who does what a verb says, and to whom: its subject and object through passives and captions."""

from collections.abc import Iterable

from spacy.tokens import Token

from graph.model import Role
from nlp.components.frames.casting import Casting
from nlp.components.frames.companions import fellows_of_before
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import agents, children, objects
from nlp.components.frames.verb_neighbours import just_after, just_before, later_object
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import Part

Sides = tuple[list[Part], list[Token]]
"""The parts of a clause, and the tokens that name a visit's destination."""


def cast(casting: Casting, tokens: Iterable[Token], role: Role = "participant") -> list[Part]:
    """The actors whom some noun phrases stand for, in one role."""
    found = casting.parts(tokens)
    for part in found:
        part.role = role
    return found


def persons(casting: Casting, tokens: Iterable[Token], role: Role = "participant") -> list[Part]:
    """The persons whom some noun phrases stand for, in one role."""
    return [part for part in cast(casting, tokens, role) if part.actor.kind == "person"]


def doing(verb: Token, casting: Casting) -> list[Token]:
    """Who does what the verb says."""
    if is_passive(verb):
        return agents(verb)
    return [*(subjects(verb) or just_before(verb, casting)), *fellows_of_before(verb)]


def done_to(verb: Token, casting: Casting) -> list[Token]:
    """To whom it is done, wherever the clause names them."""
    found = undergoers(verb)
    if casting.parts(found) or is_passive(verb):
        return found
    return [*found, *(just_after(verb, casting) or later_object(verb, casting) or _who_sent(found))]


def _who_sent(envoys: list[Token]) -> list[Token]:
    """ "Refused to receive the emissaries whom Chad wanted to send him": by whom they would have been sent."""
    clauses = [c for noun in envoys if noun.lemma_.lower() in words("representatives") for c in children(noun, "relcl")]
    sending = [c for c in clauses if "send" in (c.lemma_, *(x.lemma_ for x in children(c, "xcomp")))]
    return [t for clause in sending for t in children(clause, "nsubj") if t.lower_ not in ("who", "which", "that")]


def is_passive(verb: Token) -> bool:
    """Whether the verb is a passive participle: "was received", "the talks hosted by"."""
    if children(verb, "nsubjpass", "auxpass") or (verb.tag_ == "VBN" and children(verb, "agent")):
        return True
    return _is_reduced(verb)


def _is_reduced(verb: Token) -> bool:
    """ "The talks hosted by X", but not a sentence whose verb a parser hangs on its subject: "X, Y, handed over it"."""
    told = verb.head.dep_ == "ROOT" and bool(children(verb, "dobj"))
    return verb.dep_ == "acl" and verb.tag_ == "VBN" and not told


def undergoers(verb: Token) -> list[Token]:
    """Whom the verb is done to, the head noun of a reduced passive clause included."""
    if _is_reduced(verb):
        return [verb.head]
    return objects(verb) if not is_passive(verb) else [*objects(verb), *_passive_subjects(verb)]


def _passive_subjects(verb: Token) -> list[Token]:
    return [] if children(verb, "nsubjpass") else subjects(verb)
