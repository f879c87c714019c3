"""Whether two reports can be of one encounter: attribute by attribute, each with a weight and a word for the reason.

The weights order the evidence, they are not probabilities: what agrees most closely is joined first. Every rule looks
at the two reports alone, so that the order in which documents arrive cannot matter.
"""

from dataclasses import dataclass

from graph.compare_places import SAME_SPOT, place_agreement
from graph.model import Participant, Report
from graph.possible_days import AHEAD, MONTH_DAYS, NEARBY_DAYS, PossibleDays, possible_days

HAPPENED = ("held", "ongoing")

Judged = tuple[str, float]
"""How an attribute of two reports compares, in words, and the weight of that."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """Two reports can be of one encounter. `firm` joins at once; else only where no other encounter fits as well."""

    score: float
    firm: bool
    reasons: tuple[tuple[str, str], ...]


def contradict(a: Report, b: Report) -> bool:
    """Whether the two reports cannot be of one encounter, whatever a third says."""
    return a.document_id == b.document_id or _judged(a, b) is None


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
    firm = words["days"] in _CLOSE and words["participants"] in _FIRM_ACTORS
    return Agreement(round(score, 4), firm, tuple(words.items()))


_CLOSE = ("same day", "same days", "overlapping days")
_ALL_ACTORS = ("same", "same travellers and country")
_FIRM_ACTORS = (*_ALL_ACTORS, "two or more in common")


def _enough(words: dict[str, str], a: Report, b: Report) -> bool:
    """What does not contradict may still be too thin to join on."""
    if words["participants"] == "two or more in common":
        return a.type == b.type == "gathering" and words["days"] in _CLOSE
    if words["participants"] in ("one forum in common", "a country for its official"):
        return words["days"] == "same day" and words["place"] in ("same venue", "same city")
    if words["days"] in _CLOSE:
        return True
    return words["participants"] in _ALL_ACTORS and a.type == b.type and words["days"] != "other long interval"


def _judged(a: Report, b: Report) -> dict[str, Judged] | None:
    judged: dict[str, Judged] = {}
    for attribute, compare in (
        ("type", _types),
        ("days", _days),
        ("participants", participant_agreement),
        ("status", _statuses),
        ("place", place_agreement),
    ):
        found = compare(a, b)
        if found is None:
            return None
        judged[attribute] = found
    return judged


def _types(a: Report, b: Report) -> Judged | None:
    if a.mode != b.mode and "unknown" not in (a.mode, b.mode):
        return None
    if a.type == b.type:
        return "same", 1.0
    if {a.type, b.type} == {"meeting", "gathering"}:
        return "meeting or gathering", 0.85
    return None


def identifying(report: Report) -> dict[str, Participant]:
    """The participants by whom an encounter is known, by id: all; of a visit, who travels and the country visited.

    Who receives the traveller differs from one account of a visit to the next.
    """
    everyone = {actor.entity_id: actor for actor in report.participants}
    if report.type != "visit":
        return everyone
    known = {key: actor for key, actor in everyone.items() if actor.role != "host" or actor.kind == "country"}
    return known if len(known) >= 2 else everyone


def participant_agreement(a: Report, b: Report) -> Judged | None:
    """How the participants compare; a country may stand for an official of its own if another participant is shared."""
    left, right = identifying(a), identifying(b)
    shared = left.keys() & right.keys()
    if left.keys() == right.keys():
        everyone = len(left) == len(a.participants) == len(b.participants)
        return ("same", 1.0) if everyone or a.type != "visit" else ("same travellers and country", 0.95)
    if len(shared) >= 2:
        subset = shared in (left.keys(), right.keys())
        return ("some of the others", 0.9) if subset else ("two or more in common", 0.8)
    if not shared:
        return None
    if "gathering" in (a.type, b.type) and any(left[key].kind == "organization" for key in shared):
        return "one forum in common", 0.75
    if a.type == "visit" or len(left) != len(right):
        return None
    others = [
        {(actor.kind == "country", actor.country) for key, actor in side.items() if key not in shared}
        for side in (left, right)
    ]
    countries = [{country for _, country in side} for side in others]
    stands = countries[0] == countries[1] and None not in countries[0] and len(countries[0]) == len(left) - len(shared)
    mixed = any(is_country for is_country, _ in others[0] | others[1])
    return ("a country for its official", 0.6) if stands and mixed else None


def _days(a: Report, b: Report) -> Judged | None:
    left, right = possible_days(a), possible_days(b)
    if left is None or right is None:
        return None
    if left.close and right.close:
        return _close_days(a, b, left, right)
    if not left.overlaps(right):
        return None
    if (left.first, left.last, left.implied) == (right.first, right.last, right.implied):
        return "same interval", 0.7
    if max(left.length, right.length) > MONTH_DAYS:
        return "other long interval", 0.3
    if left.implied or right.implied:
        return "reported at the time", 0.5
    return "within the interval", 0.6


def _close_days(a: Report, b: Report, left: PossibleDays, right: PossibleDays) -> Judged | None:
    if left.overlaps(right):
        if left.length == right.length == 0:
            return "same day", 1.0
        return ("same days", 0.95) if left == right else ("overlapping days", 0.9)
    if left.overlaps(right, slack=1) and "published" in (a.date_basis, b.date_basis):
        return "a day apart, one taken from the day of publication", 0.65
    if left.overlaps(right, slack=NEARBY_DAYS) and {_phase(a), _phase(b)} == {0, 2}:
        return "planned for a day nearby", 0.6
    if a.status in HAPPENED and b.status in HAPPENED:
        return _parted_days(a, b, left, right)
    return None


def _parted_days(a: Report, b: Report, left: PossibleDays, right: PossibleDays) -> Judged | None:
    """Days apart of what happened: those of one stay; or a slip of a day, as both sources write after the later day."""
    if a.type == b.type == "visit" and left.overlaps(right, slack=NEARBY_DAYS):
        return "days of one stay", 0.65
    if left.length or right.length or not left.overlaps(right, slack=1) or "gathering" in (a.type, b.type):
        return None
    later = max(left.last, right.last)
    if any(report.reported is None or report.reported < later for report in (a, b)):
        return None
    word, _ = place_agreement(a, b) or ("", 0)
    same_people = identifying(a).keys() == identifying(b).keys()
    return ("told a day apart", 0.6) if same_people and word in SAME_SPOT else None


def _statuses(a: Report, b: Report) -> Judged | None:
    if _phase(a) == _phase(b):
        return "same", 1.0
    earlier, later = sorted((a, b), key=_phase)
    if _phase(later) == 2 and not _announced_in_time(earlier, later):
        return None
    return f"{earlier.status}, then {later.status}", 0.95


def _phase(report: Report) -> int:
    """Before it, given up, or done."""
    return 0 if report.status in AHEAD else 2 if report.status in HAPPENED else 1


def _announced_in_time(earlier: Report, done: Report) -> bool:
    """A plan is published before the encounter is over; what was called off yet took place has close days."""
    announced, done_days = possible_days(earlier), possible_days(done)
    if announced is None or done_days is None:
        return False
    if earlier.status not in AHEAD and not (announced.close and done_days.close):
        return False
    if earlier.reported is None:
        return True
    if earlier.status not in AHEAD and done.reported is not None and earlier.reported >= done.reported:
        return False
    return earlier.reported <= done_days.last
