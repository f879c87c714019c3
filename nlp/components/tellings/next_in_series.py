"""The encounter that goes on from another: its own word and status, with those who took part in the one before."""

from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token

from graph.model import Status
from nlp.components.frames.syntax import children, governor, prepositional
from nlp.components.reference.titled_states import states_of_line, titled_states
from nlp.components.sides.sides import country_actor
from nlp.components.status.noun_status import noun_status
from nlp.components.status.told_as_past import is_told_as_past
from nlp.components.tellings.event_words import triggers, words
from nlp.components.tellings.telling import TWO_SIDES, Part, Telling
from nlp.components.tellings.telling_types import settle_type
from nlp.components.tellings.words_of_rounds import BARE, GOING_ON
from nlp.components.text.entries import entry_at

_OF_STATES = frozenset({"annual", "bilateral", "consultations"})
"""What a series is called that states hold, whoever sits in it next: "the next bilateral summit"."""


def going_on(noun: Token, last: Telling, hosts: list[Part]) -> Telling:
    """The telling of a noun in a series, of those of the last one and of who receives them this time."""
    gathering = last.type == "gathering"
    lemma = "conference" if gathering else "talk" if noun.lower_ in BARE else "meeting"
    word = triggers()[lemma, "noun"]
    status = _status_of(noun)
    received = {p.actor.id for p in hosts}
    parts = [*hosts, *(p for p in _taking_part(noun, last, status) if p.actor.id not in received)]
    made = replace(
        last, trigger=noun, word=word, type=word.type, status=status, parts=parts,
        mode=word.mode, definite=False, learned=False, when=None, where=None, topics=[], defined=False, goes_on=last,
        tenseless=status == "held" and not is_told_as_past(noun),
    )  # fmt: skip
    settle_type(made)
    verb, _ = governor(noun)
    means = [m for v in (verb, noun) if v is not None for m in prepositional(v, "by", "via", "over", "on")]
    if not gathering and any(t.lower_ in words("video") for m in means for t in m.subtree):
        made.type, made.mode = "call", "video"
    return made


def titled_talks(doc: Doc) -> Telling | None:
    """The talks between the two states that the title of a chronology names, in whose entries they go unnamed."""
    return _talks_of(doc, titled_states(doc))


def opened_talks(noun: Token) -> Telling | None:
    """The talks between the two states that open the line of a noun: "NEPAL/INDIA: Border talks adjourned"."""
    return _talks_of(noun.doc, states_of_line(noun.doc, noun.idx))


def _talks_of(doc: Doc, states: Sequence[str]) -> Telling | None:
    parts = [Part(state) for code in states if (state := country_actor(doc, code)) is not None]
    word = triggers()["talk", "noun"]
    return Telling(doc[0], word, word.type, word.mode, "held", parts) if len(parts) == TWO_SIDES else None


def is_entry_of_talks(noun: Token) -> bool:
    """Whether a noun stands in an entry, whose day makes what it tells another of the series."""
    return entry_at(noun.doc._.entries, noun.idx) is not None


def _status_of(noun: Token) -> Status:
    """What the clause says; "the next round was held in May" looks ahead from the one before alone."""
    status, (verb, _) = noun_status(noun), governor(noun)
    past = verb is not None and (verb.tag_ == "VBD" or any(c.tag_ == "VBD" for c in children(verb, "auxpass")))
    came = past and verb is not None and verb.lemma_ in GOING_ON - {"plan", "schedule", "set", "fix"}
    return "held" if came and status in ("planned", "proposed") else status


def _taking_part(noun: Token, last: Telling, status: Status) -> list[Part]:
    """Those of the encounter before; of rounds that have been, which others may have sat in, the states they are of."""
    if last.type == "gathering" and any(p.actor.kind == "organization" for p in last.parts):
        return [Part(p.actor, token=p.token) for p in last.parts if p.actor.kind == "organization"]
    sat = [p for p in last.parts if p.role != "host" or p.actor.kind != "organization"]
    parts = [Part(p.actor, "mediator" if p.role == "mediator" else "participant", p.token) for p in sat]
    again = noun.lemma_ in ("bilateral", "meeting", "one", "summit", "trilateral") or status not in ("held", "ongoing")
    if again and not any(t.lower_ in _OF_STATES for t in noun.subtree):
        return parts
    states = [_state_of(noun.doc, p) for p in parts if p.role != "mediator"]
    distinct = {p.actor.id: p for p in states}
    return list(distinct.values()) if len(distinct) >= TWO_SIDES else parts


def _state_of(doc: Doc, part: Part) -> Part:
    code = part.actor.country if part.actor.kind == "person" else None
    state = country_actor(doc, code) if code is not None else None
    return part if state is None else Part(state, token=part.token)
