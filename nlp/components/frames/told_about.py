"""Encounters that somebody is only told about: "rang her and briefed her on the peace conference in Nairobi".

Who tells of one, and who is told, need not be at it, nor is it when they talk.
"""

from spacy.tokens import Token

from nlp.components.frames.syntax import governor

_TELLING = frozenset({"acquaint", "apprise", "brief", "inform", "notify", "update"})
_ON = frozenset({"about", "concerning", "of", "on", "regarding", "with"})


def is_told_about(noun: Token) -> bool:
    """ "Briefed him on the conference", "informed her of the results of the summit"."""
    if noun.pos_ not in ("NOUN", "PROPN"):
        return False
    verb, relation = governor(noun)
    return verb is not None and verb.lemma_ in _TELLING and relation in _ON
