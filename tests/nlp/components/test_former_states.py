"""States that are no more, by the adjectives that texts of their time have for them."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides

_OF_TODAY = {"Austria", "Josip Broz Tito", "Richard Nixon"}


@pytest.mark.parametrize(
    ("text", "both"),
    [
        ("In June 1956 Marshal Tito began a long stay in the Soviet Union.", {"Josip Broz Tito", "Soviet Union"}),
        ("In May 1972 Nixon visited the USSR.", {"Richard Nixon", "Soviet Union"}),
        ("In January 1909 Austria-Hungary and the Ottoman Empire held talks.", {"Austria-Hungary", "Ottoman Empire"}),
        ("In July 1866 Prussia and Austria opened talks in Prague.", {"Prussia", "Austria"}),
    ],
)
def test_a_former_state_takes_part_like_another(read_text: ReadText, text: str, both: set[str]) -> None:
    reading = read_text(text, "2011-12-31")
    assert sides(reading) == [both]
    former = {p.country for report in reading.reports for p in report.participants if p.name not in _OF_TODAY}
    assert former == {None}


def test_visits_to_a_former_state_are_to_the_land_of_one_of_today(read_text: ReadText) -> None:
    [report] = read_text("In May 1972 Nixon visited the Soviet Union.", "2011-12-31").reports
    assert {(p.name, p.role) for p in report.participants} == {("Richard Nixon", "guest"), ("Soviet Union", "host")}
    assert report.place is not None
    assert report.place.country == "RU"


@pytest.mark.parametrize(
    ("text", "published", "both"),
    [
        ("The Yugoslav president visited Moscow last October.", "2001-01-26", {"Serbia", "Russia"}),
        ("East German and West German officials met in Vienna.", "1985-05-02", {"East Germany", "Germany"}),
    ],
)
def test_an_official_of_a_former_state_is_of_its_successor(
    read_text: ReadText, text: str, published: str, both: set[str]
) -> None:
    assert sides(read_text(text, published)) == [both]
