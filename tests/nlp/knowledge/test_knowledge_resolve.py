"""Who is meant by a name, a title or a metonym, on which day."""

import datetime as dt

import pytest

from nlp.knowledge.resolve import match, resolve

ON_THE_DAY = [
    ("Chinese foreign minister", "2023-06-19", "Qin Gang"),
    ("China's top diplomat", "2023-06-19", "Wang Yi"),
    ("U.S. Secretary of State", "2014-05-01", "John Kerry"),
    ("the French president", "2010-01-01", "Nicolas Sarkozy"),
    ("President of Russia", "2010-01-01", "Dmitry Medvedev"),
    ("Russian Prime Minister", "2010-01-01", "Vladimir Putin"),
    ("British Foreign Secretary", "2023-06-01", "James Cleverly"),
    ("German Chancellor", "2021-12-20", "Olaf Scholz"),
    ("Indian external affairs minister", "2018-01-01", "Sushma Swaraj"),
    ("Iran's supreme leader", "2015-01-01", "Ali Khamenei"),
    ("Turkish leader", "2022-01-01", "Recep Tayyip Erdoğan"),
    ("Israeli premier", "2008-01-01", "Ehud Olmert"),
    ("UN chief", "2012-01-01", "Ban Ki-moon"),
    ("EU foreign policy chief", "2013-01-01", "Catherine Ashton"),
    ("European Commission President", "2022-01-01", "Ursula von der Leyen"),
    ("head of the IAEA", "2022-01-01", "Rafael Grossi"),
    ("Hamas leader", "2018-01-01", "Ismail Haniyeh"),
    ("Saudi crown prince", "2019-01-01", "Mohammed bin Salman"),
    ("White House national security adviser", "2022-01-01", "Jake Sullivan"),
    ("US Treasury Secretary", "2023-07-01", "Janet Yellen"),
    ("US climate envoy", "2022-01-01", "John Kerry"),
]
SPELLINGS = [
    ("Ukrainian President Zelenskiy", "2022-03-01", "Volodymyr Zelenskyy"),
    ("Zelensky", "2022-03-01", "Volodymyr Zelenskyy"),
    ("Volodimir Selenski", "2022-03-01", "Volodymyr Zelenskyy"),
    ("Gadhafi", "2009-03-01", "Muammar Gaddafi"),
    ("Muammar Khaddafi", "2009-03-01", "Muammar Gaddafi"),
    ("Abe Shinzo", "2014-03-01", "Shinzo Abe"),
    ("Jinping Xi", "2014-03-01", "Xi Jinping"),
    ("Mr. Xi", "2014-03-01", "Xi Jinping"),
    ("Asad", "2012-01-01", "Bashar al-Assad"),
    ("Sergei V. Lavrov", "2012-01-01", "Sergey Lavrov"),
    ("S. Lavrov", "2012-01-01", "Sergey Lavrov"),
    ("President Bush", "2003-01-01", "George W. Bush"),
    ("Secretary Rice", "2006-01-01", "Condoleezza Rice"),
    ("Amirabdollahian", "2022-01-01", "Hossein Amir-Abdollahian"),
    ("Aleksander Vucic", "2019-01-01", "Aleksandar Vučić"),
    ("King Abdullah of Jordan", "2010-01-01", "Abdullah II"),
    ("Saudi King Abdullah", "2010-01-01", "Abdullah bin Abdulaziz Al Saud"),
]
COUNTRIES = [
    ("the Kremlin", "RU"), ("Downing Street", "GB"), ("the Blue House", "KR"), ("Foggy Bottom", "US"),
    ("Beijing", "CN"), ("U.K.", "GB"), ("Chinese", "CN"), ("Holland", "NL"), ("DPRK", "KP"), ("Türkiye", "TR"),
    ("Russian Foreign Ministry", "RU"), ("Chinese Ministry of Foreign Affairs", "CN"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "day", "person"), ON_THE_DAY + SPELLINGS)
def test_person(name: str, day: str, person: str) -> None:
    assert resolve(name, dt.date.fromisoformat(day)).name == person


@pytest.mark.parametrize(("name", "country"), COUNTRIES)
def test_country(name: str, country: str) -> None:
    found = resolve(name)
    assert (found.kind, found.country) == ("country", country)


def test_the_title_is_that_of_the_day() -> None:
    def title(day: str) -> str | None:
        return resolve("John Kerry", dt.date.fromisoformat(day)).title

    assert title("2010-01-01") == "Senator"
    assert title("2015-01-01") == "Secretary of State"
    assert title("2019-01-01") == "former Secretary of State"
    assert title("2022-01-01") == "Special Presidential Envoy for Climate"


def test_a_head_of_an_international_organization_acts_for_no_country_while_in_office() -> None:
    assert resolve("Mark Rutte", dt.date(2015, 5, 5)).country == "NL"
    assert resolve("Mark Rutte", dt.date(2025, 2, 2)).country is None


def test_context_decides_between_bearers_of_a_name() -> None:
    day = dt.date(2019, 1, 1)
    assert resolve("Rice", dt.date(2016, 1, 1), "talks of the United States").name == "Susan Rice"
    assert resolve("Abdullah", day, "the court of Jordan").country == "JO"


def test_the_unknown_keeps_what_its_words_say() -> None:
    found = resolve("Peruvian Foreign Minister Xyzzy Plugh", dt.date(2022, 1, 1))
    assert (found.name, found.kind, found.country) == ("Xyzzy Plugh", "person", "PE")
    assert found.title == "Foreign Minister"
    assert found.entity_id == resolve("Foreign Minister Xyzzy Plugh of Peru").entity_id
    assert found.confidence < 0.5


def test_nothing_is_made_of_no_name() -> None:
    for name in ("", "   ", "...", "the"):
        assert resolve(name).entity_id is None


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("Zelensky", "Volodymyr Zelenskyy", True),
        ("Sergei Lavrov", "Sergey Lavrov", True),
        ("EU", "European Union", True),
        ("J. Smith", "John Smith", True),
        ("Kim Jong-il", "Kim Jong-un", False),
        ("Wang Yi", "Li Yi", False),
        ("Jane Smith", "John Smith", False),
        ("Niger", "Nigeria", False),
    ],
)
def test_match(left: str, right: str, same: bool) -> None:
    assert match(left, right)[1] is same
    assert match(left, right) == match(right, left)
