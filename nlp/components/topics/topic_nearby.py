"""What the sentence of an encounter is about where nothing in it says what was discussed, the surest words first.

"An hour about the barges", "signed a mapping pact", "was told to curb the militants", "the queues being long": said
beside the encounter, these are its matter more often than not. The order is that of trust.
"""

from collections.abc import Iterator

from spacy.tokens import Span, Token

from nlp.components.frames.syntax import SUBJECTS, children, conjuncts
from nlp.components.tellings.event_words import triggers, words
from nlp.components.topics.taxonomy import topic_of
from nlp.components.topics.topic_aims import aims, objects_of
from nlp.components.topics.topic_clauses import DEPENDING
from nlp.components.topics.topic_occasions import occasion

ABOUT = frozenset({"about", "over", "regarding", "concerning", "on"})
SAYING = frozenset({"finding", "inquiry", "report", "ruling", "verdict"})
"""Nouns of what was found on a thing, that are the matter where the thing has a name."""
NOUNS = frozenset({"NOUN", "PROPN"})
NAMES = frozenset({"PERSON", "GPE", "NORP", "ORG", "LOC", "FAC", "DATE", "TIME"})
PARTICIPLES = frozenset({"VBG", "VBN"})
FIGHTING = frozenset({"faction", "militant", "movement", "rebel"})
"""Words for those who speak for a side that are as often the matter: "told to curb the militants"."""
INFINITIVE = frozenset({"VB", "VBG"})
PURSUED = frozenset({"xcomp", "ccomp", "pcomp", "advcl", "acl", "conj"})


def nearby(sentence: Span) -> Iterator[Token]:
    """The heads of what the sentence may be about, the surest first, each maybe more than once."""
    tokens = list(sentence)
    for find in (_about, _settled, _instrument, _pursued, _absolute, occasion, _known):
        for token in tokens:
            yield from (t for t in find(token) if _may_be_matter(t))


def plainly_about(sentence: Span) -> list[Token]:
    """What a sentence beside that of the encounter says by "about" and "over", or has signed and settled."""
    return [t for find in (_about, _settled) for token in sentence for t in find(token) if _may_be_matter(t)]


def _about(token: Token) -> list[Token]:
    """ "An hour about reform", "most of it about the barges", "notes on lorries", "the deal on nuclear work"."""
    if token.pos_ in ("VERB", "AUX", "PROPN") or token.lemma_.lower() in words("venue_nouns"):
        return []
    found = objects_of(token, ABOUT if token.pos_ == "NOUN" else ABOUT - {"on"})
    if token.lemma_.lower() in SAYING and any(t.ent_type_ in NAMES for t in found):
        return [token]  # "the findings on the Cheonan"
    return found


def _settled(token: Token) -> list[Token]:
    """What was signed, sealed or announced, and what talks ended with."""
    if token.pos_ != "VERB":
        return []
    if token.lemma_ in words("topic_settling"):
        things = [t for o in children(token, "dobj", "nsubjpass") for t in conjuncts(o)]
        if things or token.lemma_ not in words("topic_ending"):
            return things
    return objects_of(token, frozenset({"with"})) if token.lemma_ in words("topic_ending") else []


def _instrument(token: Token) -> list[Token]:
    """A treaty or plan that is named, whatever became of it: "the Abraham Accords became paper"."""
    named = _is_instrument(token) and any(c.dep_ != "det" for c in token.lefts)
    return [token] if named and token.pos_ in NOUNS and token.dep_ not in ("compound", "nmod") else []


def _is_instrument(token: Token) -> bool:
    return token.lemma_.lower().removesuffix("s") in words("topic_instruments")


def _pursued(token: Token) -> list[Token]:
    """What one is urged or asked to do, or went for: "persuading him to pull the troops out", "to see the delta"."""
    if token.pos_ != "VERB" or token.tag_ not in INFINITIVE or token.dep_ not in PURSUED:
        return []
    return [] if token.lemma_ in words("topic_idle") | DEPENDING else aims(token)


def _absolute(token: Token) -> list[Token]:
    """ "The queues being long", "computer theft high on the list", "with debts to be settled"."""
    if token.dep_ in SUBJECTS and token.head.tag_ in PARTICIPLES and not children(token.head, "aux", "auxpass"):
        return [token] if token.pos_ == "NOUN" else []
    if token.dep_ == "pobj" and token.head.lower_ == "with" and children(token, "acl", "relcl", "amod", "advmod"):
        late = any(c.i > token.i for c in children(token, "acl", "amod", "advmod"))
        return [token] if late and token.pos_ == "NOUN" else []
    return []


def _known(token: Token) -> list[Token]:
    """A matter of the taxonomy that the words only hint at: "a prayer for peace", "the last gap in the border"."""
    if token.pos_ != "NOUN" or token.dep_ in ("compound", "nmod", "npadvmod"):
        return []
    return [token] if topic_of(token.text) is not None and not is_stage(token) else []


def is_stage(token: Token) -> bool:
    """What stands around an encounter more often than it is its matter, unless words say so: ships, fences, nurses."""
    return token.lemma_.lower() in words("topic_stage")


def _may_be_matter(token: Token) -> bool:
    """No name, day or office, and no other encounter."""
    lemma = token.lemma_.lower()
    if token.pos_ == "PROPN" and token.ent_type_ in NAMES and not _is_instrument(token) and not _are_held(token):
        return False
    idle = words("representatives") - FIGHTING | words("vehicles") | words("topic_idle_nouns") | words("part_nouns")
    return lemma not in idle and not _is_event(token)


def _are_held(people: Token) -> bool:
    """ "Six freed Americans"."""
    return people.ent_type_ == "NORP" and any(c.tag_ == "VBN" for c in people.lefts)


def _is_event(token: Token) -> bool:
    lemma = token.lemma_.lower()
    return (lemma, "noun") in triggers() or lemma in words("event_nouns")
