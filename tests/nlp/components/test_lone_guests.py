"""Roles that go together: nobody is a guest of nobody, and who has guests at home is their host."""

import pytest

from nlp.components.actors.actors import Actor
from nlp.components.encounters.found import Found
from nlp.components.sides.lone_guests import agree_on_roles
from nlp.components.tellings.telling import Part, Where


def roles(*told: tuple[str, str], land: str = "NO") -> str:
    """The first letters of the roles of people of these countries, with these roles, once they agree."""
    parts = [Part(Actor(f"a{i}", f"A {i}", "person", country), role) for i, (country, role) in enumerate(told)]
    found = Found("meeting", "held", "in_person", parts, None, Where(None, None, land), [])
    agree_on_roles(found)
    return "".join(part.role[0] for part in found.parts)


@pytest.mark.parametrize(
    ("told", "agreed"),
    [
        ([("SE", "guest"), ("KR", "participant")], "pp"),
        ([("SE", "guest"), ("NO", "participant")], "gh"),
        ([("NO", "participant"), ("NO", "host"), ("SE", "participant")], "hhg"),
        ([("NO", "host"), ("SE", "participant"), ("KR", "participant")], "hpp"),
        ([("SE", "guest"), ("KR", "participant"), ("CH", "mediator")], "gpm"),
        ([("SE", "participant"), ("NO", "participant")], "pp"),
    ],
)
def test_roles_agree(told, agreed):
    assert roles(*told) == agreed


def test_who_dines_in_the_house_of_others_is_guest_of_them_all(read_text):
    text = "Bashar al-Assad dines at the Kremlin with Vladimir Putin, Mr Lavrov and Sergei Shoigu, his first journey."
    (dinner,) = read_text(text).reports
    assert {p.country: p.role for p in dinner.participants} == {"SY": "guest", "RU": "host"}
    assert {p.role for p in dinner.participants if p.country == "RU"} == {"host"}


def test_an_audience_beside_a_summit_has_its_host(read_text):
    text = (
        "Joe Biden had a private audience with King Charles III at Buckingham Palace and stayed for the G20 reception."
    )
    (audience,) = [r for r in read_text(text).reports if r.type == "meeting"]
    assert {p.country: p.role for p in audience.participants} == {"US": "guest", "GB": "host"}


@pytest.mark.parametrize(
    "text",
    [
        "The summit in Tunis was attended by Emmanuel Macron and Giorgia Meloni.",
        "The donors' conference in Tunis is to be attended by Giorgia Meloni.",
    ],
)
def test_who_attends_what_is_held_abroad_is_no_host(read_text, text):
    (gathering,) = read_text(text).reports
    assert {p.name for p in gathering.participants if p.role == "host"} == {"Tunisia"}
