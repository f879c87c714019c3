"""Officers of a body whose names follow behind their offices stand for themselves, and not for the body."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_an_officer_named_behind_his_office_takes_part_himself(read_text: ReadText) -> None:
    reading = read_text(
        "Foreign Minister Elina Valtonen met the Managing Director of the EEAS for Russia and the Western Balkans, "
        "Marko Makovec, in Helsinki on Friday."
    )
    assert sides(reading, "meeting") == [{"Elina Valtonen", "Marko Makovec"}]


def test_who_is_named_after_an_officer_may_be_another(read_text: ReadText) -> None:
    reading = read_text("The NATO envoy, Rishi Sunak and Emmanuel Macron met in Paris on Monday.")
    assert any({"Rishi Sunak", "Emmanuel Macron", "NATO"} <= named for named in sides(reading, "meeting", "gathering"))


def test_an_officer_is_named_behind_a_form_of_address(read_text: ReadText) -> None:
    reading = read_text(
        "Prime Minister Ali Lamine Zeine received in Niamey on Friday the Resident Representative of UNICEF in Niger "
        "Mrs. Jeanne Dupont. On Thursday he met the Head of the Delegation of the European Union to Niger, "
        "H.E. Mr. Salvador Pinto."
    )
    assert {"Ali Lamine Zeine", "Jeanne Dupont"} in sides(reading, "meeting")
    assert any("Salvador Pinto" in named and "European Union" not in named for named in sides(reading, "meeting"))


def test_an_officer_of_a_state_is_named_behind_what_he_is_in_charge_of(read_text: ReadText) -> None:
    reading = read_text(
        "LOME - President Faure Gnassingbé received on Tuesday the Ghanaian minister delegate in charge of the "
        "railways, Mr. John Amewu."
    )
    assert sides(reading, "meeting") == [{"Faure Gnassingbé", "John Amewu"}]


def test_its_vice_president_is_of_the_body_named_before(read_text: ReadText) -> None:
    reading = read_text(
        "ABIDJAN - The Vice President Tiémoko Meyliet Koné exchanged on Tuesday with a delegation of the World Bank "
        "led by its Vice President, Ousmane Diagana."
    )
    (report,) = reading.reports
    assert {p.name: p.country for p in report.participants} == {"Tiémoko Meyliet Koné": "CI", "Ousmane Diagana": None}
