"""Whose official an office of which English prose knows one is: "the Secretary of State", "the Home Secretary".

Others have officials called so as well; where a text speaks of one of those states, it is left open whose is meant.
"""

from nlp.components.names.offices_of_one import offices_of_one_country
from nlp.components.names.titles import Title
from nlp.components.reference.discourse import Discourse

_ALSO_IN = {
    "foreign secretary": frozenset({"BD", "IN", "LK", "NP", "PH", "PK"}),
    "home secretary": frozenset({"BD", "IN", "NP", "PK"}),
    "defence secretary": frozenset({"BD", "IN", "LK", "PH", "PK"}),
    "defense secretary": frozenset({"PH"}),
    "secretary of state": frozenset({"AO", "BR", "CH", "ES", "FR", "GB", "HU", "NO", "PT", "RO", "VA"}),
}
"""By office the states other than the one meant that have it too; these alone are meant where a text has no other."""


def state_of_office(view: Discourse, title: Title) -> str | None:
    """The state whose official alone is called so, in capitals and with "the", unless another one's may be meant."""
    office = " ".join(title.office.lower().split())
    rivals = _ALSO_IN.get(office)
    if rivals is None or title.country or title.organization is not None or title.determiner != "the":
        return None
    words = [t for t in view.doc[title.start : title.end] if t.lower_ not in ("of", "the")]
    if not all(t.is_title or t.is_upper for t in words):
        return None
    state = offices_of_one_country()[office]
    named = {phrase.country for phrase in view.cover if phrase is not None and phrase.country}
    return state if state in named or not named & rivals else None
