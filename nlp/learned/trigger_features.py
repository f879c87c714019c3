"""What a classifier sees of a word that may tell of an encounter: itself, its clause and the actors around it."""

from collections.abc import Iterator

from spacy.tokens import Token

from nlp.components.frames.casting import Casting
from nlp.components.frames.syntax import governor, lemma_with_particle

FAR = (1, 2, 3, 5, 8, 13, 21, 34)
CONTENT = frozenset({"NOUN", "VERB", "PROPN", "AUX"})
MANY = 4
ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj", "poss", "compound", "amod", "nmod", "dative", "attr", "conj"})

OF_THE_PRESS = frozenset({"interview", "interviewer", "podcast", "op-ed"})
"""Words of what politicians do with journalists, who are no actors."""

OF_THE_ABSENT = frozenset({
    "applaud", "blame", "commend", "condemn", "criticise", "criticize", "denounce", "deride", "hail", "laud", "mock",
    "praise", "ridicule", "slam",
})  # fmt: skip
"""Verbs of judging somebody, which say nothing of whether he was there."""

TELLING_NOTHING = OF_THE_PRESS | OF_THE_ABSENT
"""Words that tell of no encounter, whatever stands around them."""


def may_trigger(token: Token) -> bool:
    """Whether the word is of a kind that tells of encounters: a noun or a verb outside names of people and places."""
    return token.pos_ in CONTENT and token.is_alpha and token.lemma_.lower() not in TELLING_NOTHING


def word_of(token: Token) -> str:
    """The word as the features name it: its lemma, with its particle where it is a verb."""
    return lemma_with_particle(token) if token.pos_ == "VERB" else token.lemma_.lower()


def kind_at(token: Token, casting: Casting) -> str:
    """The kind of actor that a token names, as far as its role in a clause depends on it."""
    mention = casting.mention(token)
    if mention is None or not mention.actors:
        return token.ent_type_ if token.ent_type_ in ("DATE", "TIME") else "none"
    kind = mention.actors[0].kind
    if len(mention.actors) > 1:
        return "several"
    return kind if mention.form in ("name", "title", "pronoun") or kind != "country" else "government"


def trigger_features(token: Token, casting: Casting) -> Iterator[str]:
    """Named features of one word in its sentence."""
    lemma = word_of(token)
    yield f"l={lemma}"
    yield f"l={lemma}|{token.pos_}"
    yield f"tag={token.tag_}"
    yield f"dep={token.dep_}"
    yield f"suffix={token.lower_[-3:]}"
    yield f"l={lemma}|dep={token.dep_}"
    yield from _head(token, lemma, casting)
    yield from _dependents(token, lemma, casting)
    yield from _neighbours(token, lemma)
    yield from _actors(token, lemma, casting)


def _head(token: Token, lemma: str, casting: Casting) -> Iterator[str]:
    head = token.head
    yield f"head={head.lemma_.lower()}|{token.dep_}"
    yield f"l={lemma}|head={head.lemma_.lower()}"
    yield f"headpos={head.pos_}"
    if token.pos_ in ("NOUN", "PROPN"):
        verb, relation = governor(token)
        if verb is not None:
            yield f"gov={verb.lemma_.lower()}|{relation}"
            yield f"l={lemma}|gov={relation}"
            for child in verb.children:
                if child.dep_ in ("nsubj", "nsubjpass", "dobj") and child != token:
                    yield f"gov.{child.dep_}={kind_at(child, casting)}"
                    yield f"l={lemma}|gov.{child.dep_}={kind_at(child, casting)}"


def _dependents(token: Token, lemma: str, casting: Casting) -> Iterator[str]:
    labels = set()
    for child in token.children:
        labels.add(child.dep_)
        if child.dep_ in ARGUMENTS:
            kind = kind_at(child, casting)
            yield f"{child.dep_}={kind}"
            yield f"l={lemma}|{child.dep_}={kind}"
            if kind == "none":
                yield f"l={lemma}|{child.dep_}:{child.lemma_.lower()}"
        elif child.dep_ in ("prep", "agent"):
            for obj in child.children:
                if obj.dep_ == "pobj":
                    kind = kind_at(obj, casting)
                    yield f"prep:{child.lower_}={kind}"
                    yield f"l={lemma}|prep:{child.lower_}={kind}"
                    if kind == "none":
                        yield f"l={lemma}|prep:{child.lower_}:{obj.lemma_.lower()}"
        elif child.dep_ in ("det", "advmod", "aux", "auxpass", "neg", "prt", "advcl", "xcomp", "ccomp", "acl"):
            yield f"{child.dep_}:{child.lower_}"
    for label in ("dobj", "nsubj", "prep", "det", "poss"):
        yield f"l={lemma}|{'has' if label in labels else 'no'}:{label}"


def _neighbours(token: Token, lemma: str) -> Iterator[str]:
    doc, sentence = token.doc, token.sent
    for step in (-2, -1, 1, 2):
        index = token.i + step
        word = doc[index].lower_ if sentence.start <= index < sentence.end else "<edge>"
        yield f"w{step}={word}"
        if abs(step) == 1:
            yield f"l={lemma}|w{step}={word}"


def _actors(token: Token, lemma: str, casting: Casting) -> Iterator[str]:
    sentence = token.sent
    mentions, sides, people, dated = casting.sentence_signs(sentence)
    yield f"sides={min(sides, MANY)}"
    yield f"l={lemma}|sides={min(sides, 2)}"
    below = {a.country or a.id for m in mentions if token.is_ancestor(token.doc[m.root]) for a in m.actors}
    yield f"below={min(len(below), MANY)}"
    yield f"l={lemma}|below={min(len(below), 2)}"
    yield f"people={min(people, MANY)}"
    if dated:
        yield "dated"
    if token.i < (token.doc._.title_end or 0):
        yield "title"
    if sentence.root == token:
        yield "root"


def how_far(one: Token, other: Token) -> int:
    """The distance of two words, in steps that grow with it."""
    return sum(abs(other.i - one.i) >= step for step in FAR)
