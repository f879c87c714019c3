"""What a text calls a known body, where it writes a name in full: "Group of Seven", "Organization of African Unity"."""

from spacy.tokens import Doc

from nlp.components.actors.actors import Actor
from nlp.components.names.phrases import POSSESSIVES
from nlp.knowledge.base import knowledge_base
from nlp.knowledge.names import fold

_SMALL = frozenset({"and", "for", "in", "of", "on", "the", "to"})


def name_in_text(doc: Doc, actor: Actor) -> str:
    """The longest full name that the text spells of a known body, where it never has the one of the knowledge base.

    A body is of its time: the African Union of 1998 is the Organization of African Unity. Initials are no full name.
    """
    if not actor.known or actor.kind != "organization":
        return actor.name
    spelled = dict.fromkeys(_without_edges(doc, m.start, m.end) for m in actor.mentions if m.form == "name")
    if any(fold(text) == fold(actor.name) for text in spelled):
        return actor.name
    return max((text for text in spelled if _is_full_name(text, actor)), key=len, default=actor.name)


def _without_edges(doc: Doc, start: int, end: int) -> str:
    """A mention without the article before it and the possessive behind it."""
    if doc[start].lower_ == "the":
        start += 1
    if end > start and doc[end - 1].lower_ in POSSESSIVES:
        end -= 1
    return doc[start:end].text


def _is_full_name(text: str, actor: Actor) -> bool:
    words = [word for word in text.split() if word.lower() not in _SMALL]
    spelled = len(words) > 1 and all(word[0].isupper() and not _is_short(word) for word in words)
    other = spelled and fold(text) not in fold(actor.name)  # "Security Council" is the UN's, in short
    adjective = bool(knowledge_base().exact(f"{text}s"))  # "Bosnian Serb" leaders
    return other and not adjective and {known.id for known in knowledge_base().exact(text)} == {actor.id}


def _is_short(word: str) -> bool:
    """Initials, as in "UN Security Council" or "U.N. General Assembly"."""
    return len(word) > 1 and word.replace(".", "").isupper()
