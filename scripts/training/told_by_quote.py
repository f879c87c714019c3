"""Annotated encounters that the reader did not find, made into found ones from the words that are quoted of them.

What an encounter was about stands around it whether or not the reader finds it: such encounters are examples, too, and
no rule was ever judged by their topics.
"""

import re
from collections.abc import Mapping
from typing import Any

from spacy.tokens import Doc, Span, Token

from nlp.components.encounters.found import Found
from nlp.components.tellings.event_words import Trigger, triggers
from nlp.components.tellings.telling import Part, Telling
from nlp.evaluation.annotation import Named, Told, name_words
from nlp.evaluation.matching import same_actor

_PARTS = {"VERB": "verb", "AUX": "verb", "NOUN": "noun", "PROPN": "noun"}


def told_by_quote(event: Mapping[str, Any], told: Told, doc: Doc) -> Found | None:
    """The encounter as if found: the first word of its quote that tells of its type, and those of the text named."""
    span = _quoted(event.get("quote") or "", doc)
    if span is None:
        return None
    token, word = _trigger(span, event)
    parts = [part for named in told.participants if (part := _part(named, doc)) is not None]
    telling = Telling(token, word, event["type"], event["mode"], event["status"], parts)
    return Found(event["type"], event["status"], event["mode"], parts, None, None, [telling])


def _quoted(quote: str, doc: Doc) -> Span | None:
    """The words of a quote in the text, whatever stands between them."""
    words = re.findall(r"\w+", quote)
    match = re.search(r"\W+".join(map(re.escape, words)), doc.text) if words else None
    return doc.char_span(match.start(), match.end(), alignment_mode="expand") if match is not None else None


def _trigger(span: Span, event: Mapping[str, Any]) -> tuple[Token, Trigger]:
    known = ((token, triggers().get((token.lemma_.lower(), _PARTS.get(token.pos_, "")))) for token in span)
    telling = [(token, word) for token, word in known if word is not None]
    of_type = [(token, word) for token, word in telling if word.type == event["type"]]
    unknown = Trigger(span.root.lemma_, event["type"], event["mode"], "telling", strong=False)
    return next(iter(of_type or telling), (span.root, unknown))


def _part(named: Named, doc: Doc) -> Part | None:
    for actor in doc._.actors:
        if actor.kind == named.kind and same_actor(
            named, Named(name_words(actor.name), actor.kind, actor.country, None)
        ):
            return Part(actor)
    return None
