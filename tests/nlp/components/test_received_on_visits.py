"""Who is received, or met, on arrival or on a visit: the traveller is not who receives him."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_who_receives_a_guest_on_arrival_does_not_arrive(read_text: ReadText) -> None:
    reading = read_text(
        "PARIS - Malaysian premier Anwar Ibrahim was received on arrival by Malaysian Ambassador to France Eldeen "
        "Husaini."
    )
    assert not any("Eldeen Husaini" in names for names in sides(reading, "visit"))


def test_who_is_met_on_a_visit_may_have_his_office_behind_his_name(read_text: ReadText) -> None:
    reading = read_text(
        "Kim Jong Un met Sergei Shoigu, secretary of the Security Council of the Russian Federation, on a visit to "
        "Pyongyang, on June 13."
    )
    assert sides(reading, "visit") == [{"Sergei Shoigu", "North Korea"}]
