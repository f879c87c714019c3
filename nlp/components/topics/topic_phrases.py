"""The words of a topic: from the noun at its head to a phrase without frame, dates, venues and side remarks.

Some nouns only frame a topic: what was discussed in "the importance of trade" or "a range of issues, including trade"
is trade. Others are never a topic: days, rooms, telephones.
"""

from collections.abc import Iterator

from spacy.tokens import Span, Token

from nlp.components.frames.syntax import children, conjuncts
from nlp.components.tellings.event_words import words
from nlp.components.topics.topic_aims import MOST_DEEP, aims, asked, objects_of
from nlp.components.topics.topic_bounds import MOST_WORDS, PLACING, begins_another, end_of, start_of
from nlp.components.topics.topic_fullness import says_enough
from nlp.components.topics.topic_grounds import is_goal, is_since, stands_by
from nlp.components.topics.topic_hyphens import whole_words

KINDS = frozenset({"agreement", "cooperation", "development", "initiative", "project"})
"""General words that are a topic before the noun of an encounter: "the development conference"."""
INCLUDING = frozenset({"including", "like", "as"})
LOOSE = frozenset({"ADP", "ADV", "CCONJ", "PART", "DET", "VERB", "AUX", "SCONJ"})
PLACED = frozenset({"development", "event", "situation"})
"""General words that are a topic with the land they are said of: "the situation in Madagascar"."""


def unframed(root: Token, depth: int = 0) -> list[Token]:
    """The heads of the topics at or under a noun: itself, or what it frames, and what it is said to include."""
    if depth == MOST_DEEP:
        return [] if _is_empty(root) else [root]
    listed = [t for o in (*_included(root), *_parted(root)) for t in unframed(o, depth + 1)]
    if not _frames(root):
        return ([] if _is_empty(root) else [root]) + listed
    framed = objects_of(root, words("topic_frame_prepositions"))
    inner = [*(t for t in framed if not (t.ent_type_ == "GPE" and t.head.lower_ in PLACING)), *_aims(root)]
    return [t for o in inner for t in unframed(o, depth + 1)] + listed


def phrase(root: Token) -> Span | None:
    """The noun phrase around `root`, or None where that is no topic."""
    if root.pos_ == "VERB" and asked(root):
        return root.doc[root.left_edge.i : min(root.right_edge.i, root.left_edge.i + MOST_WORDS) + 1]
    if _is_empty(root) or (root.pos_ in ("PRON", "VERB", "AUX", "ADV", "DET") and not _is_used_as_noun(root)):
        return None
    start, end = start_of(root), end_of(root)
    while end - 1 > root.i and (root.doc[end - 1].is_punct or root.doc[end - 1].pos_ in LOOSE):
        last = root.doc[end - 1]
        if _says_what(root, last):
            if last.pos_ == "VERB":
                break
            end = last.left_edge.i + 1
        end -= 1
    head = root.head
    if root.dep_ in ("compound", "amod", "nmod") and start < head.i <= root.i + 2:  # "trade" in "trade talks"
        end = head.i + 1
    span = whole_words(root.doc[start:end])
    return span if len(span.text) > 2 and any(c.isalpha() for c in span.text) else None


def _says_what(root: Token, verb: Token) -> bool:
    """ "Reports that her calls were tapped": the verb of a clause that says what the noun is of."""
    is_clause = verb.dep_ in ("acl", "ccomp") and verb.head.i >= root.i and verb.head.pos_ in ("NOUN", "PROPN")
    return is_clause and any(c.lower_ == "that" and c.dep_ == "mark" and c.i > root.i for c in verb.lefts)


def _is_used_as_noun(root: Token) -> bool:
    """What the tagger takes for a verb: "about the river barges", "talks on the marking of the border"."""
    if root.tag_ == "VBG" and root.dep_ in ("pobj", "conj") and children(root, "det"):
        return True
    return root.pos_ == "VERB" and root.dep_ == "pobj" and bool(children(root, "compound"))


def _frames(root: Token) -> bool:
    lemma = root.lemma_.lower()
    if says_enough(root) or (root.dep_ in ("compound", "nmod") and lemma in KINDS):
        return False
    return lemma in words("topic_frames") or (lemma in words("topic_general") and not _is_specified(root))


def _is_empty(root: Token) -> bool:
    lemma = root.lemma_.lower()
    return (
        root.ent_type_ in ("DATE", "TIME", "CARDINAL", "MONEY", "ORDINAL", "PERCENT")
        or root.pos_ in ("PRON", "NUM")
        or (lemma in words("topic_stops") | words("venue_nouns") | words("meals") and not says_enough(root))
        or _frames(root)
        or _is_surroundings(root)
        or stands_by(root)
        or is_goal(root)
        or is_since(root)
    )


def _is_surroundings(root: Token) -> bool:
    """ "The San Francisco area" is where one met, not what about."""
    named = any(c.ent_type_ in ("GPE", "LOC", "FAC") for c in root.lefts)
    return named and root.lemma_.lower() in words("surroundings")


def _is_specified(root: Token) -> bool:
    """ "the nuclear issue" and "the question of water" are topics where "important issues" are none."""
    vague = words("topic_vague")
    if root.lemma_ == "point" and any(c.pos_ == "NUM" for c in root.lefts):  # "about the 28 points"
        return True
    if root.lemma_.lower() in PLACED and any(t.ent_type_ in ("GPE", "LOC") for t in _within(root)):
        return True
    return any(
        c.dep_ in ("compound", "amod", "nmod", "poss")
        and c.lower_ not in vague
        and c.pos_ not in ("PRON", "DET", "NUM")
        for c in root.lefts
    )


def _within(root: Token) -> list[Token]:
    return [o for p in children(root, "prep") if p.lower_ == "in" for o in children(p, "pobj")]


def _included(root: Token) -> Iterator[Token]:
    """The nouns after "including", "such as", "ranging from" and "related to" on a noun."""
    for child in root.rights:
        if child.dep_ == "prep" and child.lower_ in INCLUDING:
            yield from (t for o in children(child, "pobj") for t in conjuncts(o))
        elif child.dep_ == "acl" and child.lemma_ in words("topic_relating"):
            yield from objects_of(child, frozenset({"from", "to", "with", "on", "about", "around"}))
        elif child.dep_ == "appos" and _frames(root):
            yield from conjuncts(child)


def _parted(root: Token) -> Iterator[Token]:
    """What the parse coordinates too deep: after ", and", or a noun that frames another topic."""
    for conj in (t for t in root.subtree if t.dep_ == "conj" and t.i > root.i and t.head != root):
        joint = next((c for c in conj.head.children if c.dep_ == "cc" and c.i < conj.i), None)
        if joint is not None and begins_another(joint):
            yield conj


def _aims(root: Token) -> list[Token]:
    """ "efforts to end the war", "a commitment to strengthen ties"."""
    return [t for v in children(root, "acl") if v.tag_ == "VB" for t in aims(v)]
