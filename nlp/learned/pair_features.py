"""What a classifier sees of two actors of one sentence: the words that join them, their clause, and what is around."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from spacy.tokens import Doc, Span, Token

from nlp.components.actors.actors import ActorMention
from nlp.components.frames.casting import Casting, is_absent
from nlp.components.names.phrases import POSSESSIVES
from nlp.components.tellings.event_words import triggers
from nlp.learned.trigger_features import how_far, kind_at, word_of

MANY, MOST, LONGEST = 3, 6, 5
PLACED_BY = frozenset({"in", "at", "near", "outside"})
# fmt: off
DAYS = frozenset({
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "today", "tomorrow",
})
# fmt: on
SHOWN = frozenset({"dobj", "nsubj", "nsubjpass", "attr", "xcomp", "ccomp", "prt"})


@dataclass(frozen=True, slots=True)
class Pair:
    """Two mentions of a sentence in text order, and the token over both, None where they hang apart."""

    first: ActorMention
    second: ActorMention
    top: Token | None


def pairs_among(mentions: Sequence[ActorMention], doc: Doc) -> Iterator[tuple[ActorMention, ActorMention]]:
    """Each two of the mentions of a sentence that might take part in one encounter, in text order."""
    there = [m for m in mentions if not is_absent(doc[m.root])]
    for first, second in combinations(there, 2):
        same = {a.id for a in first.actors} & {a.id for a in second.actors}
        if not same and not _is_of(first, second, doc):
            yield first, second


def _is_of(first: ActorMention, second: ActorMention, doc: Doc) -> bool:
    """ "The African Union's Moussa Faki": who is named by his body stands for it."""
    return second.start == first.end + 1 and doc[first.end].lower_ in POSSESSIVES and first.form == "name"


def pair_of(first: ActorMention, second: ActorMention, doc: Doc) -> Pair:
    """The pair with the lowest token that is over both."""
    above = {token.i for token in (doc[first.root], *doc[first.root].ancestors)}
    node = doc[second.root]
    while node.i not in above:
        if node.head == node:
            return Pair(first, second, None)
        node = node.head
    return Pair(first, second, node)


class Surroundings:
    """What every pair of a sentence has in common; `mentions` are the mentions of the sentence."""

    def __init__(self, sentence: Span, mentions: list[ActorMention], casting: Casting) -> None:
        self.sentence, self.mentions, self.casting, self.doc = sentence, mentions, casting, sentence.doc
        sides = {a.country or a.id for m in mentions for a in m.actors if a.kind != "place"}
        kinds = {token.ent_type_ for token in sentence}
        self.day = any(token.lower_ in DAYS for token in sentence)
        self.features = [
            f"mentions={min(len(mentions), MOST)}",
            f"sides={min(len(sides), LONGEST)}",
            f"date={'DATE' in kinds}",
            f"time={'TIME' in kinds}",
        ]

    def placed(self, pair: Pair) -> tuple[bool, bool]:
        """Whether a place other than the pair is named, and whether the encounter might be in it."""
        cities = [m for m in self.mentions if m.actors[0].kind == "place" and m not in (pair.first, pair.second)]
        return bool(cities), any(m.start and self.doc[m.start - 1].lower_ in PLACED_BY for m in cities)


def pair_features(pair: Pair, around: Surroundings) -> Iterator[str]:
    """Named features of two actors as those of one encounter."""
    doc, first, second = around.doc, pair.first, pair.second
    kinds = f"{_kind(first)}|{_kind(second)}"
    yield from around.features
    yield f"kinds={kinds}"
    yield f"forms={first.form}|{second.form}"
    yield f"far={how_far(doc[first.root], doc[second.root])}"
    yield f"between={min(sum(first.root < m.root < second.root for m in around.mentions), MANY)}"
    named, inside = around.placed(pair)
    yield f"city={named}"
    yield f"cityin={inside}"
    yield f"day={around.day}|cityin={inside}"
    yield f"title={first.start < (doc._.title_end or 0)}"
    yield f"quote={any(token.is_quote for token in doc[first.end : second.start])}"
    yield from _beside(first, second, around)
    if pair.top is None:
        yield "apart"
        return
    yield from _joined(pair, pair.top, doc, kinds)
    yield from _clause(pair.top, around.casting)


def _kind(mention: ActorMention) -> str:
    kind = mention.actors[0].kind
    if len(mention.actors) > 1:
        return "several"
    return kind if mention.form in ("name", "title", "pronoun") or kind != "country" else "government"


def _beside(first: ActorMention, second: ActorMention, around: Surroundings) -> Iterator[str]:
    doc, sentence = around.doc, around.sentence
    before = doc[second.start - 1].lower_ if second.start > sentence.start else ""
    yield f"before2={before}"
    yield f"before2={before}|{_kind(second)}"
    yield f"before1={doc[first.start - 1].lower_ if first.start > sentence.start else ''}"
    if second.start - 2 >= sentence.start:
        yield f"words2={doc[second.start - 2].lemma_.lower()}|{before}"
    for step in (0, 1):
        if second.end + step < sentence.end:
            yield f"after2.{step}={doc[second.end + step].lower_}"
        if first.end + step < second.start:
            yield f"after1.{step}={doc[first.end + step].lower_}"
    for name, mention in (("1", first), ("2", second)):
        root = doc[mention.root]
        yield f"dep{name}={root.dep_}|{root.head.lemma_.lower()}"


def _joined(pair: Pair, top: Token, doc: Doc, kinds: str) -> Iterator[str]:
    """The arcs from the token over both down to each, and the words on the way."""
    left, right = _arcs(doc[pair.first.root], top), _arcs(doc[pair.second.root], top)
    ways = _worded(left), _worded(right)
    word = {pair.first.root: "1", pair.second.root: "2"}.get(top.i) or word_of(top)
    yield f"way1={ways[0]}"
    yield f"way2={ways[1]}"
    yield f"ways={ways[0]}|{ways[1]}"
    yield f"ways={ways[0]}|{ways[1]}|{kinds}"
    yield f"top={word}|{top.pos_}"
    yield f"top={top.pos_}|{top.tag_}"
    yield f"top={word}|{ways[0]}|{ways[1]}"
    yield f"top={word}|2={ways[1]}"
    yield f"top={word}|1={ways[0]}"
    yield f"top={word}|{_kind(pair.second)}"
    yield f"lengths={min(len(left), LONGEST)}|{min(len(right), LONGEST)}"
    for token in (*left, *right):
        if token.i not in (pair.first.root, pair.second.root) and token.pos_ in ("NOUN", "VERB", "PROPN"):
            yield f"on={word_of(token)}"
            if _is_trigger(token):
                yield "on=trigger"
            if token.ent_type_ in ("TIME", "DATE"):
                yield f"on={token.ent_type_}"
    if _is_trigger(top):
        yield "top=trigger"


def _is_trigger(token: Token) -> bool:
    return (token.lemma_.lower(), "verb" if token.pos_ == "VERB" else "noun") in triggers()


def _arcs(token: Token, top: Token) -> list[Token]:
    """The tokens from the top down to this one, the top left out."""
    found = []
    while token.i != top.i:
        found.append(token)
        token = token.head
    return found[::-1]


def _worded(arcs: list[Token]) -> str:
    steps = [f"{t.dep_}:{t.lower_}" if t.dep_ in ("prep", "agent", "advmod") else t.dep_ for t in arcs]
    return ">".join(step for step in steps if step != "conj")


def _clause(top: Token, casting: Casting) -> Iterator[str]:
    """The verb over both and what else hangs on it."""
    verb = top
    while verb.pos_ not in ("VERB", "AUX") and verb.head != verb:
        verb = verb.head
    if verb.pos_ not in ("VERB", "AUX"):
        return
    if verb != top:
        yield f"over={verb.lemma_}"
    yield f"verb={verb.tag_}"
    own = set()
    for child in verb.children:
        own.add(child.dep_)
        if child.dep_ in ("aux", "auxpass", "neg"):
            yield f"aux={child.lower_}"
        elif child.dep_ == "prep":
            for obj in child.children:
                if obj.dep_ == "pobj":
                    yield f"prep={child.lower_}:{obj.ent_type_ or 'none'}"
        elif child.dep_ in ("npadvmod", "advmod") and child.ent_type_:
            yield f"when={child.ent_type_}"
        elif child.dep_ in SHOWN:
            named = casting.mention(child) is not None
            yield f"{child.dep_}={kind_at(child, casting) if named else child.lemma_.lower()}"
    for label in ("dobj", "ccomp", "xcomp", "nsubjpass"):
        yield f"has={label}:{label in own}"
