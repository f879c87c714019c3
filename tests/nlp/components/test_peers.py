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
