"""Lords and baronesses are British, whoever else bears the name."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(("peer", "name"), [("Lord Ahmad", "Tariq Ahmad"), ("Lord Ahmad of Wimbledon", "Tariq Ahmad")])
def test_peers_are_british(read_text: ReadText, peer: str, name: str) -> None:
    reading = read_text(f"{peer} met Lilian Moraru, the Moldovan ambassador, on Monday.", published="2022-03-24")
    met = {p.name: p.country for r in reading.reports for p in r.participants}
    assert met[name] == "GB"


def test_ministers_of_the_name_are_who_they_were(read_text: ReadText) -> None:
    reading = read_text("Prime Minister Ahmed met Isaias Afwerki in Asmara on Monday.", published="2022-03-24")
    assert sides(reading, "meeting") == [{"Abiy Ahmed", "Isaias Afwerki"}]


@pytest.mark.parametrize(
    ("owned", "name", "country"),
    [
        ("Tonga's Lord Tuʻiʻafitu", "Tuʻiʻafitu", "TO"),
        ("Mauritius's Sir Anerood", "Anerood", "MU"),
        ("Kuwait's Sheikh Marzouq", "Marzouq", "KW"),
        ("Fiji's Ratu Inoke", "Inoke", "FJ"),
        ("Poland's Monsignor Wesoly", "Wesoly", "PL"),
    ],
)
def test_a_form_of_address_behind_a_state_hides_nobody(
    read_text: ReadText, owned: str, name: str, country: str
) -> None:
    reading = read_text(f"{owned} met India's Pranab Mukherjee in Doha on Monday.", published="2011-06-01")
    met = {p.name: p.country for r in reading.reports for p in r.participants}
    assert met == {name: country, "Pranab Mukherjee": "IN"}
