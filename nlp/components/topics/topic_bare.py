"""Phrases that are no matter by themselves: names of who took part and of where, and encounters.

A text that says that people talked about a man, a town or a summit is taken at its word; without such words their names
stand around an encounter because somebody was there, comes from there or goes there next.
"""

from spacy.tokens import Token

from nlp.components.actors.actors import ActorMention
from nlp.components.encounters.found import Found
from nlp.components.tellings.event_words import words
from nlp.components.topics.taxonomy import topic_of
from nlp.components.topics.topic_planned import is_planned

_MATTERS = frozenset({"event"})
_TAKING_PART = frozenset({"country", "organization"})


def is_bare(root: Token, text: str, mention: ActorMention | None, found: Found) -> bool:
    """Whether a phrase with that head needs words that say it was talked about."""
    if mention is not None and mention.start <= root.i < mention.end and _only_names(mention, text, found):
        return True
    return root.lemma_.lower() in words("event_nouns") - _MATTERS and not is_planned(root)


def _only_names(mention: ActorMention, text: str, found: Found) -> bool:
    """Whether the words name people, a government by its seat, a side, or a place that is no matter of its own."""
    kind = mention.actors[0].kind
    if (kind == "person" and mention.form == "name") or mention.form == "metonym":
        return True
    if kind == "place":
        return topic_of(text) is None
    sides = {id(part.actor) for part in found.parts}
    return kind in _TAKING_PART and any(id(actor) in sides for actor in mention.actors)
