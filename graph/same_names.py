"""Somebody whom two reports name under two ids: without a country in the one, or by a part of the name.

Who has no Wikidata id goes by name and country (`nlp.knowledge.unknown`), so that a text which does not say for whom he
speaks makes another of him. Two such names are taken for one person only for what two reports tell of the same close
days and of somebody else besides, where nothing else contradicts it: the ids stay as they were read.
"""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from graph.keys import fold
from graph.model import Participant, Report, Statement

Judged = tuple[str, float]

FULL_NAME, NAME_IN_PART = "same name, country known to one", "one name in the other"
BESIDE_A_COUNTRY = "same name beside a country for its official"
"""Too little to join on, as two such reports are not filed under one key, and no contradiction."""
_WEIGHTS = {FULL_NAME: 0.95, NAME_IN_PART: 0.85, BESIDE_A_COUNTRY: 0.3}
_DERIVED = re.compile(r"p-[0-9a-f]{12}")
_WORD = re.compile(r"[^\W\d_]{2,}")
_MOST_WORDS = 5
"""A name has no more words than this by which it is looked for."""


@lru_cache(maxsize=65_536)
def name_words(name: str) -> frozenset[str]:
    """The words of a name without initials, as they are compared."""
    return frozenset(_WORD.findall(fold(name)))


def handles(actor: Participant) -> list[str]:
    """What a participant can be known by in two reports: the id, and the words of a name from which it is derived."""
    if not goes_by_name(actor):
        return [actor.entity_id]
    return [actor.entity_id, *(f"name\n{word}" for word in sorted(name_words(actor.name))[:_MOST_WORDS])]


def same_person(one: Participant, other: Participant) -> str | None:
    """In what the two names agree if they can be one person's; None where ids or countries tell them apart."""
    if not goes_by_name(one) or not goes_by_name(other):
        return None
    if one.country and other.country and one.country != other.country:
        return None
    ours, theirs = name_words(one.name), name_words(other.name)
    if not ours or not theirs or not (ours <= theirs or theirs <= ours):
        return None
    return FULL_NAME if ours == theirs and len(ours) >= 2 else NAME_IN_PART


def as_one(a: Report, b: Report) -> tuple[Report, Report, Judged | None]:
    """The two reports with whom both name under one id, and what speaks for it; themselves, where nobody is.

    Nobody is known again so unless somebody else takes part in both, be it by his country beside a full name; by a part
    of the name, unless that is certain.
    """
    left, right = _people(a), _people(b)
    if not left or not right or left.keys() == right.keys():
        return a, b, None
    shared = {actor.entity_id for actor in a.participants} & {actor.entity_id for actor in b.participants}
    ours = [actor for key, actor in left.items() if key not in shared]
    theirs = [actor for key, actor in right.items() if key not in shared]
    pairs = _pairs(ours, theirs)
    certain = len(shared) + sum(word == FULL_NAME for word in pairs.values())
    if not pairs or not certain:
        return a, b, None
    alone = len(shared) + len(pairs) < 2
    if alone and not _speaks_for_a_country(a, b, pairs):
        return a, b, None
    homes = {actor.entity_id: min(pair, key=_rank) for pair in pairs for actor in pair}
    word = BESIDE_A_COUNTRY if alone else NAME_IN_PART if NAME_IN_PART in pairs.values() else FULL_NAME
    return _led(a, homes), _led(b, homes), (word, _WEIGHTS[word])


def homes_among(reports: Iterable[Report]) -> dict[str, Participant]:
    """Of the reports of one encounter, for whom each id stands that is another name of somebody else there."""
    people: dict[str, Participant] = {}
    beside: dict[str, set[str]] = {}
    for report in reports:
        own = _people(report)
        for key, actor in own.items():
            beside.setdefault(key, set()).update(own)
            people[key] = min(people.get(key, actor), actor, key=_rank)
    kept: list[Participant] = []
    found: dict[str, Participant] = {}
    for actor in sorted(people.values(), key=_rank):
        fit = [one for one in kept if one.entity_id not in beside[actor.entity_id] and same_person(one, actor)]
        if len(fit) == 1:
            found[actor.entity_id] = fit[0]
        else:
            kept.append(actor)
    return found


def led_home(actor: Participant, homes: Mapping[str, Participant]) -> Participant:
    """The participant as the one for whom the id stands, with the part and the office told of here."""
    home = homes.get(actor.entity_id)
    if home is None:
        return actor
    return actor.model_copy(
        update={"entity_id": home.entity_id, "name": home.name, "country": home.country or actor.country}
    )


def said_by(statement: Statement, homes: Mapping[str, Participant]) -> Statement:
    """The statement as one of the person for whom the id stands."""
    home = homes.get(statement.entity_id)
    return statement if home is None else statement.model_copy(update={"entity_id": home.entity_id, "name": home.name})


def _people(report: Report) -> dict[str, Participant]:
    return {actor.entity_id: actor for actor in report.participants if goes_by_name(actor)}


def _pairs(ours: list[Participant], theirs: list[Participant]) -> dict[tuple[Participant, Participant], str]:
    """Who can be whom, where each can be one alone."""
    found = {(one, other): word for one in ours for other in theirs if (word := same_person(one, other))}
    return {
        (one, other): word
        for (one, other), word in found.items()
        if sum(pair[0] is one for pair in found) == sum(pair[1] is other for pair in found) == 1
    }


def _speaks_for_a_country(a: Report, b: Report, pairs: Iterable[tuple[Participant, Participant]]) -> bool:
    """Whether a country takes part in the one report for which somebody else than those alike speaks in the other."""
    alike = {actor.entity_id for pair in pairs for actor in pair}
    return any(
        whole.kind == "country" and one.kind == "person" and one.entity_id not in alike and one.country == whole.country
        for told, other in ((a, b), (b, a))
        for whole in told.participants
        for one in other.participants
    )


def _led(report: Report, homes: Mapping[str, Participant]) -> Report:
    return report.model_copy(update={"participants": tuple(led_home(actor, homes) for actor in report.participants)})


def goes_by_name(actor: Participant) -> bool:
    """Whether somebody is told from others by name and country alone."""
    return actor.kind == "person" and _DERIVED.fullmatch(actor.entity_id) is not None


def _rank(actor: Participant) -> tuple[bool, int, str, str]:
    """Who is known best comes first."""
    named = len(name_words(actor.name))
    return actor.country is None, -named, actor.entity_id, actor.country or ""
