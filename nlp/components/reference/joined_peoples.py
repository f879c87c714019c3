"""States by their adjectives joined before a word for an encounter: "Russian-Turkish talks", "a Sino-Indian summit"."""

from spacy.tokens import Token

from nlp.components.names.phrases import Phrase
from nlp.components.names.senses import DEMONYM_PREFIXES
from nlp.components.reference.discourse import Discourse
from nlp.components.tellings.trigger_words import trigger_of
from nlp.knowledge.base import knowledge_base
from nlp.knowledge.tables import Known

_HYPHENS = frozenset({"-", "–", "—", "/"})
_ENCOUNTERS = frozenset({"meeting", "call"})
_STATES = frozenset({"country", "nationality"})
_FEWEST = 2
_BETWEEN = 3
"""Words that may stand between the states and the noun: "Thai-Cambodian joint boundary talks"."""


def add_joined_peoples(view: Discourse, noun: Token) -> None:
    """Record each state that only its adjective names, of two or more before a noun that tells of an encounter."""
    if noun.pos_ not in ("NOUN", "PROPN") or noun.i == 0:
        return
    before = noun.i - 1
    while noun.i - before <= _BETWEEN and _only_describes(view, view.doc[before]):
        before -= 1
    joined = _joined(view, before)
    if len({known.id for _, _, known in joined}) < _FEWEST:
        return
    word = trigger_of(noun)
    if word is None or (word.type not in _ENCOUNTERS and word.lemma != "summit"):
        return  # a "Franco-British conference" may be one of doctors
    people = (m for m in view.mentions if m.actors[0].kind == "person" and not _leads_side(view, m.start))
    named = {m.actors[0].country for m in people}
    if {known.country for _, _, known in joined} <= named:
        return  # whoever of both the text names has those talks
    for start, end, known in joined:
        if not any(view.taken[start:end]) and not view.within_person(start, end):
            view.add(start, end, "nationality", (view.gathered.known(known),))


def _leads_side(view: Discourse, start: int) -> bool:
    """ "The Kyrgyz side was headed by X": who is named for the side of one state, told of by its name before."""
    return start > 0 and view.doc[start - 1].lower_ == "by"


def _only_describes(view: Discourse, token: Token) -> bool:
    plain = token.pos_ in ("ADJ", "NOUN", "NUM") or token.tag_ in ("NNP", "VBN")
    return plain and token.i > 0 and view.cover[token.i] is None and not token.text[:1].isupper()


def _joined(view: Discourse, last: int) -> list[tuple[int, int, Known]]:
    """The bounds and states of the run of adjectives, joined by hyphens or by one "and", that ends with a token."""
    found: list[tuple[int, int, Known]] = []
    at = last
    while at >= 0 and (state := _state_ending(view, at)) is not None:
        found.insert(0, state)
        joint = state[0] - 1
        if joint < 1:
            break
        by_and = len(found) == 1 and view.doc[joint].lower_ == "and"
        if view.doc[joint].text not in _HYPHENS and not by_and:
            break
        at = joint - 1
    return found


def _state_ending(view: Discourse, i: int) -> tuple[int, int, Known] | None:
    """The state or its adjective that ends with a token, or a short form before a hyphen: "Sino-", "Franco-"."""
    phrase: Phrase | None = view.cover[i]
    if phrase is not None:
        fits = phrase.kind in _STATES and phrase.end == i + 1
        return (phrase.start, phrase.end, phrase.known) if fits else None
    short = view.doc[i].lower_ in DEMONYM_PREFIXES and view.doc[i + 1].text in _HYPHENS
    known = knowledge_base().country_named(view.doc[i].text) if short else None
    return (i, i + 1, known) if known is not None else None
