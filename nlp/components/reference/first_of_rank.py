"""Whom a ranked office means that is said of somebody: "X, the first Irish president to visit", "the first visit to Y
by a Chinese premier"."""

from spacy.tokens import Token

from nlp.components.actors.actors import Actor
from nlp.components.frames.subjects import is_ranked
from nlp.components.frames.syntax import SUBJECTS
from nlp.components.names.titles import Title
from nlp.components.reference.discourse import Discourse
from nlp.components.tellings.trigger_words import trigger_of

_SAID_OF = frozenset({"appos", "attr", "dep", "conj", "npadvmod", "oprd"})
_ANY = frozenset({"a", "an", "any"})
_POINTING = frozenset({"it", "that", "this"})


def first_of_rank(view: Discourse, title: Title) -> Actor | None:
    """The compatriot of whom the rank is said: named before in the sentence, or in the one before "it was the first".

    Without a country in the wording, or without anybody of it so near, nobody is meant.
    """
    noun = view.doc[title.head]
    if title.plural or title.group == "counterpart":
        return None
    if title.country is None:
        return _set_beside(view, noun) if title.organization is not None and is_ranked(noun) else None
    if is_ranked(noun) and (noun.dep_ in _SAID_OF or _is_said_to_do(noun)):
        return _compatriot(view, title, within=0)
    visit = _done_by(noun) if _is_any(noun) else None
    if visit is None:
        return None
    return _compatriot(view, title, within=1 if _is_said_of_before(visit) else 0)


def _set_beside(view: Discourse, noun: Token) -> Actor | None:
    """ "Orban, the only EU leader to have met him": of a union's many leaders, who stands in the same place."""
    before = noun.head if noun.dep_ == "appos" else None
    if noun.dep_ == "attr" or _is_said_to_do(noun):
        before = next((c for c in noun.head.children if c.dep_ in SUBJECTS and c != noun), None)
    named = (m for m in view.people_in(noun.sent) if before is not None and m.start <= before.i < m.end)
    return next((m.actors[0] for m in named), None)


def _is_said_to_do(noun: Token) -> bool:
    """ "X entered, the first president to come", where the apposition is parsed as who comes."""
    does = noun.head
    return noun.dep_ in SUBJECTS and does.tag_ in ("VB", "VBN") and any(c.lower_ == "to" for c in does.children)


def _is_any(noun: Token) -> bool:
    return any(c.lower_ in _ANY for c in noun.lefts)


def _done_by(noun: Token) -> Token | None:
    """The ranked encounter that somebody of an office had: "first trip ... by a president", "of any president"."""
    by = noun.head if noun.dep_ == "pobj" and noun.head.lower_ in ("by", "of") else None
    done = by.head if by is not None else None
    while done is not None and done.dep_ == "pobj" and not is_ranked(done):
        done = done.head.head  # "the first visit to Britain by", where "by" may hang on the place
    return done if done is not None and is_ranked(done) and trigger_of(done) is not None else None


def _is_said_of_before(visit: Token) -> bool:
    """ "It was the first visit", "The trip is the first"."""
    if visit.dep_ != "attr":
        return False
    about = [c for c in visit.head.children if c.dep_ in SUBJECTS]
    return any(c.lower_ in _POINTING or trigger_of(c) is not None for c in about)


def _compatriot(view: Discourse, title: Title, within: int) -> Actor | None:
    here = view.sentence[title.head]
    for mention in view.back_from(title.start):
        if here - view.sentence[mention.start] > within:
            return None
        actor = mention.actors[0]
        if len(mention.actors) == 1 and actor.kind == "person" and actor.country == title.country:
            return actor
    return None
