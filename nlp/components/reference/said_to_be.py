"""Of whom an office is said: "Lund was a jurist who served as minister", "an envoy has arrived. Anna Lind spoke"."""

from spacy.tokens import Token

from nlp.components.actors.actors import Actor, is_spokesman
from nlp.components.names.lifetimes import before_lifetime
from nlp.components.names.titles import Title
from nlp.components.reference.discourse import Discourse

_OPENING = 1  # sentences at the head of a report in which somebody may be described before he is named
_BEING = frozenset(("be", "become", "remain"))
_SERVING = "serve"
OFFICIAL = frozenset(("leader", "minister", "diplomat", "chair", "spokesperson", "aide", "military", "counterpart"))


def said_to_be(view: Discourse, title: Title) -> Actor | None:
    """ "Lund was president of the Storting", "she became ambassador": whoever is said to be, or have been, it.

    Whoever the text gives no office yet has it from there: "Lund was a jurist who served as minister".
    """
    verb = _said_by(view.doc[title.head])
    if verb is None or title.group == "counterpart":
        return None
    subjects = {c.i for c in _subjects_of(verb) if c.i < title.start}
    of_it = (
        m
        for m in view.people_in(verb.sent)
        if m.form in ("name", "pronoun") and (m.root in subjects or m.end - 1 in subjects)
    )
    actor = next((m.actors[0] for m in of_it), None)
    denied = any(child.dep_ == "neg" for child in verb.children)
    untitled = actor is not None and actor.kind == "person" and actor.title is None
    if actor is not None and untitled and not denied and title.group in OFFICIAL:
        actor.title = title.office
    return actor


def named_next(view: Discourse, title: Title) -> Actor | None:
    """ "A special Chinese envoy has arrived", a report opens, and names him as the subject of what follows."""
    here = view.sentence[title.head]
    if here > _OPENING or title.group != "diplomat" or title.past or title.country is None:
        return None
    for mention in view.people:
        actor, apart = mention.actors[0], view.sentence[mention.start] - here
        if apart > _OPENING + 1:
            break
        subject = view.doc[mention.root].dep_ in ("nsubj", "nsubjpass") and mention.form == "name"
        official = actor.country in (None, title.country) and _is_official(actor)
        if apart > 0 and subject and official:
            actor.country = title.country
            return actor
    return None


def _is_official(actor: Actor) -> bool:
    return actor.title is not None and not is_spokesman(actor)


def _said_by(noun: Token) -> Token | None:
    """The verb by which a noun says what somebody is or was: "was a jurist and politician", "served as minister"."""
    while noun.dep_ == "conj":
        noun = noun.head
    over = noun.head
    if noun.dep_ == "pobj" and over.lower_ == "as":
        return over.head if over.head.lemma_ == _SERVING else None
    return over if noun.dep_ == "attr" and over.lemma_ in _BEING else None


def _subjects_of(verb: Token) -> list[Token]:
    """The subjects of a verb; of "a jurist who served", which itself is said of somebody, those of what says that."""
    lived = before_lifetime(verb)
    found = [child for child in verb.children if child.dep_ == "nsubj"] if lived is None else [lived]
    if verb.dep_ == "relcl" and any(child.lower_ == "who" for child in found):
        over = _said_by(verb.head)
        return _subjects_of(over) if over is not None else [verb.head, *_named_by(verb.head)]
    return found


def _named_by(noun: Token) -> list[Token]:
    """Whom an apposition describes: "Lund, a jurist who"."""
    return [noun.head] if noun.dep_ == "appos" else []
