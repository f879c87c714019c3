"""The state of "its prime minister": the one that the sentence, or the one before, has named last."""

from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc

from nlp.components.names.phrases import Phrase
from nlp.components.names.titles import Title

_STATES = frozenset(("country", "capital", "metonym"))


def own_state(cover: Sequence[Phrase | None], doc: Doc, titles: Sequence[Title]) -> str | None:
    """The ISO alpha-2 code of the state that "its" means before one of the offices."""
    for title in titles:
        if title.determiner != "its" or title.country is not None:
            continue
        here = doc[title.head].sent
        before = [p for p in cover[here.start : title.start] if p is not None and p.kind in _STATES and p.country]
        if not before and here.start:
            start = doc[here.start - 1].sent.start
            last = [p for p in cover[start : here.start] if p is not None and p.kind in _STATES and p.country]
            before = [p for p in last if p.kind == "country"] or last
        if before:
            return before[-1].country
    return None


def is_of_own_body(cover: Sequence[Phrase | None], doc: Doc, titles: Sequence[Title]) -> bool:
    """ "A delegation of the World Bank, led by its Vice President": whether "its" means a body of the world."""
    for title in titles:
        start = doc[title.head].sent.start
        named = [p for p in cover[start : title.start] if p is not None] if title.determiner == "its" else []
        if named and named[-1].kind == "organization" and not named[-1].country:
            return True
    return False


def with_own_state(cover: Sequence[Phrase | None], doc: Doc, title: Title) -> Title:
    """The office with the state that "its" before it means: "Fiji denies that its foreign minister was there".

    None of a body that the sentence names in between, which has officials of its own.
    """
    if title.determiner != "its" or title.organization is not None:
        return title
    state = own_state(cover, doc, [title])
    before = (p for p in reversed(cover[doc[title.head].sent.start : title.start]) if p is not None)
    body = next((p for p in before if p.kind in ("organization", "country", "nationality")), None)
    return title if state is None or (body is not None and body.country != state) else replace(title, country=state)
