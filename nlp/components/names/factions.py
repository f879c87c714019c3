"""Factions and rebels that no table knows: bodies by the words of their names, people by what they are called."""

from collections.abc import Iterable, Sequence

from spacy.tokens import Doc, Token

from nlp.components.actors.actors import Actor, ActorMention
from nlp.components.names.phrases import Phrase
from nlp.components.tellings.event_words import words
from nlp.knowledge.base import knowledge_base
from nlp.knowledge.tables import Known

_SURE = frozenset((
    "brigade", "brigades", "fighters", "front", "guerrillas", "insurgents", "liberation", "militia", "militias",
    "opposition", "rebels", "resistance", "secessionists", "separatists",
))  # fmt: skip
_FIGHTERS = frozenset({"guerillas", "guerrillas", "insurgents", "rebels", "secessionists", "separatists"})
_LIKELY = frozenset({"alliance", "army", "command", "congress", "council", "movement"})
_OF_STRUGGLE = frozenset((
    "autonomous", "defence", "defense", "democratic", "equality", "freedom", "independence", "islamic", "justice",
    "national", "patriotic", "people", "people's", "peoples", "popular", "reform", "restoration", "revolutionary",
    "salvation", "self", "unity",
))  # fmt: skip


def names_faction(name: str) -> bool:
    """Whether a body is called as those are that fight for a land: "X Liberation Army", "Y Patriotic Movement"."""
    named = set(name.lower().replace("’", "'").replace("-", " ").split())
    return bool(named & _SURE) or bool(named & _LIKELY and named & _OF_STRUGGLE)


def rebels_against_state(doc: Doc, actors: Sequence[Actor]) -> list[Actor]:
    """Those of one country's actors that fight the state, where others speak for it, or that fight each other."""
    fighting = [actor for actor in actors if _fights(doc, actor)]
    if any(_is_of_state(actor) for actor in actors if actor not in fighting):
        return fighting
    return [actor for actor in fighting if _is_armed(actor)] if are_rivals(fighting) else []


def are_rivals(actors: Iterable[Actor]) -> bool:
    """Whether two known armed bodies are among the actors: "the Sudanese army and the Rapid Support Forces"."""
    return len({actor.id for actor in actors if _is_armed(actor)}) > 1


def _fights(doc: Doc, actor: Actor) -> bool:
    """Whether an actor is a body that fights within a state, or somebody named as of an armed group."""
    if actor.kind == "person":
        return is_of_armed_group(doc, actor)
    return actor.kind == "organization" and (
        _is_armed(actor) or names_faction(actor.name) or is_told_as_rebels(doc, actor)
    )


def is_told_as_rebels(doc: Doc, actor: Actor) -> bool:
    """ "The rebels of the FDPC": whether the words that name a body say that it fights, though its name does not."""
    groups = (m for m in actor.mentions if m.form == "group")
    return any(t.lower_ in _SURE for m in groups for t in doc[m.start : m.end])


def _is_of_state(actor: Actor) -> bool:
    """Whether an actor is a state or holds or held one of its highest offices; others may be the rebels' own."""
    if actor.kind == "country":
        return True
    held = knowledge_base().tenures.of(actor.id) if actor.kind == "person" and actor.known else ()
    return any(tenure.organization_id is None for tenure in held)


def is_of_rebels(noun: Token) -> bool:
    """ "Rebel representatives", "separatist leaders": people of a side in a war that the text gives no name."""
    of_people = noun.lemma_.lower() in words("representatives")
    return of_people and any(t.lower_ in words("rebel_words") for t in noun.lefts)


def named_in(cover: Sequence[Phrase | None]) -> Known | None:
    """The armed group whose official some words mean: "the FARC's commander" speaks for it, and for no state."""
    bodies = (p.known for p in cover if p is not None and p.kind == "organization")
    return next((known for known in bodies if known.subtype == "armed_group"), None)


def named_with(mentions: Iterable[ActorMention], actors: Iterable[Actor]) -> Actor | None:
    """The armed group that one of the mentions of its leader by office names: "the Taliban's acting minister"."""
    spans = [(m.start, m.end) for m in mentions if m.form == "title"]
    return next((a for a in actors if _is_armed(a) and _is_within(a, spans)), None)


def is_of_armed_group(doc: Doc, person: Actor) -> bool:
    """Whether the text names somebody by the armed group that he is of: "FARC commander X", "X of the Taliban"."""
    named = [m for m in person.mentions if m.form == "name"]
    if any(m.start > 1 and doc[m.start - 1].tag_ == "POS" and doc[m.start - 2].lower_ in _FIGHTERS for m in named):
        return True  # "the guerrillas' Ali Ahmeti"
    spans = [(m.start, m.end) for m in named]
    spans += [(m.end + 1, m.end + 4) for m in named if m.end < len(doc) and doc[m.end].lower_ == "of"]
    return any(_is_armed(a) and _is_within(a, spans) for a in doc._.actors or ())


def _is_within(actor: Actor, spans: Iterable[tuple[int, int]]) -> bool:
    return any(start <= m.start and m.end <= end for m in actor.mentions for start, end in spans)


def _is_armed(actor: Actor) -> bool:
    known = knowledge_base().entry(actor.id) if actor.kind == "organization" and actor.known else None
    return known is not None and known.subtype == "armed_group"
