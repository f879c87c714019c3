"""What a classifier sees of an actor beside a word that tells of an encounter: the way from one to the other."""

from collections.abc import Iterator

from spacy.tokens import Token

from nlp.components.actors.actors import ActorMention
from nlp.components.frames.casting import Casting
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import governor
from nlp.learned.trigger_features import how_far, kind_at, word_of

LONGEST = 7


def argument_features(
    trigger: Token, mention: ActorMention, casting: Casting, others: list[ActorMention], event: str
) -> Iterator[str]:
    """Named features of one mention as a part of what `trigger` tells; `others` are all mentions of the sentence."""
    doc = trigger.doc
    root = doc[mention.root]
    lemma = word_of(trigger)
    kind = kind_at(root, casting)
    plain, worded = _path(trigger, root)
    side = "after" if root.i > trigger.i else "before"
    yield f"kind={kind}|{side}"
    yield f"form={mention.form}"
    yield f"event={event}|kind={kind}|{side}"
    yield f"event={event}|worded={worded}"
    yield f"event={event}|path={plain}|{kind}"
    yield f"event={event}|before={doc[mention.start - 1].lower_ if mention.start else ''}|{kind}"
    yield f"path={plain}"
    yield f"path={plain}|{kind}"
    yield f"worded={worded}"
    yield f"worded={worded}|{kind}"
    yield f"l={lemma}|worded={worded}"
    yield f"l={lemma}|path={plain}"
    yield f"l={lemma}|{side}|{kind}"
    yield f"pos={trigger.pos_}|path={plain}"
    yield f"dep={root.dep_}|{root.head.lemma_.lower()}"
    yield f"dep={root.dep_}|{side}|{trigger.pos_}"
    yield f"far={how_far(trigger, root)}|{side}"
    yield from _before(doc[mention.start], lemma)
    yield from _as_subject(trigger, root, lemma, kind)
    yield from _among(trigger, mention, others, side)


def _path(trigger: Token, root: Token) -> tuple[str, str]:
    """The arcs up from the trigger and down to the mention, bare and with their prepositions and verbs."""
    up: list[Token] = [trigger, *trigger.ancestors]
    above = {token.i: step for step, token in enumerate(up)}
    down: list[Token] = []
    node = root
    while node.i not in above and node.head != node:
        down.append(node)
        node = node.head
    if node.i not in above:
        return "apart", "apart"
    climbed = up[: above[node.i]]
    if len(climbed) + len(down) > LONGEST:
        return f"long{len(climbed)}", "long"
    plain = "".join(f"^{t.dep_}" for t in climbed) + "".join(f">{t.dep_}" for t in reversed(down))
    worded = "".join(f"^{t.dep_}" for t in climbed)
    if climbed:
        worded += f"({node.lemma_.lower()})"
    worded += "".join(f">{t.dep_}" + (f":{t.lower_}" if t.dep_ in ("prep", "agent") else "") for t in reversed(down))
    return plain or "self", worded or "self"


def _before(first: Token, lemma: str) -> Iterator[str]:
    word = first.doc[first.i - 1].lower_ if first.i > first.sent.start else "<edge>"
    yield f"before={word}"
    yield f"l={lemma}|before={word}"


def _as_subject(trigger: Token, root: Token, lemma: str, kind: str) -> Iterator[str]:
    verb, relation = (trigger, "self") if trigger.pos_ in ("VERB", "AUX") else governor(trigger)
    if verb is not None and root in subjects(verb):
        yield f"subject={relation}"
        yield f"subject={relation}|{kind}"
        yield f"l={lemma}|subject={relation}"
        yield f"verb={verb.lemma_.lower()}|subject={relation}"


def _among(trigger: Token, mention: ActorMention, others: list[ActorMention], side: str) -> Iterator[str]:
    first, last = sorted((mention.root, trigger.i))
    between = [m for m in others if m is not mention and first < m.root < last]
    yield f"between={min(len(between), 3)}|{side}"
    position = others.index(mention)
    yield f"position={min(position, 3)}of{min(len(others), 5)}"
    countries = {a.country for m in others if m is not mention for a in m.actors}
    mine = mention.actors[0].country
    yield f"shares_country={mine is not None and mine in countries}"
