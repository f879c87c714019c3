"""Institutions of states: named ones ("the Duma"), and kinds with a country ("Azerbaijan's Defense Ministry")."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from spacy.tokens import Doc

from nlp.components.names.phrases import POSSESSIVES, Phrase
from nlp.components.names.vocabulary import table
from nlp.knowledge.base import knowledge_base


@dataclass(frozen=True, slots=True)
class Institution:
    """Tokens `start:end` that mean an institution; `acts` says that it speaks for the government of `country`."""

    start: int
    end: int
    name: str
    country: str | None
    acts: bool


@dataclass(frozen=True, slots=True)
class _Entry:
    words: tuple[str, ...]
    name: str
    country: str | None
    acts: bool
    named: bool


def find_institutions(doc: Doc, cover: Sequence[Phrase | None]) -> list[Institution]:
    """The institutions of the document in text order; a kind needs its country beside it, or named before."""
    index, found = _index(), []
    last_country: dict[str, str] = {}
    floor = 0
    for token in doc:
        if token.i < floor:
            continue
        for entry in index.get(token.lower_, ()):
            end = token.i + len(entry.words)
            if end > len(doc) or any(doc[token.i + k].lower_ != word for k, word in enumerate(entry.words)):
                continue
            made = (
                _named(doc, cover, token.i, end, entry)
                if entry.named
                else _kind(doc, cover, token.i, end, entry, last_country)
            )
            if made is not None:
                found.append(made)
                floor = made.end
                if made.country:
                    last_country[entry.name] = made.country
                break
    return found


def _named(doc: Doc, cover: Sequence[Phrase | None], start: int, end: int, entry: _Entry) -> Institution | None:
    if not doc[start].text[0].isupper():
        return None
    longer = cover[start]
    if longer is not None and longer.start < start and longer.country not in (None, entry.country):
        return None  # "the Federal Foreign Office" is not London's
    first, country, _ = _country_before(doc, cover, start)
    if country is not None and entry.country is not None and country != entry.country:
        return None
    return Institution(first if country else start, end, entry.name, country or entry.country, entry.acts)


def _kind(
    doc: Doc, cover: Sequence[Phrase | None], start: int, end: int, entry: _Entry, last: dict[str, str]
) -> Institution | None:
    first, country, stop = _country_before(doc, cover, start)
    if country is None:
        first = start
        stop, country = _country_after(doc, cover, end)
        end = stop if country else end
    if country is None and doc[start].text[0].isupper() and len(entry.words) > 1:
        country = last.get(entry.name)
    elif country is None or (len(entry.words) == 1 and not doc[start].text[0].isupper() and entry.name != "Parliament"):
        return None
    if country is None:
        return None
    return Institution(first, end, _full_name(entry.name, country), country, entry.acts)


def _country_before(doc: Doc, cover: Sequence[Phrase | None], start: int) -> tuple[int, str | None, int]:
    i = start - 1
    if i >= 0 and doc[i].lower_ in POSSESSIVES:
        i -= 1
    phrase = cover[i] if i >= 0 and not doc[start].is_sent_start else None
    if phrase is not None and phrase.kind in ("country", "nationality") and phrase.country:
        return phrase.start, phrase.country, start
    return start, None, start


def _country_after(doc: Doc, cover: Sequence[Phrase | None], end: int) -> tuple[int, str | None]:
    if end + 1 >= len(doc) or doc[end].lower_ != "of":
        return end, None
    after = end + 1 + (doc[end + 1].lower_ == "the")
    phrase = cover[after] if after < len(doc) else None
    if phrase is not None and phrase.kind == "country" and phrase.country:
        return phrase.end, phrase.country
    return end, None


def _full_name(kind: str, country: str) -> str:
    found = knowledge_base().country(country)
    name = found.known.name if found else country
    bare = kind in ("Navy", "Army", "Air Force", "Coast Guard", "Marine Corps", "Senate", "Congress")
    return f"{name} {kind}" if bare else f"{kind} of {name}"


@lru_cache(maxsize=1)
def _index() -> dict[str, list[_Entry]]:
    """First word -> entries, the longest first."""
    data: dict[str, Any] = table("institutions")
    entries = [
        _Entry(tuple(surface.lower().split()), row["name"], row["country"], row["acts"], True)
        for row in data["named"]
        for surface in row["surfaces"]
    ]
    entries += [
        _Entry(tuple(wording.split()), row["name"], None, row["acts"], False)
        for row in data["kinds"]
        for wording in row["wordings"]
    ]
    index: dict[str, list[_Entry]] = defaultdict(list)
    for entry in sorted(entries, key=lambda e: -len(e.words)):
        index[entry.words[0]].append(entry)
    return index
