"""When an office or pronoun in a schedule means whose schedule it is: "The Minister flies home", "There he meets X".

Its entries leave him out or call him so, and name others as those whom he meets.
"""

from spacy.tokens import Token

from nlp.components.actors.actors import Actor
from nlp.components.frames.syntax import SUBJECTS
from nlp.components.names.titles import Title, fits
from nlp.components.reference.discourse import Discourse
from nlp.components.reference.office_holders import words_of
from nlp.components.sides.owner import owned_at

_FORMS = frozenset({None, "the"})


def owner_of_office(view: Discourse, title: Title) -> Actor | None:
    """Whose schedule it is, where the office is his and names no state or body."""
    owner = _owner_at(view, title.head)
    if owner is None or title.country or title.organization is not None or title.determiner not in _FORMS:
        return None
    return owner if fits(title.core, words_of(owner.title or "")) else None


def owner_of_pronoun(view: Discourse, token: Token, gender: str) -> Actor | None:
    """Whose schedule it is, where "he" does something in an entry before which nobody else does."""
    owner = _owner_at(view, token.i)
    if owner is None or token.dep_ not in SUBJECTS or view.gender_of(owner) not in (None, gender):
        return None
    first = next((i + 1 for i in range(token.i - 1, -1, -1) if "\n" in token.doc[i].text), 0)
    others = (m for m in view.people if first <= m.start < token.i)
    does = any(token.doc[m.root].dep_ in SUBJECTS and m.actors[0] is not owner for m in others)
    return None if does else owner


def _owner_at(view: Discourse, i: int) -> Actor | None:
    owned = owned_at(view.doc, i)
    return owned.actor if owned is not None and (owned.scheduled or owned.recorded) else None
