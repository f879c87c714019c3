"""A town and the leader named right behind it, of which taggers make one name: "In Kazan Putin received Xi".

Where no comma parts them, parsers take the town for a part of the name, or the leader for where something was.
"""

from collections.abc import Iterator
from typing import Any

import numpy as np
from spacy.tokens import Doc, Span

from nlp.components.actors.linking import person_entry
from nlp.components.names.sound_heads import PARSE, set_heads
from nlp.knowledge.base import knowledge_base
from nlp.knowledge.leaders import leader_beside, leading_family_names, remembered
from nlp.knowledge.names import fold
from nlp.knowledge.venues import venue

_PLACING = ("at", "At", "in", "In")
_FINITE = frozenset({"MD", "VBD", "VBP", "VBZ"})
_FEWEST = 2
_LONGEST = 6
"""Words of the two names together."""
_LONGEST_NAME = 3
"""Words of the name of a person."""


def part_towns_from_leaders(doc: Doc) -> None:
    """Part them, the town standing behind its preposition, and the leader being who does what the next verb says."""
    if doc._.published is None:
        return
    found = [one for at in _prepositions(doc) if (one := _town_and_leader(doc, at)) is not None]
    if not found:
        return
    tokens = {i for town, leader in found for i in range(town.start, leader.end)}
    kept = [entity for entity in doc.ents if not tokens.intersection(range(entity.start, entity.end))]
    doc.set_ents([*kept, *(part for pair in found for part in pair)])
    heads: Any = doc.to_array(PARSE)
    for town, leader in found:
        _hang(heads, doc, town, leader)
    set_heads(doc, heads)


def _prepositions(doc: Doc) -> Iterator[int]:
    hashes = [int(doc.vocab.strings[word]) for word in _PLACING]
    yield from np.flatnonzero(np.isin(doc.to_array("ORTH"), hashes)).tolist()


def _town_and_leader(doc: Doc, at: int) -> tuple[Span, Span] | None:
    """The name of a known place behind a preposition, and that of a known person between it and a finite verb."""
    start = at + 2 if doc[at + 1 : at + 2].text == "the" else at + 1
    end = start
    while end < len(doc) and end - start < _LONGEST and doc[end].text[:1].isupper():
        end += 1
    if end - start < _FEWEST or end >= len(doc) or doc[end].tag_ not in _FINITE:
        return None
    for border in range(end - 1, max(start, end - _LONGEST_NAME - 1), -1):
        town, person = doc[start:border], doc[border:end]
        if _is_person(person) and (knowledge_base().city(town.text) or venue(town.text)):
            return Span(doc, start, border, label="GPE"), Span(doc, border, end, label="PERSON")
    return None


def _is_person(name: Span) -> bool:
    """Whether the words are the family name of who leads or led a state, or a known person's whole name."""
    on = name.doc._.published
    if len(name) > 1:
        return person_entry(knowledge_base(), name.text, None, [], on) is not None
    family = fold(name.text)
    led = family in leading_family_names(on) or leader_beside(family, on) or remembered(family, on)
    return bool(name[0].is_alpha and led)


def _hang(heads: Any, doc: Doc, town: Span, leader: Span) -> None:
    """Hang the town on its preposition, which goes with the verb, and the leader on the verb as its subject."""
    strings, verb = doc.vocab.strings, doc[leader.end]
    over = verb.head if verb.dep_ in ("aux", "auxpass") and verb.head.i > verb.i else verb
    preposition, last, doer = doc[town.start - 1], town.end - 1, leader.end - 1
    if preposition.lower_ == "the":
        preposition = preposition.nbor(-1)
    for child, head, label in [
        *((i, last, "compound") for i in range(town.start, last)),
        *((i, doer, "compound") for i in range(leader.start, doer)),
        (last, preposition.i, "pobj"),
        (doer, over.i, "nsubj"),
    ]:
        heads[child, 0], heads[child, 1] = (head - child) % 2**64, strings[label]
    if town.start <= preposition.head.i < leader.end:
        heads[preposition.i, 0], heads[preposition.i, 1] = (over.i - preposition.i) % 2**64, strings["prep"]
    for behind in doc[doer].rights:
        if behind.i > over.i:
            heads[behind.i, 0] = (over.i - behind.i) % 2**64
