"""A town that stands right before the state of whoever was received there."""

import pytest

from tests.nlp.conftest import ReadText


@pytest.mark.parametrize(
    ("text", "city", "roles"),
    [
        (
            "Omani foreign minister Badr Albusaidi received in Muscat Lebanese minister Nada Haddad.",
            "Muscat",
            {("Badr Albusaidi", "OM", "host"), ("Nada Haddad", "LB", "guest")},
        ),
        (
            "President Miguel Diaz-Canel met in Havana Russian deputy premier Oleg Panin.",
            "Havana",
            {("Miguel Díaz-Canel", "CU", "host"), ("Oleg Panin", "RU", "guest")},
        ),
        (
            "Georgian foreign minister Ilia Darchiashvili met in Batumi Armenian counterpart Ararat Mirzoyan.",
            "Batumi",
            {("Ilia Darchiashvili", "GE", "host"), ("Ararat Mirzoyan", "AM", "guest")},
        ),
    ],
)
def test_a_town_is_no_part_of_the_office_behind_it(
    read_text: ReadText, text: str, city: str, roles: set[tuple[str, str, str]]
) -> None:
    (report,) = read_text(text, published="2022-06-10").reports
    assert report.place is not None
    assert report.place.city == city
    assert {(p.name, p.country, p.role) for p in report.participants} == roles
