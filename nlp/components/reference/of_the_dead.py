"""Whom "he" means where a paragraph of an obituary begins with him: who has died, whoever was named last."""

from spacy.tokens import Token

from nlp.components.actors.actors import Actor
from nlp.components.frames.syntax import SUBJECTS
from nlp.components.reference.discourse import Discourse
from nlp.components.text.obituaries import death_told


def of_the_dead(view: Discourse, pronoun: Token, gender: str) -> Actor | None:
    """Who has died, for a subject in the first sentence of a paragraph that names nobody before it."""
    if pronoun.dep_ not in SUBJECTS or any(m.start < pronoun.i for m in view.people_in(pronoun.sent)):
        return None
    start = pronoun.sent.start
    if not start or "\n" not in view.doc[start - 1].text:
        return None
    told = death_told(view.doc.text, view.doc._.source_title)
    named = [m for m in view.people if told is not None and view.doc[m.start].idx < told and m.form == "name"]
    dead = named[-1].actors[0] if named else None
    return dead if dead is not None and view.gender_of(dead) in (None, gender) else None
