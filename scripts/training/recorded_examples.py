"""From recorded documents whose words that tell are marked to rows for the classifiers of `nlp/learned`."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from spacy.tokens import Doc, Span, Token

from graph.model import DocumentIn
from nlp.components.actors.actors import Actor, ActorMention
from nlp.components.frames.casting import Casting
from nlp.components.status.noun_status import noun_status
from nlp.components.status.status import verb_status
from nlp.evaluation.annotation import Named, annotated, name_words
from nlp.evaluation.matching import same_actor
from nlp.learned.argument_features import argument_features
from nlp.learned.pair_features import Surroundings, pair_features, pair_of, pairs_among
from nlp.learned.rated_mentions import mentions_in
from nlp.learned.status_features import status_features
from nlp.learned.trigger_features import may_trigger, trigger_features, word_of
from nlp.read import parse, pipeline
from scripts.training.examples import Examples, Row

Record = Mapping[str, Any]

SAYING = frozenset({
    "accuse", "acknowledge", "add", "agency", "announce", "believe", "claim", "confirm", "declare", "deny", "describe",
    "do", "explain", "hope", "insist", "know", "make", "ministry", "note", "official", "quote", "report", "say",
    "spokesman", "state", "statement", "tell", "think", "want", "warn", "write",
})  # fmt: skip
"""Words that are marked where no other word of a sentence tells of its encounter: by themselves they tell of none."""


def recorded_examples(document: Record, gold: Record) -> Examples:
    """The rows of one document: every word that may tell of an encounter, marked or not, and every actor beside it."""
    with pipeline().select_pipes(disable=["diplograph_events", "diplograph_statements"]):
        doc, _ = parse(DocumentIn.model_validate(dict(document)))
    casting, told, found = Casting(doc), told_at(doc, gold), Examples()
    for sentence in doc.sents:
        mentions = mentions_in(sentence, casting)
        here = {number for token in sentence for number in told.get(token.i, ())}
        found.pair += _pairs(sentence, mentions, casting, gold, here)
        for token in sentence if mentions else ():
            if not may_trigger(token) or (token.i not in told and casting.mention(token)):
                continue
            if token.i not in told:
                found.trigger.append((list(trigger_features(token, casting)), "none"))
                continue
            event = gold["events"][told[token.i][0]]
            if word_of(token) not in SAYING:
                found.trigger.append((list(trigger_features(token, casting)), event["type"]))
            framed = verb_status(token) if token.pos_ in ("VERB", "AUX") else noun_status(token)
            found.status.append((list(status_features(token, framed)), event["status"]))
            found.argument += _arguments(token, mentions, casting, gold, told[token.i])
    return found


def told_at(doc: Doc, gold: Record) -> dict[int, list[int]]:
    """By token, the places in the record of the encounters of which it is marked as telling."""
    text = doc.text.replace("\n", " ")
    told: dict[int, list[int]] = defaultdict(list)
    for number, event in enumerate(gold["events"]):
        for snippet in event.get("tellers", ()):
            start = text.find(re.sub(r"[{}]", "", snippet))
            span = None
            if start >= 0:
                first, last = start + snippet.index("{"), start + snippet.index("}") - 1
                span = doc.char_span(first, last, alignment_mode="expand")
            if span is not None and number not in told[span.root.i]:
                told[span.root.i].append(number)
    return {token: numbers for token, numbers in told.items() if numbers}


def _arguments(
    token: Token, mentions: list[ActorMention], casting: Casting, gold: Record, numbers: list[int]
) -> Iterator[Row]:
    kind = gold["events"][numbers[0]]["type"]
    for mention in mentions:
        roles = [role for number in numbers if (role := role_of(mention, gold["events"][number])) is not None]
        yield list(argument_features(token, mention, casting, mentions, kind)), roles[0] if roles else "none"


def role_of(mention: ActorMention, event: Record) -> str | None:
    """The role of somebody mentioned in an encounter of the record; the land where a visit goes is its host."""
    for actor in mention.actors:
        role = role_of_actor(actor, event)
        if role is not None:
            return role
    place = event.get("place") or {}
    lands = {actor.country for actor in mention.actors if actor.kind in ("place", "country") and actor.country}
    return "host" if event["type"] == "visit" and place.get("country") in lands else None


def role_of_actor(actor: Actor, event: Record) -> str | None:
    """The role that the record gives an actor."""
    named = Named(name_words(actor.name), actor.kind, actor.country, None)
    for one in annotated({"id": "", "events": [event]}).events[0].participants:
        if same_actor(one, named):
            return one.role
    return None


def _pairs(
    sentence: Span, mentions: list[ActorMention], casting: Casting, gold: Record, here: set[int]
) -> Iterator[Row]:
    around, doc = Surroundings(sentence, mentions, casting), sentence.doc
    told = [gold["events"][number] for number in sorted(here)]
    roles = {id(m): [role_of(m, event) for event in told] for m in mentions}
    for first, second in pairs_among(mentions, doc):
        both = zip(told, roles[id(first)], roles[id(second)], strict=True)
        kind = next((event["type"] for event, one, other in both if one and other), "none")
        yield list(pair_features(pair_of(first, second, doc), around)), kind
