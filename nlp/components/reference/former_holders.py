"""Whom "the former president" means: of the people named, the one who held the office and holds it no more."""

from nlp.components.actors.actors import Actor
from nlp.components.names.titles import Title, fits
from nlp.components.reference.discourse import Discourse
from nlp.components.reference.office_holders import words_of

_REACH = 6  # sentences back


def former_holder(view: Discourse, title: Title) -> Actor | None:
    """The person named last of whom the text, or a table, says so; None where nobody is."""
    for mention in view.back_from(title.start):
        if view.sentence[title.head] - view.sentence[mention.start] > _REACH:
            break
        actor = mention.actors[0]
        if len(mention.actors) > 1 or actor.kind != "person" or (title.country and actor.country != title.country):
            continue
        if not view.beside(mention, view.doc[title.head]) and (
            _is_told(view, title, actor) or _held(view, title, actor)
        ):
            return actor
    return None


def _is_told(view: Discourse, title: Title, actor: Actor) -> bool:
    return any(t.past and fits(title.core, t.core) for t in view.gathered.offices.get(actor.id, ()))


def _held(view: Discourse, title: Title, actor: Actor) -> bool:
    """Whether the tables have him in the office on some day before that of the document, and not on that day."""
    if view.on is None or not actor.known:
        return False
    held = [t for t in view.base.tenures.of(actor.id) if fits(title.core, words_of(t.title))]
    over = any(t.end is not None and t.end < view.on for t in held)
    return over and not any(t.covers(view.on) for t in held)
