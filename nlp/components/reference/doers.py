"""Who does what a clause tells, or whose visit or speech it is about: whom "he" of the next sentence may mean."""

from spacy.tokens import Token

from nlp.components.frames.subjects import subjects
from nlp.components.tellings.event_words import triggers

SUBJECT = ("nsubj", "nsubjpass")
_APPEARANCES = frozenset(
    {"absence", "address", "appearance", "arrival", "departure", "interview", "lecture", "presence", "programme"}
    | {"rally", "remark", "schedule", "speech", "stay"}
)


def owns_subject(root: Token) -> bool:
    """ "Ruiz's stop in Oslo added pressure. She told": whose journey, talks or appearance a sentence is about.

    Whose house or envoy is spoken of is not gone on about.
    """
    told = root.head
    if root.dep_ != "poss" or told.dep_ not in (*SUBJECT, "ROOT"):
        return False
    return told.lemma_.lower() in _APPEARANCES or (told.lemma_.lower(), "noun") in triggers()


def doers_over(token: Token) -> set[int]:
    """Who does what the clause over that of the pronoun tells: "Mora waved and *Ruiz* left when *she* saw him"."""
    verb = token.head
    while verb.dep_ == "conj" and verb.head != verb:
        verb = verb.head
    return {t.i for t in subjects(verb.head)} if token.dep_ in SUBJECT and verb.dep_ == "advcl" else set()
