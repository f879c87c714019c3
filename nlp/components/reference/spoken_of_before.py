"""Whom "the envoy" acts for after "a Chinese envoy": an official whom the text never names and goes on about."""

from nlp.components.actors.actors import Actor
from nlp.components.names.titles import Title
from nlp.components.reference.discourse import REACH, Discourse


def state_of_before(view: Discourse, title: Title) -> Actor | None:
    """The state or body of the one unnamed official of that rank in the sentences before; nobody if two are."""
    if title.determiner not in ("the", "that") or title.past or title.plural or not title.core:
        return None
    noun = view.doc[title.head]
    found: dict[str, Actor] = {}
    for mention in view.back_from(title.start):
        if view.sentence[title.head] - view.sentence[mention.start] > REACH:
            break
        if mention.form != "nationality" or mention.title is None or len(mention.actors) != 1:
            continue
        wording = mention.title.lower().replace("-", " ").split()
        if set(title.core) <= set(wording) and noun.lower_ in wording:
            if view.beside(mention, noun):
                return None
            found.setdefault(mention.actors[0].id, mention.actors[0])
    return next(iter(found.values())) if len(found) == 1 else None
