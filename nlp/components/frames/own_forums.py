"""The forum that a noun is the name of, or its head, and whom its clause has there: "welcomed A to the G7 summit"."""

from spacy.tokens import Token

from nlp.components.encounters.found import Found
from nlp.components.frames.casting import Casting
from nlp.components.frames.clause_sides import named_in_line
from nlp.components.frames.noun_frame import NounFrame
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import children, conjuncts, governor, objects, prepositional
from nlp.components.frames.verb_arguments import is_passive, persons
from nlp.components.names.described_forums import HEADS, is_described
from nlp.components.sides.hosting_sides import RECEIVING
from nlp.components.status.negation import is_negated
from nlp.components.tellings.event_words import Trigger, words
from nlp.components.tellings.telling import Part
from nlp.components.tellings.telling_types import is_assembly
from nlp.knowledge.base import knowledge_base

_ADDRESSING = frozenset({"address", "brief", "tell", "urge"})
_DURING = frozenset({"at", "during"})
_HOLDING = frozenset({"begin", "close", "conclude", "convene", "end", "hold", "open", "start"})
_TAKING_PART = frozenset({"address", "attend", "join", "participate", "take"})
_ACCEPTING = frozenset({"accept", "decline", "get", "receive"})


def add_own_forum(frame: NounFrame, noun: Token, word: Trigger, casting: Casting) -> None:
    """Add the forum that the noun itself belongs to, and those whom the verb over it puts there."""
    _leave_out_apart(frame, noun)
    if word.frame != "forum":
        return
    mention = casting.mention(noun)
    if mention is not None and mention.form in ("name", "pronoun"):
        frame.add([Part(a, token=noun.i) for a in mention.actors if a.kind == "organization"])
    verb, relation = governor(noun)
    if verb is None:
        frame.add(persons(casting, named_in_line(noun, casting, "at", "for")))
        return
    _settle_owner(frame, noun, verb, relation, casting)
    if relation in ("subject", "object"):
        frame.add(persons(casting, [*prepositional(verb, "alongside", "beside"), *_closing(verb)]))
    if relation == "object" and verb.lemma_ in _ADDRESSING and not is_passive(verb) and not is_negated(verb):
        frame.add(persons(casting, subjects(verb)))
    if relation in ("to", "at", "for") and verb.lemma_ in RECEIVING and not is_passive(verb):
        guests = persons(casting, objects(verb))
        frame.add(persons(casting, subjects(verb)) if guests else [], "host")
        frame.add(guests)
    frame.add(persons(casting, _invited(verb)))


def _leave_out_apart(frame: NounFrame, noun: Token) -> None:
    """ "The appointment by the summit, meeting in Oslo, of X": whom a comma keeps from the noun."""
    apart = [
        p for p in children(noun, "prep") if p.lower_ == "of" and p.i > noun.i + 1 and noun.doc[p.i - 1].text == ","
    ]
    others = {t.i for p in apart for t in p.subtree}
    frame.parts = [p for p in frame.parts if p.token not in others]


def _settle_owner(frame: NounFrame, noun: Token, verb: Token, relation: str, casting: Casting) -> None:
    """ "Leaders of the group will hold their next summit": "their" is the group's, whoever was spoken of before."""
    owners = {t.i for t in children(noun, "poss") if t.tag_ == "PRP$"}
    bodies = [p for p in casting.parts(subjects(verb)) if p.actor.kind == "organization"]
    if not owners or not bodies:
        return
    frame.parts = [p for p in frame.parts if p.token not in owners]
    beside = noun.dep_ == "pobj" and noun.head.lower_ in _DURING
    if beside or (relation == "object" and verb.lemma_ in _HOLDING):
        frame.add([p for p in bodies if p.actor.country is None])


def _closing(verb: Token) -> list[Token]:
    """ "The summit closed with leaders including A and B promising aid"."""
    doing = [v for p in children(verb, "prep") if p.lower_ == "with" for v in children(p, "pcomp")]
    return [t for v in doing for s in children(v, "nsubj") for t in conjuncts(s)]


def _invited(verb: Token) -> list[Token]:
    """ "Handed X an invitation to take part in the forum", "X accepted the invitation to attend the summit"."""
    asking = verb.head
    if verb.dep_ not in ("acl", "relcl") or verb.lemma_ not in _TAKING_PART or asking.lemma_ != "invitation":
        return []
    over, _ = governor(asking)
    if over is None:
        return list(prepositional(asking, "to", "for"))
    if over.lemma_ in _ACCEPTING:
        return subjects(over)
    given = [t for o in children(over, "dative", "dobj") if o != asking for t in conjuncts(o)]
    return given or [*prepositional(over, "to"), *prepositional(asking, "to", "for")]


def is_called_by_minister(found: Found) -> bool:
    """ "The foreign secretary will host a conference in London on Dec. 8": what a foreign minister calls others to."""
    people = [p.actor for p in found.parts if p.actor.kind == "person"]
    if found.type != "gathering" or len(people) != 1 or found.where is None or found.when is None:
        return False
    office = (people[0].title or "").split("'s ")[-1]
    foreign = knowledge_base().offices.office_class(office) == "foreign_minister"
    return foreign and any(t.word.frame == "forum" and _is_called(t.trigger) for t in found.tellings)


def _is_called(noun: Token) -> bool:
    verb, relation = governor(noun)
    return noun.lower_ in HEADS and verb is not None and relation == "object" and verb.lemma_ in words("host_verbs")


def is_peopled(found: Found) -> bool:
    """Whether anybody but a forum without a name of its own takes part: a person, a state, a body that is known."""
    if len(found.parts) == 1 and found.type == "gathering" and found.where is None and found.when is None:
        return is_assembly(found.parts[0].actor)  # a summit spoken of, without anybody at it, a place or a day
    if not any(p.actor.kind == "organization" and is_described(p.actor.name) for p in found.parts):
        return True
    return any(p.actor.known or p.actor.kind != "organization" for p in found.parts)
