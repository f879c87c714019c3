"""From a name, a title or a metonym, with a day and some context, to one entity: `diplograph resolve` and `match`."""

import datetime as dt

from graph.model import EntityKind
from nlp.knowledge.base import KnowledgeBase, knowledge_base
from nlp.knowledge.context import Context, read_context
from nlp.knowledge.matching import RIVAL_WITHIN, SAME_ACTOR_FROM, match_names
from nlp.knowledge.names import INSTITUTIONS, fold
from nlp.knowledge.offices import OfficePhrase
from nlp.knowledge.resolution import MOST_CANDIDATES, Resolution, ambiguous_between, candidate_of, of_one_actor, unknown
from nlp.knowledge.search import Candidate
from nlp.knowledge.tables import Known, Tenure

_LEAST_CONFIDENCE = 0.5
_ONE_HOLDER = frozenset(
    ("head_of_state", "head_of_government", "foreign_minister", "supreme_leader", "leader", "head_of_organization")
)


def resolve(name: str, on: dt.date | None = None, context: str | None = None) -> Resolution:
    """The actor that `name` means on that day; `context` is text around it, evidence for country and office.

    An office of a country ("Chinese foreign minister") is its holder on the day, and without a day the country.
    """
    base = knowledge_base()
    around = read_context(base, context)
    phrase = base.parse_office(name)
    if phrase is not None and not base.exact(name) and (phrase.office or (phrase.actor and phrase.name)):
        found = _from_phrase(base, phrase, on, around)
        if found is not None:
            return found
    return _from_name(base, name, on, around) or unknown(name, phrase)


def match(left: str, right: str, kind: EntityKind | None = None) -> tuple[float, bool]:
    """How likely the two names are one actor (0 to 1), and whether they are taken for one."""
    if fold(left) == fold(right):
        return 1.0, True
    base = knowledge_base()
    score = match_names(base, left, right, kind)
    return round(score, 4), score >= SAME_ACTOR_FROM


# An office or an institution


def _from_phrase(base: KnowledgeBase, phrase: OfficePhrase, on: dt.date | None, around: Context) -> Resolution | None:
    named = set(fold(phrase.name).split())
    if phrase.actor and named and (named <= INSTITUTIONS or (not phrase.office and named & INSTITUTIONS)):
        return of_one_actor(phrase.actor, None, 0.85, "an institution of the actor")
    if phrase.name:
        stated = frozenset(filter(None, (phrase.actor.country if phrase.actor else None,)))
        offices = frozenset((phrase.office,)) if phrase.office else frozenset()
        return _from_name(base, phrase.name, on, Context(stated or around.countries, offices or around.offices), phrase)
    if phrase.office is None or phrase.former:
        return None
    only = next(iter(around.countries)) if len(around.countries) == 1 else None
    country = phrase.actor.country if phrase.actor else only
    organization = phrase.actor.id if phrase.actor and phrase.actor.kind == "organization" else None
    held = base.tenures.holders(phrase.office, country, organization, on)
    party = phrase.actor is not None and phrase.actor.subtype == "party"
    office = "party_leader" if party and phrase.office == "head_of_organization" else phrase.office
    if not held and organization and country:  # "Taliban foreign minister" is Afghanistan's on the day
        held = base.tenures.holders(office, country, None, on)
    if on is not None and held:
        found = _holder(base, phrase, held)
        if found is not None:
            return found
    actor = phrase.actor or (found_country.known if country and (found_country := base.country(country)) else None)
    if actor is None:
        return None
    title = base.offices.label(office, actor.country if actor.kind == "country" else None, phrase.wording)
    holders = [candidate_of(base, person, 0.5, ("held the office",), tenure, on) for person, tenure in held]
    sure = 0.8 if on is None else 0.5
    return of_one_actor(actor, title, sure, "the office of the actor, whose holder on the day is not known", holders)


def _holder(base: KnowledgeBase, phrase: OfficePhrase, held: list[tuple[Known, Tenure]]) -> Resolution | None:
    """The holder on the day, of several the one whose title is worded so."""
    likeness = [_same_words(phrase.wording, tenure.title) for _, tenure in held]
    best = max(likeness)
    person, tenure = held[likeness.index(best)]
    if likeness.count(best) > 1 and best == 0 and phrase.office not in _ONE_HOLDER:
        return None
    others = [candidate_of(base, p, 0.5, ("held the office on that day",), t, None) for p, t in held]
    sure = 0.95 if len(held) == 1 else 0.9
    return of_one_actor(person, tenure.title, sure, "held the office on that day", others, tenure.country)


def _same_words(wording: str, title: str) -> float:
    said, held = set(fold(wording).split()), set(fold(title).split())
    return len(said & held) / len(said | held)


# A name


def _from_name(
    base: KnowledgeBase, name: str, on: dt.date | None, around: Context, phrase: OfficePhrase | None = None
) -> Resolution | None:
    kind: EntityKind | None = "person" if phrase and phrase.office else None
    found = base.find(name, kind=kind, on=on, around=around, limit=MOST_CANDIDATES)
    if not found or found[0].score < _LEAST_CONFIDENCE:
        return unknown(name, phrase) if phrase else None
    best = found[0]
    shown = tuple(candidate_of(base, c.entry, c.score, c.reasons, None, on) for c in found)
    rivals = [c for c in found[1:] if c.score >= best.score - RIVAL_WITHIN and not _clearly_above(best, c)]
    if rivals:
        return ambiguous_between(name, best, rivals, shown)
    return Resolution(
        entity_id=best.entry.id, name=best.entry.name, kind=best.entry.kind, country=shown[0].country,
        title=shown[0].title, qid=best.entry.qid, confidence=best.score, reasons=best.reasons, candidates=shown,
    )  # fmt: skip


def _clearly_above(best: Candidate, other: Candidate) -> bool:
    """Whether only the better one bears the very name."""
    return "exact alias" in best.reasons and "exact alias" not in other.reasons
