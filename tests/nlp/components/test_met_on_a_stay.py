"""Who is met on a stay abroad that the sentence before tells, and who is of no politics at all."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_whom_a_guest_meets_on_his_stay_is_of_the_land(read_text: ReadText) -> None:
    reading = read_text(
        "Kenyan farm minister Mutahi Kagwe spent Monday in Lyon. In the evening he dined with Mayor Claire Dubois.",
        published="2025-02-20",
    )
    countries = {p.name: p.country for r in reading.reports for p in r.participants}
    assert countries["Claire Dubois"] == "FR"


def test_who_heads_a_union_of_growers_is_no_side(read_text: ReadText) -> None:
    reading = read_text(
        "Kenyan farm minister Mutahi Kagwe was in Nakuru on Monday. He met Peter Kamau, who heads the growers' union.",
        published="2025-02-20",
    )
    assert not reading.reports


def test_who_heads_a_delegation_is(read_text: ReadText) -> None:
    reading = read_text(
        "Kenyan farm minister Mutahi Kagwe met Claire Dubois, who heads the French delegation, in Geneva.",
        published="2025-02-20",
    )
    assert sides(reading) == [{"Mutahi Kagwe", "Claire Dubois"}]
