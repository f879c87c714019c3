"""What a name was found to mean: the entity, why, how surely, and what else came into question."""

import datetime as dt

from pydantic import Field

from graph.model import EntityKind, Frozen
from nlp.knowledge.base import KnowledgeBase
from nlp.knowledge.offices import OfficePhrase
from nlp.knowledge.search import Candidate
from nlp.knowledge.tables import Known, Tenure
from nlp.knowledge.unknown import unknown_id

MOST_CANDIDATES = 10


class CandidateActor(Frozen):
    """An actor that a name may mean: how likely (0 to 1), why, and the office held on the day."""

    entity_id: str
    name: str
    kind: EntityKind
    country: str | None = None
    title: str | None = None
    confidence: float = Field(ge=0.0, le=1.0)
    reasons: tuple[str, ...] = ()


class Resolution(Frozen):
    """What a name means. `title` is the office on the day, or the office that the words name.

    `entity_id` is None for a name that no table knows, and for one that several actors bear and nothing decides
    between: then `ambiguous` is true, and `country` and `kind` are given where all of them agree. `candidates` are the
    actors that came into question, the best first, `reasons` why the best is it.
    """

    entity_id: str | None
    name: str
    kind: EntityKind | None
    country: str | None = None
    title: str | None = None
    qid: str | None = None
    confidence: float = Field(ge=0.0, le=1.0)
    ambiguous: bool = False
    reasons: tuple[str, ...] = ()
    candidates: tuple[CandidateActor, ...] = ()


def ambiguous_between(
    name: str, best: Candidate, rivals: list[Candidate], shown: tuple[CandidateActor, ...]
) -> Resolution:
    """A name that several actors bear as well, with what all of them have in common."""
    named = [best, *rivals]
    kinds = {c.entry.kind for c in named}
    countries = {c.country for c in shown if any(c.entity_id == rival.entry.id for rival in named)}
    return Resolution(
        entity_id=None, name=name, kind=kinds.pop() if len(kinds) == 1 else None,
        country=countries.pop() if len(countries) == 1 else None, confidence=round(best.score / len(named), 4),
        ambiguous=True, reasons=(f"{len(named)} actors fit as well",), candidates=shown,
    )  # fmt: skip


def candidate_of(
    base: KnowledgeBase, known: Known, score: float, reasons: tuple[str, ...], tenure: Tenure | None, on: dt.date | None
) -> CandidateActor:
    """An actor that came into question, with the office given, or else the one held on the day."""
    if known.kind != "person":
        title, country = None, known.country
    elif tenure is not None:
        title, country = tenure.title, tenure.country
    else:
        title, country = base.tenures.title_and_country(known.id, on)
    return CandidateActor(
        entity_id=known.id, name=known.name, kind=known.kind, country=country, title=title,
        confidence=round(score, 4), reasons=reasons,
    )  # fmt: skip


def of_one_actor(
    known: Known, title: str | None, confidence: float, reason: str,
    others: list[CandidateActor] | None = None, country: str | None = None,
) -> Resolution:  # fmt: skip
    """A name that means one actor, for that reason; `others` came into question too."""
    acts_for = country if known.kind == "person" else known.country
    me = CandidateActor(
        entity_id=known.id, name=known.name, kind=known.kind, country=acts_for, title=title, confidence=confidence,
        reasons=(reason,),
    )  # fmt: skip
    rest = [other for other in others or () if other.entity_id != known.id]
    return Resolution(
        entity_id=known.id, name=known.name, kind=known.kind, country=acts_for, title=title, qid=known.qid,
        confidence=confidence, reasons=me.reasons, candidates=(me, *rest)[:MOST_CANDIDATES],
    )  # fmt: skip


def unknown(name: str, phrase: OfficePhrase | None) -> Resolution:
    """A person of no table keeps the office and the country that the words give, and gets a stable id."""
    country = phrase.actor.country if phrase and phrase.actor else None
    if phrase and phrase.name:
        return Resolution(
            entity_id=unknown_id("person", phrase.name, country), name=phrase.name, kind="person",
            country=country, title=phrase.wording or None, confidence=0.4, reasons=("in no table",),
        )  # fmt: skip
    return Resolution(entity_id=None, name=name, kind=None, country=country, confidence=0.0, reasons=("in no table",))
