"""What a sentence says is on an agenda, in somebody's luggage or at the heart of talks."""

from spacy.tokens import Token

from nlp.components.frames.syntax import SUBJECTS, children, conjuncts
from nlp.components.tellings.event_words import words
from nlp.components.topics.topic_aims import objects_of

NOUNS = frozenset({"NOUN", "PROPN"})
LISTED = frozenset({"ROOT", "npadvmod", "appos", "conj", "dep", "nsubj", "attr", "dobj"})
LUGGAGE = frozenset({"bag", "baggage", "briefcase", "folder", "luggage", "suitcase"})
HEARTS = frozenset({"center", "centre", "core", "heart"})
HELD_IN = frozenset({*(("in", word) for word in LUGGAGE), *(("at", word) for word in HEARTS)})
"""What topics are said to be in or at: "with an offer in his luggage", "fish at the heart of the talks"."""
TOPPING = frozenset({"top", "dominate", "fill", "crowd", "head", "lead"})
HOLDING = frozenset({"include", "cover", "contain", "feature", "comprise", "be", "have", "list", "remain"})


def on_agenda(noun: Token) -> list[Token]:
    """ "with trade on the agenda", "trade topped the agenda", "the agenda includes it", "the main topic was trade"."""
    head, lemma = noun.head, noun.lemma_.lower()
    if written := _after_colon(noun):
        return written
    if noun.dep_ == "pobj" and head.lower_ in ("on", "atop") and lemma in words("agenda_places"):
        return _held_before(head) or _right_before(head.head) or _placed(head.head)
    if noun.dep_ == "pobj" and (head.lower_, lemma) in HELD_IN:
        return _held_before(head) or _right_before(head) or _placed(head.head)
    if lemma not in words("agenda_names"):
        return []
    if noun.dep_ == "pobj" and head.lower_ in ("of", "among"):  # "was one of the main subjects"
        be = head.head.head if head.head.dep_ == "attr" else head.head
        return [t for s in children(be, *SUBJECTS) for t in conjuncts(s)] if be.lemma_ == "be" else []
    listed = [t for o in children(noun, "appos") for t in conjuncts(o)]
    if noun.dep_ == "dobj" and head.lemma_ in TOPPING and head.dep_ == "acl":  # "with fish topping the agenda"
        return listed + conjuncts(_held_with(head.head))
    if (noun.dep_ == "dobj" and head.lemma_ in TOPPING) or (noun.dep_ == "attr" and head.lemma_ == "be"):
        return listed + [t for s in children(head, *SUBJECTS) for t in conjuncts(s)]
    if noun.dep_ in SUBJECTS and head.lemma_ in HOLDING:
        named = [t for o in children(head, "dobj", "attr") for t in conjuncts(o)]
        return listed + named + objects_of(head, frozenset({"on"}))
    return listed


def _held_with(noun: Token) -> Token:
    """The noun that "with" holds, where the parse hangs its clause on what is said of it: "the fate of the workers"."""
    node = noun
    while node.dep_ == "pobj" and node.head.lower_ == "of" and node.head.head.pos_ in NOUNS:
        node = node.head.head
    return node if node.dep_ == "pobj" and node.head.lower_ == "with" else noun


def _after_colon(noun: Token) -> list[Token]:
    """ "Agenda unchanged: fishing licences, the rift", but not "the issue was money: they will lend it"."""
    rest = noun.doc[noun.i + 1 : noun.sent.end]
    colon = next((t.i for t in rest if t.text == ":"), None)
    said = children(noun.head, "attr") if noun.dep_ in SUBJECTS and noun.head.lemma_ == "be" else []
    said = [t for t in said if t.lemma_.lower() not in words("agenda_names") and not children(t, "nummod")]
    return (
        []
        if colon is None or any(t.i < colon for t in said)
        else [t for t in rest if t.i > colon and t.pos_ in NOUNS and t.dep_ in LISTED]
    )


def _right_before(ranked: Token) -> list[Token]:
    """ "Computer theft high on the list": the noun before an adverb that the parse hangs elsewhere."""
    before = ranked.nbor(-1) if ranked.pos_ in ("ADJ", "ADV") and ranked.i > ranked.sent.start else None
    return conjuncts(before) if before is not None and before.pos_ == "NOUN" else []


def _held_before(prep: Token) -> list[Token]:
    """ "Received him, with Aceh on everyone's lips": what "with" holds right before "on"."""
    before = prep.nbor(-1) if prep.i > prep.sent.start else prep
    held = before.dep_ == "pobj" and before.head.lower_ == "with" and before.ent_type_ != "PERSON"
    return conjuncts(before) if held and before.pos_ in NOUNS else []


def _placed(holder: Token) -> list[Token]:
    """What stands on an agenda: the noun before it, or the subject of "is", "figures" or "comes high"."""
    while holder.head != holder and (holder.dep_ == "conj" or holder.pos_ in ("ADJ", "ADV", "ADP")):
        holder = holder.head
    if holder.pos_ in NOUNS and holder.dep_ in SUBJECTS and holder.head.lemma_ in HOLDING - {"have"}:
        named = [t for o in children(holder.head, "dobj", "attr") for t in conjuncts(o)]
        return named or conjuncts(holder)  # "issues on the agenda include rail"
    if holder.pos_ in NOUNS:
        return conjuncts(holder)
    return [t for s in children(holder, "nsubj", "nsubjpass") for t in conjuncts(s)]
