"""What keeps those who were to meet, which has its own place."""

from tests.nlp.conftest import ReadText


def test_a_reason_has_its_own_place(read_text: ReadText) -> None:
    reading = read_text(
        "Israeli Foreign Minister Tzipi Livni had been expected in Cairo on Sunday. Her talks with Hosni Mubarak were "
        "postponed because of coalition negotiations in Jerusalem.",
        published="2006-04-20",
    )
    found = [r for r in reading.reports if r.type == "meeting"]
    assert [(r.place and r.place.city, {p.name: p.role for p in r.participants}) for r in found] == [
        ("Cairo", {"Tzipi Livni": "guest", "Hosni Mubarak": "host"})
    ]
