"""Nouns of encounters beside the words that tell of one: "will fly in for talks on tariffs", "a summit on water".

The parse often hangs what was talked about on such a noun, while the encounter is told by the verb over it.
"""

from spacy.tokens import Token

from nlp.components.frames.syntax import children
from nlp.components.tellings.event_words import triggers, words
from nlp.components.topics.topic_aims import objects_of

_AT = frozenset({"at", "during", "for", "in"})
_NO_MATTER = frozenset({"visit", "invitation"})
"""Frames of nouns whose "on" speaks of days."""
_ABOUT = frozenset({"concern", "regard"})
_OF = frozenset({"about", "of", "on"})
_SPOKEN = frozenset({"call", "chat", "conversation", "discussion", "it", "letter", "message", "talk", "visit"})
"""What is said to concern something, beside the nouns of encounters."""
_NOUNS = frozenset({"NOUN", "PROPN"})


def at_events(token: Token) -> list[Token]:
    """The heads of what the encounters were on at or for which something is said to happen."""
    found: list[Token] = []
    for prep in children(token, "prep"):
        if prep.lower_ == "in" and prep.i > token.i:  # "in connection with his request for a loan"
            links = [o for o in children(prep, "pobj") if o.lower_ == "connection"]
            found += [t for link in links for t in objects_of(link, frozenset({"with"}))]
        if prep.i > token.i and prep.lower_ in _AT:
            for noun in children(prep, "pobj"):
                if _is_talk(noun):
                    found += objects_of(noun, words("topic_prepositions"))
    return found


def concerned(verb: Token) -> list[Token]:
    """ "His call to the king concerned Cyprus", "it concerns the bridge", "the talk was of the exile"."""
    if verb.lemma_ not in _ABOUT and verb.lemma_ != "be":
        return []
    if not any(s.lemma_.lower() in _SPOKEN or _is_talk(s) for s in children(verb, "nsubj")):
        return []
    if verb.lemma_ == "be":
        return objects_of(verb, _OF if _is_spoken_of(verb) else _OF - {"of", "on"})
    return [t for t in children(verb, "dobj") if t.pos_ in _NOUNS]


def _is_spoken_of(verb: Token) -> bool:
    return any(s.lemma_.lower() in ("chat", "conversation", "discussion", "talk") for s in children(verb, "nsubj"))


def _is_talk(noun: Token) -> bool:
    word = triggers().get((noun.lemma_.lower(), "noun"))
    return word is not None and word.frame not in _NO_MATTER
