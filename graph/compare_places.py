"""Whether the places of two reports can be one."""

import math

from graph.keys import fold
from graph.model import Place, Report

SPOT_KM = 1.0
"""Cities as near as this are one in two spellings: a gazetteer gives each city one point."""
NEAR_KM = 60.0
"""Cities nearer than this do not contradict each other: one source names the town, the other the city nearby."""
EARTH_RADIUS_KM = 6371.0
OTHER_VENUE = "other venue, perhaps of another city"
SAME_SPOT = ("same venue", "same city", "same city, other venue")
ONE_CITY = ("same venue", "same city")
NEAR_CITY = ("cities near each other", "one name in the other")
NO_PLACE = "not asked of a call"
OTHER_VENUES = ("same city, other venue", OTHER_VENUE)


def place_agreement(a: Report, b: Report) -> tuple[str, float] | None:
    """How the places compare, in words and weight; None where they contradict each other. A call has no place."""
    if "call" in (a.type, b.type):
        return NO_PLACE, 1.0
    left, right = a.place or Place(), b.place or Place()
    if left.city and right.city:
        stops = a.type == b.type == "visit" and left.country is not None and left.country == right.country
        return _cities(left, right) or (("another stop", 0.85) if stops else None)
    if left.country and right.country and left.country != right.country:
        return None
    if left.venue and right.venue:
        return ("same venue", 0.95) if same_venue(left, right) else (OTHER_VENUE, 0.8)
    return ("same country", 0.86) if left.country and right.country else ("not given by both", 0.86)


def same_city(left: Place, right: Place) -> bool:
    """Whether the two cities have one name or stand on one spot ("Kiev", "Kyiv"), and not in two countries."""
    if _differ(left.country, right.country):
        return False
    if fold(left.city or "") == fold(right.city or ""):
        return True
    apart = _kilometres(left, right) if left.city and right.city else None
    return apart is not None and apart < SPOT_KM


def same_venue(left: Place, right: Place) -> bool:
    """Whether one name of the venue is the other or a part of it, by whole words."""
    return _contained(left.venue or "", right.venue or "")


def _cities(left: Place, right: Place) -> tuple[str, float] | None:
    if same_city(left, right):
        if left.venue and right.venue:
            return ("same venue", 1.0) if same_venue(left, right) else ("same city, other venue", 0.9)
        return "same city", 0.93
    if _differ(left.country, right.country):
        return None
    distance = _kilometres(left, right)
    if distance is None:
        return (NEAR_CITY[1], 0.85) if _contained(left.city or "", right.city or "") else None
    return (NEAR_CITY[0], 0.85) if distance <= NEAR_KM else None


def _contained(left: str, right: str) -> bool:
    """Whether the words of one name are among those of the other ("Cluj", "Cluj-Napoca")."""
    words = [set(fold(name).replace("-", " ").split()) for name in (left, right)]
    return words[0] <= words[1] or words[1] <= words[0]


def _differ(left: str | None, right: str | None) -> bool:
    return left is not None and right is not None and left != right


def _kilometres(left: Place, right: Place) -> float | None:
    """Great-circle distance by the haversine formula; None without coordinates."""
    if left.lat is None or left.lon is None or right.lat is None or right.lon is None:
        return None
    phi, psi = math.radians(left.lat), math.radians(right.lat)
    half = math.sin((psi - phi) / 2) ** 2
    half += math.cos(phi) * math.cos(psi) * math.sin(math.radians(right.lon - left.lon) / 2) ** 2
    return 2 * EARTH_RADIUS_KM * math.asin(math.sqrt(min(1.0, half)))
