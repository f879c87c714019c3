"""The figures of a reading: what was found, and how much of each found event is right.

Attributes are scored on found events alone. Unknown is None: an invented date where the annotation has none spoils the
whole event. A ratio without any case is None.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from nlp.evaluation.annotation import Annotated, Named, Told
from nlp.evaluation.matching import f1, match_events, pair_up, same_actor, same_days

Figures = dict[str, float | int | None]
Pair = tuple[Told, Told]

_ACTOR_KINDS = ("person", "country", "organization")
_TOPICS_SHOWN = 5


def score(gold: Mapping[str, Annotated], read: Mapping[str, Annotated]) -> Figures:
    """The figures of `read` against `gold`, both by document id; a document that was not read has no events."""
    return figures(total(count(document, read.get(name, Annotated(name))) for name, document in gold.items()))


def total(counts: Iterable[Counter[str]]) -> Counter[str]:
    """The counts of several documents together."""
    together: Counter[str] = Counter()
    for one in counts:
        together.update(one)
    return together


def found_events(gold: Annotated, read: Annotated) -> list[Pair]:
    """The annotated events that were found, each with its reading."""
    return [(gold.events[i], read.events[j]) for i, j in match_events(gold.events, read.events)]


def count(gold: Annotated, read: Annotated) -> Counter[str]:
    """What there is to find in one document, what was read and what of it is right."""
    pairs = found_events(gold, read)
    counts: Counter[str] = Counter(
        documents=1,
        gold=len(gold.events),
        predicted=len(read.events),
        found=len(pairs),
        gold_central=sum(event.central for event in gold.events),
        found_central=sum(annotated.central for annotated, _ in pairs),
        gold_visit=sum(event.is_visit for event in gold.events),
        predicted_visit=sum(event.is_visit for event in read.events),
        found_visit=sum(annotated.is_visit for annotated, _ in pairs),
    )
    for annotated, found in pairs:
        counts.update(_participants(annotated, found))
        counts.update(_attributes(annotated, found))
        counts["whole"] += is_whole(annotated, found)
    counts.update(_entities(gold.entities, read.entities))
    return counts


def is_whole(gold: Told, read: Told) -> bool:
    """Whether participants, type, status and date of a found event are all right."""
    hits = len(pair_up(gold.participants, read.participants, same_actor))
    exact = hits == len(gold.participants) == len(read.participants)
    dated = same_days(gold, read) if gold.days else read.days is None
    return exact and dated and gold.status == read.status and gold.type == read.type


def _participants(gold: Told, read: Told) -> Counter[str]:
    met = [
        (gold.participants[i], read.participants[j])
        for i, j in pair_up(gold.participants, read.participants, same_actor)
    ]
    return Counter(
        p_hit=len(met),
        p_gold=len(gold.participants),
        p_predicted=len(read.participants),
        role=sum(annotated.role == found.role for annotated, found in met),
        full_name=sum(len(found.words) >= len(annotated.words) for annotated, found in met),
    )


def _attributes(gold: Told, read: Told) -> Counter[str]:
    said = {stem for topic in gold.topics for stem in topic}
    heard = {stem for topic in read.topics[:_TOPICS_SHOWN] for stem in topic}
    shown = sum(word in read.evidence for word in gold.quote)
    cases: dict[str, tuple[bool, bool]] = {
        "type": (True, gold.type == read.type),
        "status": (True, gold.status == read.status),
        "mode": (gold.mode != "unknown", gold.mode == read.mode),
        "date": (gold.days is not None, same_days(gold, read)),
        "city": (bool(gold.city), gold.city == read.city),
        "country": (bool(gold.country), gold.country == read.country),
        "topic": (bool(gold.topics), bool(said & heard)),
        "evidence": (bool(gold.quote), shown >= len(gold.quote) / 2),
    }
    counts: Counter[str] = Counter()
    for name, (applies, right) in cases.items():
        counts[f"{name}_n"] += applies
        counts[name] += applies and right
    return counts


def _entities(gold: Sequence[Named], read: Sequence[Named]) -> Counter[str]:
    wanted = [entity for entity in gold if entity.kind != "place"]
    found = [entity for entity in read if entity.kind in _ACTOR_KINDS]
    hits = [(wanted[i], found[j]) for i, j in pair_up(wanted, found, _same_entity)]
    of_country = [(one, other) for one, other in hits if one.kind == "person" and one.country]
    return Counter(
        e_gold=len(wanted),
        e_predicted=len(found),
        e_hit=len(hits),
        e_country_n=len(of_country),
        e_country=sum(one.country == other.country for one, other in of_country),
    )


def _same_entity(gold: Named, read: Named) -> bool:
    return gold.kind == read.kind and same_actor(gold, read)


def figures(counts: Counter[str]) -> Figures:
    """Precision, recall, F1 and accuracies from counts, rounded to three digits."""

    def ratio(part: str, whole: str) -> float | None:
        return round(counts[part] / counts[whole], 3) if counts[whole] else None

    def balance(hits: str, gold: str, predicted: str) -> float:
        return round(f1(counts[hits], counts[gold], counts[predicted]), 3)

    return {
        "documents": counts["documents"],
        "gold_events": counts["gold"],
        "predicted_events": counts["predicted"],
        "event_precision": ratio("found", "predicted"),
        "event_recall": ratio("found", "gold"),
        "event_f1": balance("found", "gold", "predicted"),
        "central_recall": ratio("found_central", "gold_central"),
        "visit_f1": balance("found_visit", "gold_visit", "predicted_visit"),
        "participant_f1": balance("p_hit", "p_gold", "p_predicted"),
        "type_accuracy": ratio("type", "type_n"),
        "status_accuracy": ratio("status", "status_n"),
        "mode_accuracy": ratio("mode", "mode_n"),
        "date_accuracy": ratio("date", "date_n"),
        "city_accuracy": ratio("city", "city_n"),
        "country_accuracy": ratio("country", "country_n"),
        "role_accuracy": ratio("role", "p_hit"),
        "full_names": ratio("full_name", "p_hit"),
        "topic_hit": ratio("topic", "topic_n"),
        "evidence_right": ratio("evidence", "evidence_n"),
        "whole_event_recall": ratio("whole", "gold"),
        "entity_precision": ratio("e_hit", "e_predicted"),
        "entity_recall": ratio("e_hit", "e_gold"),
        "entity_f1": balance("e_hit", "e_gold", "e_predicted"),
        "person_country_accuracy": ratio("e_country", "e_country_n"),
    }
