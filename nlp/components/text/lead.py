"""The lead of a document: its headline and first paragraphs, which tell what is reported as news."""

from spacy.tokens import Doc, Token

from nlp.components.frames.syntax import governor
from nlp.components.tellings.telling import Telling

BACKGROUND = frozenset({"on", "of", "about", "since", "before", "by", "over"})
VAGUE = frozenset({"recently", "previously", "already", "earlier", "once", "ago", "before", "first"})
EARLIER = frozenset({"last", "previously", "previous", "once", "recent"})
ANEW = frozenset({"again", "next", "another", "further", "second", "third", "new", "follow-up"})
_WAYS = frozenset({"by", "during", "in", "over"})
"""Words between a verb and what it was done in: a call, a meeting."""
LEAD_PARAGRAPHS = 3


def leads(doc: Doc, tellings: list[Telling]) -> bool:
    """Whether one of the tellings stands in the headline or the first paragraphs."""
    end = lead_end(doc)
    return any(t.trigger.i < end for t in tellings)


def is_news(doc: Doc, tellings: list[Telling]) -> bool:
    """Whether the lead reports the encounter itself, and does not mention it as something earlier."""
    end = lead_end(doc)
    return any(t.trigger.i < end and not is_background(t.trigger) for t in tellings)


def is_background(trigger: Token) -> bool:
    """Past perfect, vague adverbs, one before, and nouns that a statement is about ("briefed him on his visit")."""
    if is_earlier(trigger):
        return True
    verb: Token | None = trigger
    relation = ""
    if trigger.pos_ not in ("VERB", "AUX"):
        verb, relation = governor(trigger)
        if relation in BACKGROUND:
            return True
    if verb is None:
        return False
    if trigger == verb or relation in ("object", "subject"):
        words = {c.lower_ for c in verb.children if c.dep_ in ("aux", "advmod")}
        words |= {c.lower_ for child in verb.children if child.dep_ == "advmod" for c in child.children}
        return ("had" in words and verb.tag_ == "VBN") or bool(words & VAGUE)
    return False


_ONE = frozenset({"a", "an"})


def is_earlier(trigger: Token) -> bool:
    """Whether the words beside a trigger say that the encounter was one before: "last met", "their last meeting"."""
    beside = {c.lower_ for c in trigger.children if c.dep_ in ("advmod", "amod", "nsubj")}
    if trigger.dep_ == "pobj" and trigger.head.lower_ == "since" and any(c.lower_ in _ONE for c in trigger.lefts):
        return True  # "have not spoken since a summit in Lima"
    if trigger.pos_ == "NOUN" and trigger.dep_ == "pobj" and trigger.head.lower_ in _WAYS:
        verb = trigger.head.head  # "they last spoke in a video call in June"
        beside |= {c.lower_ for c in verb.children if c.dep_ in ("advmod", "amod", "nsubj") and verb.pos_ == "VERB"}
    return bool(beside & EARLIER)


def is_anew(trigger: Token) -> bool:
    """Whether the words beside a trigger say that there was one before: "will meet again", "their next meeting"."""
    beside = {c.lower_ for c in trigger.children if c.dep_ in ("advmod", "amod", "det")}
    return bool(beside & ANEW)


def lead_end(doc: Doc) -> int:
    """The token index at which the lead ends: three paragraphs after the headline, or after a shot list."""
    if doc._.lead_end is None:
        doc._.lead_end = _end_of_paragraphs(doc)
    return int(doc._.lead_end)


def _end_of_paragraphs(doc: Doc) -> int:
    paragraphs = 0
    shots_end = doc._.shots[-1][1] if doc._.shots else 0
    for index in range(doc._.title_end or 0, len(doc)):
        if doc[index].idx < shots_end:
            continue
        if doc[index].is_space and "\n" in doc[index].text:
            paragraphs += 1
            if paragraphs == LEAD_PARAGRAPHS:
                return index
    return len(doc)
