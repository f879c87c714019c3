"""Sides of an encounter told by a noun that the clause over it names: who holds it, invites to it, speaks of it."""

from spacy.tokens import Token

from nlp.components.actors.actors import is_spokesman
from nlp.components.frames.casting import Casting
from nlp.components.frames.noun_frame import NounFrame
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import FINITE, agents, children, lemma_with_particle, prepositional
from nlp.components.frames.verb_arguments import is_passive, undergoers
from nlp.components.status.negation import is_absence
from nlp.components.tellings.event_words import status_words, words
from nlp.components.tellings.telling import TWO_SIDES, Part

SEEKING = frozenset({"appeal", "ask", "call", "press", "push"})
SEQUENCE = frozenset({"follow", "precede", "cap"})


def add_speaker(frame: NounFrame, noun: Token, verb: Token, casting: Casting) -> None:
    """ "He said the meeting with Putin had been cancelled": who speaks of it, where it is told as nobody else's."""
    over = verb.head
    of_nobody = not children(noun, "poss") and not casting.parts(subjects(verb)) and not agents(verb)
    with_somebody = _is_with(noun) or _is_with(verb)  # "said that talks would be held with Peru"
    if verb.dep_ == "ccomp" and over.lemma_ in words("report_verbs") and of_nobody and with_somebody:
        speakers = [p for p in casting.parts(subjects(over)) if casting.acts(p) and p.actor.kind != "organization"]
        frame.add([p for p in speakers if not is_spokesman(p.actor)])


def holders(clause: Token) -> list[Token]:
    """ "The talks that A held with B", "the meeting he had with B": who holds what a relative clause describes."""
    if clause.lemma_ not in words("light_verbs") or is_passive(clause) or not children(clause, "nsubj"):
        return []
    return [*children(clause, "nsubj"), *prepositional(clause, "with", "between")]


def those_there(noun: Token) -> list[Token]:
    """ "A and B were among those at the conference", "was among the guests at the summit": whom it says to be there."""
    group = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ in ("at", "in") else noun
    if group is noun or group.dep_ != "pobj" or group.head.lower_ != "among":
        return []
    verb = group.head.head
    return [t for t in subjects(verb) if t.pos_ != "PRON" or t.lower_ in ("he", "she")] if verb.lemma_ == "be" else []


def _is_with(token: Token) -> bool:
    return any(c.lower_ == "with" for c in children(token, "prep"))


def add_from_clause(frame: NounFrame, verb: Token, relation: str, casting: Casting) -> None:
    """Sides that the clause over the noun names: who holds the talks, who speaks after them; not who stays away."""
    if relation == "object" and is_absence(verb):
        return
    doers = agents(verb) if is_passive(verb) else subjects(verb)
    lemma = verb.lemma_
    if relation == "object":
        if lemma in words("mediate") or presides_between(frame, verb, relation):
            frame.add(casting.parts(doers), "mediator")
        elif lemma in words("host_verbs"):
            frame.add(casting.parts(doers), "host")
        elif lemma in SEQUENCE:
            owners = [
                o for s in children(verb, "nsubj") for o in [*children(s, "poss"), *prepositional(s, "with", "between")]
            ]
            frame.add(_other_side(frame, casting.parts(owners)))
        elif (
            lemma in words("light_verbs") | words("aspect_verbs") or takes_a_stance(verb) or _walks_out(verb, relation)
        ):
            frame.open_with(casting.parts(doers))
    elif _walks_out(verb, relation):
        frame.open_with(casting.parts(doers))
    elif relation == "with" and lemma == "do" and verb.i and verb.nbor(-1).lemma_ == "make":
        frame.open_with(casting.parts(doers or subjects(verb.nbor(-1))))  # "will make do with a call"
    elif lemma == "invite" and relation == "to":
        _add_invited(frame, verb, doers, casting)
    elif relation in words("adjunct_prepositions"):
        sought = relation == "for" and lemma in SEEKING and frame.sides() < TWO_SIDES  # "has called for a meeting with"
        own = casting.parts(subjects(verb)) or casting.parts(doers)  # "the deal was announced by A after talks with B"
        acting = [p for p in own if sought or casting.acts(p)]
        beside_a_body = any(p.actor.kind == "organization" for p in acting) and all(
            p.actor.kind != "person" for p in own
        )
        frame.add(own if beside_a_body or _were_brought_together(frame, own) else acting)
        if len(frame.parts) < 2:
            addressed = [*undergoers(verb), *prepositional(verb, "to", "with")]
            frame.add([p for p in casting.parts(addressed) if p.actor.kind == "person"])


def _walks_out(verb: Token, relation: str) -> bool:
    """ "Walked out of the talks with", "quit them", "slammed the door on": who leaves talks is a side of them."""
    if relation == "object":
        slams = verb.lemma_ == "slam" and any(t.lower_ == "door" for t in children(verb, "dobj"))
        return slams or verb.lemma_ in ("abandon", "quit")
    return verb.lemma_ in words("walking_out") and relation in ("from", "out")


def _were_brought_together(frame: NounFrame, own: list[Part]) -> bool:
    """ "Rwanda and Congo agreed after talks brokered by Qatar": states that did so, if only who mediated is known."""
    return bool(frame.parts) and not frame.sides() and len({p.actor.country or p.actor.id for p in own}) >= TWO_SIDES


def presides_between(frame: NounFrame, verb: Token, relation: str) -> bool:
    """ "Chaired the round between A and B": who presides over two sides that are named is neither."""
    if relation != "object" or verb.lemma_ not in words("presiding") or frame.sides() < TWO_SIDES:
        return False
    return any(t.lower_ == "between" and t.dep_ == "prep" for t in verb.subtree)


def _add_invited(frame: NounFrame, verb: Token, doers: list[Token], casting: Casting) -> None:
    """ "Invited A and B to talks": those invited talk, with who invites them where they are but one side."""
    frame.add(casting.parts(undergoers(verb)))
    frame.add(casting.parts(doers), "participant" if frame.sides() < TWO_SIDES else "mediator")


def takes_a_stance(verb: Token) -> bool:
    """Verbs whose subject decides on an encounter of its own: plan, seek, refuse, put off."""
    return verb.lemma_ in words("stance_verbs") or lemma_with_particle(verb) in status_words()


def _other_side(frame: NounFrame, parts: list[Part]) -> list[Part]:
    """ "A's meeting with B followed talks with C": C, of B's country, talked with A."""
    known = {p.actor.country for p in frame.parts}
    return [p for p in parts if p.actor.country not in known][:1]


def named_in_line(noun: Token, casting: Casting, *prepositions: str) -> list[Token]:
    """ "Minister X in Lagos for the summit", "X to Lagos for talks with Y": who heads a line without a verb."""
    doc, first = noun.doc, noun.sent.start
    if (
        noun.dep_ != "pobj"
        or noun.head.lower_ not in prepositions
        or any(t.tag_ in FINITE for t in doc[first : noun.i])
    ):
        return []
    for way in doc[first + 1 : noun.head.i]:
        mention = casting.by_token.get(way.i - 1)
        if way.lower_ in ("in", "to") and way.i + 1 in casting.by_token and mention is not None:
            return [doc[mention.root]] if mention.end == way.i else []
    over = noun.head.head
    return [over] if over.pos_ == "PROPN" else []
