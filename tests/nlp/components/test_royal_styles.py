"""Forms of address and ranks of agencies."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_a_form_of_address_in_initials_is_nobody(read_text: ReadText) -> None:
    reading = read_text(
        "RIYADH, Dec 3 (NNA) - HRH the Crown Prince received a phone call on Monday from President Emmanuel Macron.",
        published="2025-12-04",
    )
    assert not any("HRH" in names for names in sides(reading))


def test_a_workers_party_is_of_the_country_behind_it(read_text: ReadText) -> None:
    reading = read_text(
        "PYONGYANG, May 20 - Comrade Kim Song Nam, alternate member of the Political Bureau of the Central Committee "
        "of "
        "the Workers' Party of Korea and director of the International Department, met and had a talk on Monday with "
        "the "
        "delegation of the Communist Party of Cuba headed by Emilio Lozada Garcia.",
        published="2025-05-21",
    )
    countries = {p.name: p.country for report in reading.reports for p in report.participants}
    assert (countries["Kim Song Nam"], countries["Emilio Lozada Garcia"]) == ("KP", "CU")
