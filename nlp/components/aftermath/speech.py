"""The words that go with a verb of saying: the quotations beside it, or the clause that reports them."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from spacy.tokens import Doc, Token

from nlp.components.aftermath.reporting import Reported
from nlp.components.frames.syntax import SUBJECTS, children
from nlp.components.names.vocabulary import words
from nlp.components.text.quotations import Span, quotation_at

LEAST_WORDS = 3
_FARTHEST = 160  # characters between a verb of saying and the quotation it opens
_FROM_QUOTATION = re.compile(r"""["”’»“›」'][\s,–—-]{0,3}""")
_NEW_SENTENCE = re.compile(r"[.!?]\s|\n")
_EDGES = " \t\r\n\u00a0,;:–—-"


@dataclass(frozen=True, slots=True)
class Speech:
    """`text[start:end]` is what was said according to `reported`; `direct` where it is quoted."""

    reported: Reported
    start: int
    end: int
    direct: bool


def speeches(doc: Doc, text: str, frames: Sequence[Reported], quoted: Sequence[Span]) -> Iterator[Speech]:
    """What is said by each verb of saying: whole quotations first, reported clauses where there is none."""
    claims = _claims(doc, text, frames, quoted)
    for span, frame in sorted(claims.items()):
        yield Speech(frame, *_trimmed(text, *span), True)
    quoting, taken = {frame.verb.i for frame in claims.values()}, bytearray(len(text))
    sayings = {frame.verb.i for frame in frames if frame.verb.tag_ == "VBG"}
    for start, end in claims:
        taken[start:end] = bytes([1]) * (end - start)
    for frame in frames:
        clause = None if frame.verb.i in quoting else _clause(frame, sayings)
        speech = _reported_speech(doc, text, frame, clause, quoted) if clause is not None else None
        if speech is not None and not any(taken[speech.start : speech.end]):
            taken[speech.start : speech.end] = bytes([1]) * (speech.end - speech.start)
            yield speech


def _claims(doc: Doc, text: str, frames: Sequence[Reported], quoted: Sequence[Span]) -> dict[Span, Reported]:
    """The quotations that stand before or behind a verb of saying, and those that go on where it broke in."""
    claims: dict[Span, Reported] = {}
    for frame in frames:
        start = doc[frame.start].idx
        at = bisect_right(quoted, start, key=lambda span: span[1]) - 1
        if at >= 0 and _is_whole(text, quoted[at]) and _ends_at(text, quoted[at], start):
            claims.setdefault(quoted[at], frame)
    for frame in frames:
        end = doc[frame.end - 1].idx + len(doc[frame.end - 1])
        at = bisect_right(quoted, end, key=lambda span: span[0])
        if at < len(quoted) and quoted[at] not in claims and _opened_by(text, end, quoted[at]):
            claims[quoted[at]] = frame
    for before, after in pairwise(quoted):
        if before in claims and after not in claims and _breaks_in(text, claims[before], before, after, frames):
            claims[after] = claims[before]
    return claims


def _is_whole(text: str, span: Span) -> bool:
    """Whether the quotation begins a sentence, so that it is no words quoted within one."""
    before = text[: span[0] - 1].rstrip(" \t\u00a0")
    return not before or before[-1] in '.!?:\n-–—)”"…'


def _ends_at(text: str, span: Span, start: int) -> bool:
    """Whether only the closing mark and a comma stand between a quotation and the words at `start`."""
    return text[span[1] - 1] != "." and _FROM_QUOTATION.fullmatch(text[span[1] : start]) is not None


def _opened_by(text: str, end: int, span: Span) -> bool:
    """ "X told reporters on Monday: “…”", "X said, “…”"."""
    between = text[end : span[0] - 1]
    if len(between) > _FARTHEST or _NEW_SENTENCE.search(between.rstrip()):
        return False
    first = next((c for c in text[slice(*span)] if c.isalnum()), "")
    return between.rstrip().endswith(":") or (first.isupper() and (not between.strip() or between.rstrip()[-1] == ","))


def _breaks_in(text: str, frame: Reported, before: Span, after: Span, frames: Sequence[Reported]) -> bool:
    """ "“…,” X said on Monday. “…”": nothing but the one verb of saying and its circumstances in between."""
    between = text[before[1] + 1 : after[0] - 1]
    first, last = (bisect_left(frames, at, key=lambda other: other.verb.idx) for at in (before[1], after[0]))
    return (
        frames[first:last] == [frame]
        and len(between) <= _FARTHEST
        and "\n" not in between
        and between.rstrip()[-1:] in (".", ",", ";", ":")
        and _NEW_SENTENCE.search(between.rstrip()) is None
    )


def _clause(frame: Reported, sayings: set[int]) -> tuple[int, int] | None:
    """The tokens of the clause that reports what was said, end exclusive.

    It ends before another verb of saying (`sayings`) that goes on with the same sentence: "said A, adding that B".
    """
    verb = frame.verb
    if verb.lower_ == "according":
        return _clause_beside(verb)
    if verb.lemma_ in words("statements", "quoting_only"):
        return None
    deps = ("ccomp", "xcomp") if verb.lemma_ in words("statements", "promising") else ("ccomp",)
    clauses = [child for child in children(verb, *deps) if child.pos_ in ("VERB", "AUX")]
    for child in clauses:
        if child.i > verb.i and (child.dep_ == "xcomp" or _is_statement(child)):
            first, last = _begin_of_clause(child), child.right_edge.i + 1
            cuts = (i - 1 for i in range(first + LEAST_WORDS, last) if i in sayings and verb.doc[i - 1].text == ",")
            return first, next(cuts, last)
    for child in clauses:
        if children(child, *SUBJECTS) and child.i < frame.start:
            return child.left_edge.i, frame.start
    return _misattached(verb)


def _is_statement(verb: Token) -> bool:
    """Whether a clause has its subject first: not "over-stretching …", nor "should they come" for "if they come"."""
    own = children(verb, *SUBJECTS, "expl")
    inverted = [c for c in children(verb, "aux") if own and c.i < own[0].left_edge.i]
    return bool(own) and not inverted


def _misattached(verb: Token) -> tuple[int, int] | None:
    """ "said at a conference with X that prices would fall": parsers hang such a clause on the noun before it."""
    for prep in children(verb, "prep"):
        for clause in prep.subtree:
            marks = {child.lower_ for child in children(clause, "mark")}
            if (
                clause.i > verb.i
                and clause.dep_ in ("relcl", "acl")
                and "that" in marks
                and children(clause, *SUBJECTS)
            ):
                return clause.left_edge.i, clause.right_edge.i + 1
    return None


def _begin_of_clause(verb: Token) -> int:
    """Where the clause begins; "said on Monday they had agreed": a day before the subject is the day it was said."""
    own, marks = children(verb, *SUBJECTS), children(verb, "mark")
    if not own or marks:
        return verb.left_edge.i
    dated = [c for c in children(verb, "prep", "npadvmod") if c.i < own[0].i and _is_day(c)]
    return own[0].left_edge.i if dated else verb.left_edge.i


def _is_day(phrase: Token) -> bool:
    return phrase.ent_type_ == "DATE" or any(child.ent_type_ == "DATE" for child in phrase.children)


def _clause_beside(according: Token) -> tuple[int, int] | None:
    """The rest of the sentence of which "according to X" is the beginning or the end."""
    sentence, end = according.sent, according.i + 2
    if according.head.head != according.head or according.head.pos_ not in ("VERB", "AUX"):
        return None
    for child in according.doc[according.i + 1].children:
        end = max(end, child.right_edge.i + 1)
    if according.i == sentence.start:
        return end, sentence.end
    rest = according.doc[end : sentence.end]
    return (sentence.start, according.i) if all(t.is_punct or t.is_space for t in rest) else None


def _reported_speech(
    doc: Doc, text: str, frame: Reported, clause: tuple[int, int], quoted: Sequence[Span]
) -> Speech | None:
    first, last = clause
    while first < last and (doc[first].lower_ == "that" or doc[first].is_space or doc[first].text in _EDGES):
        first += 1
    if last - first < LEAST_WORDS or first <= frame.verb.i < last:
        return None
    start, end = doc[first].idx, doc[last - 1].idx + len(doc[last - 1])
    inside = quotation_at(quoted, start)
    start = inside[0] - 1 if inside is not None else start
    inside = quotation_at(quoted, end - 1)
    end = inside[1] + 1 if inside is not None else end
    start, end = _trimmed(text, start, end)
    if text[end - 1] == "." and not doc[last - 1].text[:-1]:
        start, end = _trimmed(text, start, end - 1)
    if quotation_at(quoted, start + 1) == (start + 1, end - 1):
        return Speech(frame, start + 1, end - 1, True)
    return Speech(frame, start, end, False) if "\n" not in text[start:end] else None


def _trimmed(text: str, start: int, end: int) -> Span:
    while end > start and text[end - 1] in _EDGES:
        end -= 1
    while start < end and text[start] in _EDGES:
        start += 1
    return start, end
