"""Whether two reports can be of one encounter: attribute by attribute, each with a weight and a word for the reason.

The weights order the evidence, they are not probabilities: what agrees most closely is joined first. Every rule looks
at the two reports alone, so that the order in which documents arrive cannot matter.
"""

from dataclasses import dataclass

from graph.compare_days import CLOSE, UNSURE, day_agreement, phase
from graph.compare_participants import FOR_ITS_OFFICIAL, FOR_ONE, PERHAPS, Judged, is_sideline, participant_agreement
from graph.compare_places import NEAR_CITY, NO_PLACE, ONE_CITY, place_agreement
from graph.model import Report
from graph.moved_days import IF_MOVED, MOVED, SET_ANEW
from graph.possible_days import AHEAD, NEARBY_DAYS, possible_days
from graph.same_names import BESIDE_A_COUNTRY, NAME_IN_PART, as_one
from graph.vague_plans import AWAITED, FieldOf, holds_beside


@dataclass(frozen=True, slots=True)
class Agreement:
    """Two reports can be of one encounter. `firm` joins at once; else only where no other encounter fits as well."""

    score: float
    firm: bool
    reasons: tuple[tuple[str, str], ...]


def contradict(a: Report, b: Report) -> bool:
    """Whether the two reports cannot be of one encounter, unless others say that it was moved to another day."""
    return a.document_id == b.document_id or (judged := _judged(a, b)) is None or judged["days"][0] == IF_MOVED


def only_days_differ(a: Report, b: Report) -> bool:
    """Whether nothing but their days contradicts it that two reports are of one encounter, and it can be moved."""
    if a.document_id == b.document_id:
        return False
    judged = _judged(a, b)
    return judged is not None and judged["days"][0] == IF_MOVED


def is_moved(agreed: Agreement) -> bool:
    """Whether two reports agree although they tell of different days, as the one says that the other's was given up."""
    return any(word in _MOVED for attribute, word in agreed.reasons if attribute == "days")


def holds(agreed: Agreement, a: Report, b: Report, field_of: FieldOf) -> bool:
    """Whether the two agree beside all else that is told: always, unless one is a vague plan (`graph.vague_plans`)."""
    return holds_beside((word for attribute, word in agreed.reasons if attribute == "days"), a, b, field_of)


def is_awaited(agreed: Agreement) -> bool:
    """Whether a vague plan agrees with what is told more closely."""
    return any(word in AWAITED for attribute, word in agreed.reasons if attribute == "days")


def agreement(a: Report, b: Report) -> Agreement | None:
    """How far the two reports agree; None where they contradict each other or share too little to tell."""
    if a.document_id == b.document_id or (judged := _judged(a, b)) is None:
        return None
    words = {attribute: word for attribute, (word, _) in judged.items()}
    if not _enough(words, a, b):
        return None
    score = 1.0
    for _, weight in judged.values():
        score *= weight
    return Agreement(round(score, 4), _is_firm(words), tuple(words.items()))


_ONE_DAY = ("same day", "same days")
_ALL_ACTORS = ("same", "same travellers and country", "same countries")
_SAME_PEOPLE = ("same", "same travellers and country")
_MOVED = (MOVED, SET_ANEW)
_FIRM_ACTORS = (*_ALL_ACTORS, "two or more in common")


def _is_firm(words: dict[str, str]) -> bool:
    """Days that only overlap leave room for another meeting, and countries alone may be told of several."""
    if words.get("names") == NAME_IN_PART:
        return False
    if words["participants"] == "same countries":
        return words["days"] in _ONE_DAY and words["place"] in ONE_CITY
    return words["days"] in _ONE_DAY and words["participants"] in _FIRM_ACTORS


def _enough(words: dict[str, str], a: Report, b: Report) -> bool:
    """What does not contradict may still be too thin to join on."""
    days, actors, place = words["days"], words["participants"], words["place"]
    if days == IF_MOVED or actors == PERHAPS or words.get("names") == BESIDE_A_COUNTRY:
        return False
    if "names" in words and days not in CLOSE:
        return False
    if days in _MOVED:
        return actors in _SAME_PEOPLE and a.type == b.type
    if days in UNSURE:
        return actors in _ALL_ACTORS and a.type == b.type and place in ONE_CITY
    if actors == "two or more in common":
        return a.type == b.type == "gathering" and days in CLOSE
    if actors == "one forum in common":
        return place in ONE_CITY and (days == "same day" or (a.type == b.type and days in _SAME_GATHERING))
    if actors == FOR_ITS_OFFICIAL:
        if days in _ONE_DAY and (place in _PLACE_ENOUGH or _on_one_topic(a, b)):
            return True
        return days in CLOSE and place in ONE_CITY
    if actors == FOR_ONE:
        # without a city or a topic in common he may have met another official of that country
        return days in CLOSE and (place in _PLACE_ENOUGH_FOR_ONE or _on_one_topic(a, b))
    if days in CLOSE:
        return True
    return actors in _ALL_ACTORS and a.type == b.type and days not in _TOO_OPEN


def _on_one_topic(a: Report, b: Report) -> bool:
    """Whether a topic of the taxonomy is told of both: officials of two countries seldom speak of one twice a day."""
    return not {topic.id for topic in a.topics if topic.id}.isdisjoint(topic.id for topic in b.topics)


_PLACE_ENOUGH = (*NEAR_CITY, NO_PLACE)
_PLACE_ENOUGH_FOR_ONE = (*ONE_CITY, *_PLACE_ENOUGH)
_SAME_GATHERING = (*CLOSE, "within the interval")
_TOO_OPEN = ("other long interval", "one unsure", "both unsure")


def _judged(a: Report, b: Report) -> dict[str, Judged] | None:
    judged: dict[str, Judged] = {}
    a, b, names = as_one(a, b)
    for attribute, compare in (
        ("type", _types),
        ("days", day_agreement),
        ("participants", participant_agreement),
        ("status", _statuses),
        ("place", place_agreement),
    ):
        found = compare(a, b)
        if found is None:
            return None
        judged[attribute] = found
    return judged if names is None else {**judged, "names": names}


def _types(a: Report, b: Report) -> Judged | None:
    if a.mode != b.mode and "unknown" not in (a.mode, b.mode):
        return None
    if a.type == b.type:
        return "same", 1.0
    if {a.type, b.type} != {"meeting", "gathering"}:
        return None
    meeting, gathering = (a, b) if a.type == "meeting" else (b, a)
    return None if is_sideline(meeting, gathering) else ("meeting or gathering", 0.85)


def _statuses(a: Report, b: Report) -> Judged | None:
    if phase(a) == phase(b):
        return "same", 1.0
    earlier, later = sorted((a, b), key=phase)
    if phase(later) == 2 and not _announced_in_time(earlier, later):
        return None
    return f"{earlier.status}, then {later.status}", 0.95


def _announced_in_time(earlier: Report, done: Report) -> bool:
    """A plan is published before the encounter is over; what was called off yet took place has close days.

    What is put off may take place at any time soon, and need not have a day before it does. What was cancelled or
    refused did take place only if it is told for those very days: some day of that week may be of another encounter.
    """
    announced, done_days = possible_days(earlier), possible_days(done)
    if announced is None or done_days is None:
        return False
    if earlier.status not in AHEAD and not (done_days.close and (announced.close or earlier.status == "postponed")):
        return False
    if earlier.status in ("cancelled", "refused") and not announced.holds(done_days, slack=NEARBY_DAYS):
        return False
    if earlier.reported is None:
        return True
    if earlier.status not in AHEAD and done.reported is not None and earlier.reported >= done.reported:
        return False
    return earlier.reported <= done_days.last
