"""The names of the knowledge base as phrases in a text: countries, nationalities, capitals, bodies and people."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from spacy.matcher import PhraseMatcher
from spacy.tokenizer import Tokenizer
from spacy.tokens import Doc

from nlp.knowledge.base import knowledge_base
from nlp.knowledge.tables import Known

PhraseKind = Literal["country", "nationality", "capital", "metonym", "organization", "person"]
_PREFERENCE: dict[PhraseKind, int] = {"country": 0, "metonym": 1, "capital": 2, "nationality": 3, "organization": 4, "person": 5}


@dataclass(frozen=True, slots=True)
class Sense:
    """What a phrase of the knowledge base may stand for."""

    kind: PhraseKind
    country: str | None
    known: Known


@dataclass(frozen=True, slots=True)
class Phrase:
    """Tokens `start:end` that are a phrase of the knowledge base."""

    start: int
    end: int
    kind: PhraseKind
    country: str | None
    known: Known


class Lexicon:
    """All phrases, compiled for one tokenizer."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self.senses = _senses()
        self._matcher = PhraseMatcher(tokenizer.vocab, attr="ORTH")
        self._matcher.add("known", [tokenizer(surface) for surface in self.senses])

    def phrases(self, doc: Doc) -> list[Phrase]:
        """The longest phrases of the document, none overlapping, in text order."""
        spans = sorted(((start, end) for _, start, end in self._matcher(doc)), key=lambda s: (s[0] - s[1], s[0]))
        taken: set[int] = set()
        chosen: list[Phrase] = []
        for start, end in spans:
            if any(i in taken for i in range(start, end)):
                continue
            surface = doc.text[doc[start].idx : doc[end - 1].idx + len(doc[end - 1].text)]
            sense = self.senses.get(surface)
            if sense is not None:
                taken.update(range(start, end))
                chosen.append(Phrase(start, end, sense.kind, sense.country, sense.known))
        return sorted(chosen, key=lambda p: p.start)


def covering(phrases: Sequence[Phrase], length: int) -> list[Phrase | None]:
    """For each token the phrase that it is part of."""
    cover: list[Phrase | None] = [None] * length
    for phrase in phrases:
        cover[phrase.start : phrase.end] = [phrase] * (phrase.end - phrase.start)
    return cover


@lru_cache(maxsize=1)
def _senses() -> dict[str, Sense]:
    """Surface form -> sense; of several senses the one that names most directly."""
    senses: dict[str, Sense] = {}
    for surface, category in knowledge_base().phrases():
        kind: PhraseKind = "nationality" if category == "demonym" else category  # type: ignore[assignment]
        known = _entry(surface, kind)
        if known is None or not surface[:1].isupper():
            continue
        held = senses.get(surface)
        if held is None or _PREFERENCE[kind] < _PREFERENCE[held.kind]:
            senses[surface] = Sense(kind, known.country, known)
    shouted = {s.upper(): sense for s, sense in senses.items() if sense.kind in ("country", "capital") and len(s) > 3}
    return shouted | senses


def _entry(surface: str, kind: PhraseKind) -> Known | None:
    base = knowledge_base()
    if kind in ("capital", "metonym"):
        code = base.capital_country(surface) if kind == "capital" else base.metonym(surface)
        country = base.country(code) if code else None
        return country.known if country else None
    if kind in ("country", "nationality"):
        return base.country_named(surface)
    named = [known for known in base.exact(surface) if known.kind == kind]
    return named[0] if len(named) == 1 or kind == "organization" and named else None
