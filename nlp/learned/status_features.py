"""What a classifier sees of the status of an encounter: what the frames make of it, and the clauses over its word."""

from collections.abc import Iterator

from spacy.tokens import Token

from graph.model import Status
from nlp.components.frames.syntax import lemma_with_particle

CLIMB = 4
NEAR = 4
AUXILIARIES = frozenset({"aux", "auxpass", "neg", "prt", "mark"})


def status_features(token: Token, framed: Status) -> Iterator[str]:
    """Named features of a word that tells of an encounter; `framed` is the status that the rules give it."""
    yield f"rule={framed}"
    yield f"rule={framed}|{token.tag_}"
    yield f"l={token.lemma_.lower()}"
    yield f"rule={framed}|l={token.lemma_.lower()}"
    yield f"tag={token.tag_}|{token.dep_}"
    yield from _above(token, framed)
    yield from _beside(token, framed)
    title = token.i < (token.doc._.title_end or 0)
    yield f"title={title}|{token.tag_}"


def _above(token: Token, framed: Status) -> Iterator[str]:
    """The words over the trigger with their tense and auxiliaries, and the prepositions on the way."""
    node = token
    for step in range(CLIMB):
        for child in node.children:
            if child.dep_ in AUXILIARIES or child.lower_ in ("no", "not"):
                yield f"aux{min(step, 2)}={child.lower_}"
                yield f"aux={child.lower_}|{node.tag_}|rule={framed}"
            elif child.dep_ in ("amod", "advmod", "acl", "relcl") and step < 2:
                yield f"mod{step}={child.lower_}"
        if step and node.pos_ in ("VERB", "AUX", "NOUN", "ADJ"):
            word = lemma_with_particle(node)
            yield f"above={word}"
            yield f"above{step}={word}|{node.tag_}"
            yield f"above={word}|rule={framed}"
            yield f"tag{step}={node.tag_}"
        elif step:
            yield f"by={node.lower_}"
        if node.head == node:
            yield f"root={node.tag_}"
            break
        node = node.head


def _beside(token: Token, framed: Status) -> Iterator[str]:
    doc, sentence = token.doc, token.sent
    for index in range(max(sentence.start, token.i - NEAR), min(sentence.end, token.i + NEAR + 1)):
        if index != token.i:
            side = "before" if index < token.i else "after"
            yield f"{side}={doc[index].lower_}"
    for child in sentence:
        if child.ent_type_ in ("DATE", "TIME"):
            yield f"date={child.lower_}"
            yield f"date={child.lower_}|rule={framed}"
