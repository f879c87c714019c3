"""From marked passages to rows for the classifiers: the features of a word or mention, and what it is marked as."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from spacy.tokens import Doc, Span, Token

from nlp.components.actors.actors import ActorMention
from nlp.components.frames.casting import Casting
from nlp.components.status.noun_status import noun_status
from nlp.components.status.status import verb_status
from nlp.learned.argument_features import argument_features
from nlp.learned.pair_features import Surroundings, pair_features, pair_of, pairs_among
from nlp.learned.rated_mentions import mentions_in
from nlp.learned.status_features import status_features
from nlp.learned.trigger_features import may_trigger, trigger_features
from nlp.read import pipeline
from scripts.training.marked import Passage

PUBLISHED = dt.date(2025, 11, 15)
"""The day on which passages count as written, so that offices have holders."""

Row = tuple[list[str], str]


@dataclass(slots=True)
class Examples:
    """Rows for the classifiers of `nlp/learned`."""

    trigger: list[Row] = field(default_factory=list)
    argument: list[Row] = field(default_factory=list)
    status: list[Row] = field(default_factory=list)
    pair: list[Row] = field(default_factory=list)

    def rows(self, name: str) -> list[Row]:
        """The rows for the classifier of this name."""
        rows: list[Row] = getattr(self, name)
        return rows


def parsed(passage: Passage) -> Doc:
    """The passage as the reader parses it."""
    with pipeline().select_pipes(disable=["diplograph_events", "diplograph_statements"]):  # they need what is trained
        return whole(passage)


def whole(passage: Passage) -> Doc:
    """The passage as the reader reads it, with the encounters found."""
    nlp = pipeline()
    doc = nlp.make_doc(passage.text)
    doc._.published = PUBLISHED
    if passage.headline:
        headline = doc.char_span(0, passage.headline, alignment_mode="contract")
        doc._.title_end = headline.end if headline is not None else 0
    return nlp(doc)


def tellers(passage: Passage, doc: Doc) -> dict[int, list[tuple[str, str, str]]]:
    """By token, the (encounter, type, status) of which it is marked as telling."""
    told: dict[int, list[tuple[str, str, str]]] = defaultdict(list)
    for mark in passage.marks:
        for number, (kind, status) in mark.told.items():
            span = doc.char_span(mark.start, mark.end, alignment_mode="expand")
            if span is not None:
                told[span.root.i].append((number, kind, status))
    return told


def examples(passage: Passage) -> Examples:
    """The rows of one passage: every word that might tell of an encounter is an example, marked or not."""
    doc = parsed(passage)
    casting, told, found = Casting(doc), tellers(passage, doc), Examples()
    for sentence in doc.sents:
        mentions = mentions_in(sentence, casting)
        found.pair += _pairs(passage, sentence, mentions, casting)
        for token in sentence if mentions else ():
            if not may_trigger(token) or (token.i not in told and casting.mention(token)):
                continue
            features = list(trigger_features(token, casting))
            if token.i not in told:
                found.trigger.append((features, "none"))
                continue
            number, kind, status = told[token.i][0]
            found.trigger.append((features, kind))
            framed = verb_status(token) if token.pos_ in ("VERB", "AUX") else noun_status(token)
            found.status.append((list(status_features(token, framed)), status))
            found.argument += _arguments(passage, token, mentions, casting, number, kind)
    return found


def _arguments(
    passage: Passage, token: Token, mentions: list[ActorMention], casting: Casting, number: str, kind: str
) -> Iterator[Row]:
    for mention in mentions:
        features = list(argument_features(token, mention, casting, mentions, kind))
        yield features, role_at(passage, token.doc[mention.root].idx, number) or "none"


def _pairs(passage: Passage, sentence: Span, mentions: list[ActorMention], casting: Casting) -> Iterator[Row]:
    """A row for each two actors of a sentence: the type of the encounter that both are marked as parts of."""
    around, doc = Surroundings(sentence, mentions, casting), sentence.doc
    kinds = {number: kind for mark in passage.marks for number, (kind, _) in mark.told.items()}
    for first, second in pairs_among(mentions, doc):
        ends = doc[first.root].idx, doc[second.root].idx
        shared = (kind for number, kind in kinds.items() if all(role_at(passage, end, number) for end in ends))
        yield list(pair_features(pair_of(first, second, doc), around)), next(shared, "none")


def role_at(passage: Passage, offset: int, number: str) -> str | None:
    """The role in an encounter that the words at an offset are marked with."""
    roles = [m.parts[number] for m in passage.marks if m.start <= offset < m.end and number in m.parts]
    return roles[-1] if roles else None
