"""Who does what a clause tells, or whose thing does: whom "he" or "she" of the next sentence goes on about."""

from spacy.tokens import Token

from nlp.components.frames.subjects import subjects
from nlp.components.names.vocabulary import heads
from nlp.components.tellings.event_words import triggers

SUBJECT = ("nsubj", "nsubjpass")


def owns_subject(root: Token) -> bool:
    """ "Ruiz's stop in Oslo added pressure. She told": whose journey, talks or other thing a sentence is about.

    An official of somebody's is one whom the text may go on about himself: "Ruiz's envoy left. She".
    """
    told = root.head
    if root.dep_ != "poss" or told.dep_ not in (*SUBJECT, "ROOT"):
        return False
    thing = told.dep_ in SUBJECT and told.pos_ == "NOUN" and told.lemma_.lower() not in heads()
    return thing or (told.lemma_.lower(), "noun") in triggers()


def doers_over(token: Token) -> set[int]:
    """Who does what the clause over that of the pronoun tells: "Mora waved and *Ruiz* left when *she* saw him"."""
    verb = token.head
    while verb.dep_ == "conj" and verb.head != verb:
        verb = verb.head
    return {t.i for t in subjects(verb.head)} if token.dep_ in SUBJECT and verb.dep_ == "advcl" else set()
