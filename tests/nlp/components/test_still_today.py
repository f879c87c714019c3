"""Tests of what the present tense says of hours and days to come, and of what goes on."""

from collections.abc import Callable

import pytest

from graph.model import Reading

ReadText = Callable[..., Reading]


def statuses(reading: Reading, kind: str) -> set[str]:
    return {r.status for r in reading.reports if r.type == kind}


@pytest.mark.parametrize(
    ("text", "kind", "status"),
    [
        (
            "Estonian President Kersti Kaljulaid flies to Tbilisi this evening for talks with Salome Zourabichvili.",
            "visit",
            "planned",
        ),
        ("Angela Merkel meets Emmanuel Macron in Paris tonight.", "meeting", "planned"),
        ("Angela Merkel met Emmanuel Macron in Paris tonight.", "meeting", "held"),
        ("In half an hour's time Emmanuel Macron receives Angela Merkel in Paris.", "meeting", "planned"),
        ("Angela Merkel arrives in Paris within the next hour.", "visit", "planned"),
        ("Slovak Prime Minister Peter Pellegrini leaves for Seoul today.", "visit", "planned"),
        ("King Felipe and King Mohammed VI open their talks in Fez on Sunday.", "meeting", "planned"),
        ("Nikos Dendias is being received in Amman by Ayman Safadi.", "meeting", "ongoing"),
        ("Talks between Serbia and Kosovo are being held in Brussels.", "meeting", "ongoing"),
        ("Talks between Serbia and Kosovo are being arranged by the Swiss.", "meeting", "planned"),
        ("Nikos Dendias was being received in Amman by Ayman Safadi when the news came.", "meeting", "held"),
    ],
)
def test_present_tense(text: str, kind: str, status: str, read_text: ReadText) -> None:
    assert statuses(read_text(text + "\nThe shops stayed shut.", published="2019-03-14"), kind) == {status}


@pytest.mark.parametrize(
    ("text", "kind", "status"),
    [
        ("Slovak Prime Minister Peter Pellegrini left yesterday for Hanoi with thirty bankers.", "visit", "ongoing"),
        ("The foreign ministers of Chile and Bolivia began two days of talks in La Paz today.", "meeting", "ongoing"),
        ("Zuzana Caputova is in Vietnam tonight.", "visit", "ongoing"),
        ("Zuzana Caputova, on a visit to Vietnam, laid a wreath in Hanoi today.", "visit", "ongoing"),
        ("Zuzana Caputova was in Hanoi today. She is currently in Hanoi, where she saw To Lam.", "visit", "ongoing"),
        ("Zuzana Caputova left on Thursday for Vietnam, where she will see To Lam.", "visit", "planned"),
        ("Zuzana Caputova left for Vietnam on Thursday and met To Lam.", "visit", "planned"),
        ("Kersti Kaljulaid, on a visit to Georgia last month, planted a tree.", "visit", "held"),
    ],
)
def test_under_way(text: str, kind: str, status: str, read_text: ReadText) -> None:
    assert statuses(read_text(text + "\nThe shops stayed shut.", published="2019-03-14"), kind) == {status}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Zuzana Caputova is in Tbilisi, holding talks with Salome Zourabichvili.", "ongoing"),
        ("Zuzana Caputova has been to Tbilisi to see Salome Zourabichvili.", "held"),
        ("Zuzana Caputova is in Tbilisi tonight with Salome Zourabichvili.", "ongoing"),
        ("Zuzana Caputova is in Tbilisi with Salome Zourabichvili and will fly home tomorrow.", "ongoing"),
        ("Zuzana Caputova will be in Tbilisi tonight with Salome Zourabichvili.", "planned"),
        ("Zuzana Caputova would have been in Tbilisi to see Salome Zourabichvili.", "cancelled"),
    ],
)
def test_what_somebody_is_there_for(text: str, status: str, read_text: ReadText) -> None:
    assert statuses(read_text(text + "\nThe shops stayed shut.", published="2019-03-14"), "meeting") == {status}


@pytest.mark.parametrize(
    ("text", "kind", "status", "day"),
    [
        ("Edi Rama won't arrive in Izmir until Wednesday.", "visit", "planned", "2019-03-20"),
        ("Zuzana Caputova and Salome Zourabichvili will not meet until Wednesday.", "meeting", "planned", "2019-03-20"),
        ("Zuzana Caputova did not meet Salome Zourabichvili until Wednesday.", "meeting", "held", "2019-03-13"),
        ("Zuzana Caputova and Salome Zourabichvili will not meet on Wednesday.", "meeting", "refused", "2019-03-20"),
        ("Zuzana Caputova will not meet Salome Zourabichvili until the row is over.", "meeting", "refused", None),
    ],
)
def test_not_until_a_day(text: str, kind: str, status: str, day: str | None, read_text: ReadText) -> None:
    found = [r for r in read_text(text, published="2019-03-14").reports if r.type == kind]
    assert [(r.status, r.date if day else None) for r in found] == [(status, day)]


@pytest.mark.parametrize(
    ("text", "kind", "status"),
    [
        ("Zuzana Caputova flew home. She'd been due to see Salome Zourabichvili tomorrow.", "meeting", "cancelled"),
        ("Zuzana Caputova is expected back in the Georgian capital tonight.", "visit", "planned"),
        ("Zuzana Caputova will decide after she has met Salome Zourabichvili in Tbilisi.", "meeting", "planned"),
        ("Zuzana Caputova decided after she had met Salome Zourabichvili in Tbilisi.", "meeting", "held"),
    ],
)
def test_what_is_still_to_be(text: str, kind: str, status: str, read_text: ReadText) -> None:
    assert statuses(read_text(text + "\nThe shops stayed shut.", published="2019-03-14"), kind) == {status}


@pytest.mark.parametrize(
    ("days", "status"),
    [("from Thursday to Saturday", "ongoing"), ("from Saturday to Monday", "planned")],
)
def test_what_has_begun_goes_on(read_text: ReadText, days: str, status: str) -> None:
    text = f"Kenya's Peter Mwangi is in Oslo for talks with Anna Lund, the Norwegian minister, {days}."
    assert statuses(read_text(text, "2017-09-08"), "meeting") == {status}
