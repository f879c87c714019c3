"""Encounters of the cold war, and leaders of the past by their family names in sentences that give a year."""

from collections.abc import Callable

import pytest

from graph.model import Reading, Report

Read = Callable[..., Reading]


def people(report: Report) -> set[tuple[str, str | None]]:
    return {(p.name, p.country) for p in report.participants}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In June 1967 President Johnson met Soviet Premier Alexei Kosygin in Glassboro.",
            {("Lyndon B. Johnson", "US"), ("Alexei Kosygin", "RU")},
        ),
        (
            "Adenauer received Eisenhower in Bonn on 26 August 1959.",
            {("Konrad Adenauer", "DE"), ("Dwight D. Eisenhower", "US")},
        ),
        ("In 2003 Chirac received Schröder in Paris.", {("Jacques Chirac", "FR"), ("Gerhard Schröder", "DE")}),
        ("Clinton met Yeltsin in Vancouver in April 1993.", {("Bill Clinton", "US"), ("Boris Yeltsin", "RU")}),
        (
            "In June 1878 Bismarck received Disraeli in Berlin.",
            {("Otto von Bismarck", "DE"), ("Benjamin Disraeli", "GB")},
        ),
        ("In April 1974 Ecevit met Callaghan in London.", {("Bülent Ecevit", "TR"), ("James Callaghan", "GB")}),
        (
            "In 1971 Salvador Allende received Seretse Khama in Santiago.",
            {("Salvador Allende", "CL"), ("Seretse Khama", "BW")},
        ),
        (
            "On 12 March 1919 Clemenceau conferred with Woodrow Wilson in Paris.",
            {("Georges Clemenceau", "FR"), ("Woodrow Wilson", "US")},
        ),
        (
            "In 1958 Chamoun received Diefenbaker in Beirut.",
            {("Camille Chamoun", "LB"), ("John Diefenbaker", "CA")},
        ),
        (
            "In August 1984 Sankara conferred with Mengistu in Nairobi.",
            {("Thomas Sankara", "BF"), ("Mengistu Haile Mariam", "ET")},
        ),
        ("Geisel received Honecker in 1978.", {("Ernesto Geisel", "BR"), ("Erich Honecker", "DE")}),
    ],
)
def test_leaders_of_the_year_are_meant(
    the_report: Callable[..., Report], text: str, expected: set[tuple[str, str | None]]
) -> None:
    assert people(the_report(text)) == expected


def test_name_joined_by_a_hyphen_is_one_family_name(the_report: Callable[..., Report]) -> None:
    report = the_report("In May 1960 Ben-Gurion met Macmillan in London.")
    assert people(report) == {("David Ben-Gurion", "IL"), ("Harold Macmillan", "GB")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In June 1974 King Faisal received Nixon in Jeddah.", "Faisal bin Abdulaziz Al Saud"),
        ("Bismarck met Tsar Alexander in Berlin in September 1872.", "Alexander II"),
        ("In 1810 Tsar Alexander received Metternich in Saint Petersburg.", "Alexander I"),
        ("In February 1945 Roosevelt received King Abdulaziz aboard a cruiser.", "Abdulaziz Ibn Saud"),
        ("King Abdullah, who came to the throne in 1999, met Sunak in Amman.", "Abdullah II"),
    ],
)
def test_monarch_of_the_year_told_goes_by_his_given_name(
    the_report: Callable[..., Report], text: str, expected: str
) -> None:
    assert expected in {name for name, _ in people(the_report(text))}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("George Bush and Mikhail Gorbachev met in Valletta in December 1989.", ("George H. W. Bush", "US")),
        ("George Bush received Tony Blair at Camp David in February 2001.", ("George W. Bush", "US")),
        ("In May 1989 Soviet Foreign Minister Eduard Shevardnadze met Baker.", ("Eduard Shevardnadze", "RU")),
        ("In July 1999 Eduard Shevardnadze met Clinton.", ("Eduard Shevardnadze", "GE")),
    ],
)
def test_who_bore_a_name_in_the_year_told(read_text: Read, text: str, expected: tuple[str, str]) -> None:
    assert expected in {side for report in read_text(text, "2024-01-05").reports for side in people(report)}


def test_whose_journey_it_is_by_who_made_it(read_text: Read) -> None:
    text = (
        "Eighteen years earlier John Foster Dulles had refused it. The way was paved by Henry Kissinger, "
        "who made his first trip to Beijing in July 1971."
    )
    reports = read_text(text, "2022-02-21").reports
    assert {("Henry Kissinger", "US"), ("China", "CN")} in [people(report) for report in reports]


def test_half_of_a_given_name_is_nobody(read_text: Read) -> None:
    reports = read_text("Count Kapodistrias accompanied Alexander to Laibach. Alexander met Metternich there.").reports
    assert all("Willem" not in name for report in reports for name, _ in people(report))


def test_leader_of_today_keeps_his_name_beside_a_year(the_report: Callable[..., Report]) -> None:
    report = the_report("Biden, who first ran for office in 1972, met Sunak in Washington on Monday.")
    assert people(report) == {("Joe Biden", "US"), ("Rishi Sunak", "GB")}


def test_office_of_the_day_comes_before_a_minister_of_the_name(read_text: Read) -> None:
    reports = read_text("Blair visited Libya in March 2004.", "2024-03-01").reports
    assert [people(report) for report in reports] == [{("Tony Blair", "GB"), ("Libya", "LY")}]


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("Bush met Gorbachev in Malta in December 1989.", "2005-11-24", "George H. W. Bush"),
        ("Assad received Vance in Damascus in August 1977.", "2015-11-24", "Hafez al-Assad"),
        ("Allende received Castro in Santiago in November 1971.", "2015-11-24", "Fidel Castro"),
        ("Bush met Putin in Moscow in May 2002.", "2005-11-24", "George W. Bush"),
        ("Bush, a governor in 1999, met Putin in Moscow on Monday.", "2005-11-24", "George W. Bush"),
        ("Bush met Kohl in Berlin in 1990. On Monday, Bush flew to Rome.", "2005-11-24", "George W. Bush"),
    ],
)
def test_leader_of_the_year_told_comes_before_one_of_today(
    read_text: Read, text: str, published: str, expected: str
) -> None:
    assert expected in {name for report in read_text(text, published).reports for name, _ in people(report)}
