"""People as ministries and registers write them."""

import pytest

from tests.nlp.components.conftest import Reader
from tests.nlp.conftest import ReadText


def test_family_names_in_capitals_are_names(read_text: ReadText) -> None:
    text = (
        "On 6 June, Ms. LINDQVIST Anna, Minister for Foreign Affairs of Sweden, held a telephone talk with "
        "H.E. Mr. Mario CASTELLI, Minister of Foreign Affairs of Peru."
    )
    (found,) = read_text(text).reports
    assert found.type == "call"
    assert {(p.name, p.country) for p in found.participants} == {("Lindqvist Anna", "SE"), ("Mario Castelli", "PE")}


def test_known_people_are_known_in_capitals(read_text: ReadText) -> None:
    text = "On May 7, Prime Minister KISHIDA Fumio held a summit meeting with President YOON Suk Yeol in Seoul."
    (found,) = read_text(text, published="2023-05-08").reports
    assert found.type == "meeting"
    assert {(p.name, p.role) for p in found.participants} == {("Fumio Kishida", "guest"), ("Yoon Suk Yeol", "host")}


def test_a_body_in_capitals_is_no_family_name(read_text: ReadText) -> None:
    text = "The director of UNESCO met Ms. Ruiz, head of the ECLAC office, in Paris on Monday."
    names = {e.name for e in read_text(text).entities if e.kind == "person"}
    assert names <= {"Ruiz"}


def test_a_whole_name_behind_an_office_in_a_body_is_a_persons(read: Reader) -> None:
    text = "UN Resident and Humanitarian Coordinator Catherine Okello met Foreign Minister Abdi Farah in Mogadishu."
    doc = read(text)
    assert "Catherine Okello" in {actor.name for actor in doc._.actors if actor.kind == "person"}


def test_a_secretary_of_war_is_named_behind_his_office(read_text):
    text = "US Secretary of War Pete Hegseth met Australian Defence Minister Richard Marles in Sydney on Monday."
    assert [{p.name for p in r.participants} for r in read_text(text).reports] == [{"Pete Hegseth", "Richard Marles"}]


@pytest.mark.parametrize(
    ("named", "name"),
    [
        ("Trade Minister Tengku Datuk Seri Zafrul Azlan", "Zafrul Azlan"),
        ("Defence Minister Pehin Dato Haji Halbi Haji Yussof", "Halbi Haji Yussof"),
        ("Defence Minister Alhaji Bello Abubakar", "Bello Abubakar"),
        ("Minister Daw Thet Thet Khine", "Thet Thet Khine"),
        ("Foreign Minister Hon Lejone Mpotjoana", "Lejone Mpotjoana"),
        ("Interior CS Kipchumba Murkomen", "Kipchumba Murkomen"),
    ],
)
def test_forms_of_address_are_no_part_of_names(read_text: ReadText, named: str, name: str) -> None:
    (found,) = read_text(f"{named} met Sergey Lavrov in Moscow on Monday.").reports
    assert {p.name for p in found.participants} == {name, "Sergey Lavrov"}


def test_u_is_a_form_of_address(read_text: ReadText) -> None:
    text = "Sergey Lavrov received the outgoing ambassador of Myanmar, U Nyunt Han, who came to bid farewell."
    (found,) = read_text(text).reports
    assert {(p.name, p.country) for p in found.participants} == {("Nyunt Han", "MM"), ("Sergey Lavrov", "RU")}
