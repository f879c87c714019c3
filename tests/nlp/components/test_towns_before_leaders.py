"""A town and the leader right behind it are where it was and who did it, not one name."""

import pytest


@pytest.mark.parametrize(
    ("text", "host", "city"),
    [
        ("In Kazan Putin met Xi Jinping on Monday.", "Vladimir Putin", "Kazan"),
        ("In Beijing Xi received Putin on Monday.", "Xi Jinping", "Beijing"),
        ("At the White House Biden hosted Netanyahu on Monday.", "Joe Biden", "Washington"),
        ("At Camp David Biden saw Kishida on Monday.", "Joe Biden", None),
        ("At Camp David Trump received Orban.", "Donald Trump", None),
        ("In Paris Emmanuel Macron met Putin on Monday.", "Emmanuel Macron", "Paris"),
        ("In Brest Emmanuel Macron met Putin on Monday.", "Emmanuel Macron", "Brest"),
        ("In Sochi Putin will receive Erdogan on Monday.", "Vladimir Putin", "Sochi"),
    ],
)
def test_the_leader_is_host_in_the_town_before_his_name(read_text, text, host, city):
    (report,) = read_text(text, "2024-05-24").reports
    assert [p.name for p in report.participants if p.role == "host"] == [host]
    assert city is None or report.place.city == city


def test_a_town_may_be_part_of_a_name(read_text):
    (report,) = read_text("In May Kazan Ivanov, an envoy of Russia, met Xi Jinping in Astana.", "2024-05-24").reports
    assert "Xi Jinping" in {p.name for p in report.participants}
