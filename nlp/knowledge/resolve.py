"""From a name, a title or a metonym, with a day and some context, to one entity: `diplograph resolve` and `match`."""

import datetime as dt

from pydantic import Field
from rapidfuzz import fuzz
from rapidfuzz.distance import JaroWinkler

from graph.model import EntityKind, Frozen
from nlp.knowledge.base import KnowledgeBase, knowledge_base
from nlp.knowledge.names import INSTITUTIONS, fold, slug, sound, without_honorifics
from nlp.knowledge.offices import OfficePhrase
from nlp.knowledge.tables import Known, Tenure

SAME_ACTOR_FROM = 0.8
_LEAST_CONFIDENCE = 0.5
_ONE_HOLDER = frozenset(
    ("head_of_state", "head_of_government", "foreign_minister", "supreme_leader", "leader", "head_of_organization")
)


class Resolution(Frozen):
    """What a name means. `entity_id` is None for a name that no table knows; `title` is the office on the day."""

    entity_id: str | None
    name: str
    kind: EntityKind | None
    country: str | None = None
    title: str | None = None
    qid: str | None = None
    confidence: float = Field(ge=0.0, le=1.0)


def resolve(name: str, on: dt.date | None = None, context: str | None = None) -> Resolution:
    """The actor that `name` means on that day; `context` is text around it, evidence for the country.

    An office ("Chinese foreign minister") resolves to its holder on the day, or to the country if nobody is known.
    """
    base = knowledge_base()
    phrase = base.parse_office(name)
    if phrase is not None and not base.exact(name) and (phrase.office or (phrase.actor and phrase.name)):
        found = _from_phrase(base, phrase, on, context)
        if found is not None:
            return found
    return _from_name(base, name, on, _country_in(base, context)) or _unknown(name, phrase)


def match(left: str, right: str, kind: EntityKind | None = None) -> tuple[float, bool]:
    """How likely the two names are one actor (0 to 1), and whether they are taken for one."""
    base = knowledge_base()
    if fold(left) == fold(right):
        return 1.0, True
    one, other = (
        {c.entry.id: c.score for c in base.find(name, kind=kind, limit=3) if c.score >= SAME_ACTOR_FROM}
        for name in (left, right)
    )
    shared = max((min(one[key], other[key]) for key in one.keys() & other.keys()), default=0.0)
    if shared:
        return round(shared, 4), shared >= SAME_ACTOR_FROM
    score = _likeness(left, right)
    if one and other:
        score = min(score, 0.4)
    return round(score, 4), score >= SAME_ACTOR_FROM


def _likeness(left: str, right: str) -> float:
    """How alike two unknown names are: spelling, sound, word order, and no contradiction in a part of them."""
    one, other = (without_honorifics(fold(name)).split() for name in (left, right))
    if len(one) > len(other):
        one, other = other, one
    if not one:
        return 0.0
    pairs = min(_best_pairs(one, other), _best_pairs(other, one)) if len(one) == len(other) else _best_pairs(one, other)
    covered, weakest = sum(pairs) / len(pairs), min(pairs)
    missing = 0.06 * (len(other) - len(one)) + (0.25 if len(one) == 1 < len(other) else 0.0)
    whole = fuzz.token_sort_ratio(" ".join(one), " ".join(other)) / 100
    return max(0.0, min(1.0, 0.6 * covered + 0.4 * max(weakest, whole) - missing))


def _best_pairs(one: list[str], other: list[str]) -> list[float]:
    """How like each word of `one` is to the most like of `other`, the least like first."""
    return sorted(max(_word_likeness(word, candidate) for candidate in other) for word in one)


def _word_likeness(word: str, other: str) -> float:
    if word == other:
        return 1.0
    if len(word) == 1 or len(other) == 1:
        return 0.9 if word[0] == other[0] else 0.0
    if sound(word) == sound(other):
        return 0.95
    return float(JaroWinkler.similarity(word, other)) ** 2


def _from_phrase(
    base: KnowledgeBase, phrase: OfficePhrase, on: dt.date | None, context: str | None
) -> Resolution | None:
    country = phrase.actor.country if phrase.actor else _country_in(base, context)
    if phrase.actor and not phrase.office and INSTITUTIONS & set(fold(phrase.name).split()):
        return _resolution(phrase.actor, None, 0.85, phrase.actor.country)
    if phrase.name:
        return _from_name(base, phrase.name, on, country, phrase)
    if phrase.office is None or phrase.former:
        return None
    organization = phrase.actor.id if phrase.actor and phrase.actor.kind == "organization" else None
    held = base.holders(phrase.office, country, organization, on)
    if held:
        best = max(likeness for likeness, _, _ in _by_title(held, phrase.wording))
        fitting = [(person, tenure) for likeness, person, tenure in _by_title(held, phrase.wording) if likeness == best]
        person, tenure = fitting[0]
        if len(fitting) == 1 or best > 0 or phrase.office in _ONE_HOLDER:
            sure = 0.95 if len(held) == 1 else 0.9
            return _resolution(person, tenure.title, sure if on else 0.7, tenure.country)
    if phrase.actor is not None:
        return _resolution(phrase.actor, None, 0.5, phrase.actor.country)
    return None


def _by_title(held: list[tuple[Known, Tenure]], wording: str) -> list[tuple[float, Known, Tenure]]:
    """Holders of offices of one class, each with how far its title is worded as in the text (0 to 1)."""
    said = set(fold(wording).split())
    return [
        (len(said & set(fold(tenure.title).split())) / len(said | set(fold(tenure.title).split())), person, tenure)
        for person, tenure in held
    ]


def _from_name(
    base: KnowledgeBase, name: str, on: dt.date | None, country: str | None, phrase: OfficePhrase | None = None
) -> Resolution | None:
    kind: EntityKind | None = "person" if phrase and phrase.office else None
    candidates = base.find(name, kind=kind, country=country, on=on)
    if not candidates or candidates[0].score < _LEAST_CONFIDENCE:
        return _unknown(name, phrase) if phrase else None
    best = candidates[0]
    rival = candidates[1].score if len(candidates) > 1 else 0.0
    confidence = best.score * (1.0 if best.score - rival > 0.05 else 0.85)
    title = None
    if best.entry.kind == "person":
        title = base.title_on(best.entry.id, on) if on else _last_title(base, best.entry)
    acts_for = base.country_on(best.entry.id, on) if on and best.entry.kind == "person" else best.entry.country
    return _resolution(best.entry, title, round(confidence, 4), acts_for)


def _last_title(base: KnowledgeBase, person: Known) -> str | None:
    tenures = base.tenures(person.id)
    return max(tenures, key=lambda t: (t.end or dt.date.max, t.start or dt.date.min)).title if tenures else None


def _country_in(base: KnowledgeBase, context: str | None) -> str | None:
    """The one country that the context names, None if it names none or several."""
    if not context:
        return None
    words = context.replace(",", " ").replace(";", " ").split()
    found = {
        known.country
        for size in (3, 2, 1)
        for at in range(len(words) - size + 1)
        if (known := base.country_named(" ".join(words[at : at + size]))) and known.country
    }
    return found.pop() if len(found) == 1 else None


def _resolution(known: Known, title: str | None, confidence: float, country: str | None) -> Resolution:
    return Resolution(
        entity_id=known.id, name=known.name, kind=known.kind, country=country, title=title, qid=known.qid,
        confidence=confidence,
    )  # fmt: skip


def _unknown(name: str, phrase: OfficePhrase | None) -> Resolution:
    """A person of no table keeps the office and the country that the words give."""
    country = phrase.actor.country if phrase and phrase.actor else None
    if phrase and phrase.name:
        where = slug(country or "int")
        return Resolution(
            entity_id=f"person-{where}-{slug(phrase.name)}", name=phrase.name, kind="person", country=country,
            title=phrase.wording or None, confidence=0.4,
        )  # fmt: skip
    return Resolution(entity_id=None, name=name, kind=None, country=country, confidence=0.0)
