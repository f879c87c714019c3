"""Whom a pronoun means that stands before the name: "After his talks with X, Y left", "In Oslo, where he met X, Y"."""

from spacy.tokens import Token

from nlp.components.actors.actors import Actor
from nlp.components.frames.syntax import SUBJECTS
from nlp.components.names.vocabulary import given_name_genders
from nlp.components.reference.discourse import Discourse
from nlp.knowledge.names import fold

_OPENING = frozenset({"prep", "advmod", "advcl"})


def named_behind(view: Discourse, pronoun: Token, gender: str) -> Actor | None:
    """The person named as the subject of the clause that the phrase with the possessive opens, if of fitting gender.

    Whom the phrase itself names is the other party, and no name before the phrase stands nearer to the possessive.
    """
    verb = _verb_opened(pronoun)
    if verb is None:
        return None
    here = view.people_in(pronoun.sent)
    subject = next((c for c in verb.lefts if c.dep_ in SUBJECTS and c.i > pronoun.i), None)
    if subject is None and any(m.end == verb.i and "," in view.doc[pronoun.i : m.start].text for m in here):
        subject = verb.nbor(-1)  # parsers take "with X, Minister Y saw" for a list
    if subject is None or subject.pos_ != "PROPN":
        return None
    if any(m.start < pronoun.i for m in here):
        return None
    named = next((m.actors[0] for m in here if m.form == "name" and m.start <= subject.i < m.end), None)
    if named is None or not _may_be(named, gender):
        return None
    others = {m.actors[0].id for m in here if pronoun.i < m.start and m.end <= subject.left_edge.i}
    return named if named.id not in others else None


def _verb_opened(pronoun: Token) -> Token | None:
    """The main verb to which the phrase around the pronoun hangs, in front of all that the sentence says: around a
    possessive, or around "he" in "In Paris, where he met X, Y said"."""
    clause = pronoun.head
    there = clause.dep_ in ("advcl", "relcl") and any(c.lower_ == "where" for c in clause.children)
    if pronoun.dep_ != "poss" and not (pronoun.dep_ in SUBJECTS and there):
        return None
    node = clause if pronoun.dep_ == "poss" or clause.dep_ == "advcl" else clause.head
    while node.head != node and node.head.pos_ not in ("VERB", "AUX"):
        node = node.head
    verb = node.head
    opens = node.dep_ in _OPENING and node.i <= pronoun.i and verb.dep_ == "ROOT" and verb != node
    return verb if opens else None


def _may_be(person: Actor, gender: str) -> bool:
    first = fold(person.name).split()[:1]
    return bool(first) and given_name_genders().get(first[0], gender) == gender
