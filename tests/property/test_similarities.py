"""Names compared all at once, against the same comparison of one name after the other."""

from hypothesis import given, settings
from hypothesis import strategies as st
from rapidfuzz import fuzz

from graph.queries.fuzzy_names import LEAST_SCORE, similarities

NAMES = st.text(alphabet="abkin e", min_size=0, max_size=16).map(lambda text: " ".join(text.split()))


def similarity(wanted: str, alias: str) -> float:
    whole = max(fuzz.ratio(wanted, alias), fuzz.token_sort_ratio(wanted, alias))
    if len(wanted) >= len(alias):
        return round(whole, 2)
    words = max((fuzz.ratio(wanted, word) for word in alias.split()), default=0.0)
    return round(max(whole, 0.95 * words, 0.9 * fuzz.token_set_ratio(wanted, alias)), 2)


@given(NAMES.filter(bool), st.lists(NAMES, max_size=12))
@settings(max_examples=300, deadline=None)
def test_all_at_once_is_as_one_by_one(wanted, aliases):
    one_by_one = [similarity(wanted, alias) for alias in aliases]
    for expected, found in zip(one_by_one, similarities(wanted, aliases), strict=True):
        assert found == expected if expected >= LEAST_SCORE else found <= expected
