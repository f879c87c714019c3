"""Who receives on the ground of a state abroad: "met in the Turkish mission", "at the Swiss ambassador's residence"."""

from spacy.tokens import Token

from nlp.components.encounters.found import Found, sentences
from nlp.components.tellings.event_words import words
from nlp.knowledge.base import knowledge_base

_INSIDE = frozenset({"at", "in", "inside"})


def set_by_mission(found: Found) -> None:
    """The side whose mission or ambassador's residence the encounter is at hosts those of other states."""
    for sentence in sentences(found):
        for token in sentence:
            if token.dep_ == "pobj" and token.head.lower_ in _INSIDE and (owner := _owner(token)) is not None:
                hosts = [part for part in found.parts if part.actor.country == owner]
                if hosts and len(hosts) < len(found.parts):
                    for part in found.parts:
                        part.role = "host" if part in hosts else "guest"
                    return


def _owner(noun: Token) -> str | None:
    """The state that a mission, or the ambassador whose residence it is, stands for; None for any other noun."""
    if noun.lemma_.lower() in words("missions_abroad"):
        return _country(noun)
    envoy = next((t for t in noun.subtree if t.lemma_.lower() == "ambassador"), None)
    return _country(envoy) if envoy is not None and noun.lemma_.lower() == "residence" else None


def _country(noun: Token) -> str | None:
    for token in noun.lefts:
        known = knowledge_base().country_named(token.text)
        if known is not None:
            return known.country
        if (code := knowledge_base().country_of_demonym(token.text)) is not None:
            return code
    return None
