"""Who came to a gathering, sent somebody or is expected there, as the clauses after it say."""

from collections.abc import Callable

import pytest

from graph.model import Reading

ReadText = Callable[..., Reading]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "The OECD ministerial meeting in Paris closed. Norway's Espen Barth Eide arrived late at the meeting.",
            {"Espen Barth Eide"},
        ),
        (
            "EU leaders met in Copenhagen on Wednesday. Volodymyr Zelenskyy was the guest of honour. Mark Rutte came.",
            {"Volodymyr Zelenskyy", "Mark Rutte"},
        ),
        (
            "SADC foreign ministers will meet in Pretoria on 3 March. Kenya's William Ruto was asked to join them.",
            {"William Ruto"},
        ),
        (
            "The BRICS summit in Kazan closed on Thursday. Turkey and Laos also took part. Serbia sent a minister.",
            {"Turkey", "Laos", "Serbia"},
        ),
        (
            "The Arab League held a summit in Jeddah. Bashar al-Assad took his seat at the table; so did the others.",
            {"Bashar al-Assad"},
        ),
        (
            "The African Union summit opened in Addis Ababa on Saturday. Abdel Fattah el-Sisi was there, as was "
            "Paul Kagame. Among those who flew in was António Guterres.",
            {"Abdel Fattah el-Sisi", "Paul Kagame", "António Guterres"},
        ),
        (
            "ASEAN leaders meet in Manila in November. Leaders invited include Narendra Modi and Anthony Albanese.",
            {"Narendra Modi", "Anthony Albanese"},
        ),
    ],
)
def test_clauses_after_a_gathering_say_who_comes(read_text: ReadText, text: str, people: set[str]) -> None:
    event = next(e for e in read_text(text).reports if e.type == "gathering")
    assert people <= {p.name for p in event.participants}


@pytest.mark.parametrize(
    "later",
    [
        "Xi Jinping came to power in 2012.",
        "Xi Jinping did not come.",
        "Xi Jinping arrived in Moscow on Tuesday.",
        "Xi Jinping sent a message.",
        "Xi Jinping was invited.",
        "Xi Jinping will come next year.",
    ],
)
def test_who_goes_elsewhere_or_stays_away_is_not_there(read_text: ReadText, later: str) -> None:
    text = "The East African Community held a summit in Arusha on Sunday. " + later
    events = [e for e in read_text(text).reports if e.type == "gathering"]
    assert len(events) == 1
    assert "Xi Jinping" not in {p.name for p in events[0].participants}


def test_who_stays_at_home_met_nobody_who_came(read_text: ReadText) -> None:
    text = "The NATO summit in The Hague closed on Wednesday. Emmanuel Macron came; Robert Fico stayed at home."
    assert [e.type for e in read_text(text).reports] == ["gathering"]


@pytest.mark.parametrize(
    "later",
    ["Emmanuel Macron and Olaf Scholz have accepted.", "Emmanuel Macron and Olaf Scholz are among the guests."],
)
def test_who_accepts_or_is_a_guest_comes(read_text: ReadText, later: str) -> None:
    text = "Japan is to host a conference on Syria in Tokyo on Saturday. " + later
    event = next(e for e in read_text(text).reports if e.type == "gathering")
    assert {"Emmanuel Macron", "Olaf Scholz"} <= {p.name for p in event.participants}


def test_what_else_is_accepted_brings_nobody(read_text: ReadText) -> None:
    text = "Japan is to host a conference on Syria in Tokyo on Saturday. Emmanuel Macron has accepted the deal."
    event = next(e for e in read_text(text).reports if e.type == "gathering")
    assert "Emmanuel Macron" not in {p.name for p in event.participants}


@pytest.mark.parametrize(
    ("more", "there"),
    [
        ("Also invited are Turkey's Recep Tayyip Erdogan and Spain's Pedro Sanchez.", {"Pedro Sánchez"}),
        ("Pedro Sanchez joins on Friday.", {"Pedro Sánchez"}),
        ("Volodymyr Zelenskyy will address them by video link.", {"Volodymyr Zelenskyy"}),
        ("Pedro Sanchez speaks on Friday.", {"Pedro Sánchez"}),
        ("Spain has sent Pedro Sanchez.", {"Pedro Sánchez"}),
        ("Pedro Sanchez and Petr Fiala will speak.", {"Pedro Sánchez", "Petr Fiala"}),
    ],
)
def test_those_who_are_to_join_the_others_attend(read_text: ReadText, more: str, there: set[str]) -> None:
    text = f"The Arab League holds its annual summit in Manama on Thursday. {more}"
    (summit,) = [r for r in read_text(text, "2024-05-14").reports if r.type == "gathering"]
    assert there <= {p.name for p in summit.participants}


def test_who_welcomes_all_who_came_to_his_capital_is_their_host(read_text: ReadText) -> None:
    text = "The Arab League opened its annual summit in Amman on Thursday. King Abdullah {} at the palace."
    for words in ("welcomed them", "received the leaders"):
        (summit,) = read_text(text.format(words), "2024-05-17").reports
        assert ("Abdullah II", "host") in {(p.name, p.role) for p in summit.participants}
    (summit,) = read_text(text.format("received the ministers of Peru"), "2024-05-17").reports[:1]
    assert ("Abdullah II", "host") not in {(p.name, p.role) for p in summit.participants}


def test_who_is_said_to_be_host_of_a_coming_gathering_is(read_text: ReadText) -> None:
    text = "The leaders of the Visegrad Group and Austria meet in Budapest on Thursday. Viktor Orban is host."
    (summit,) = read_text(text, "2024-05-14").reports
    assert ("Viktor Orbán", "host") in {(p.name, p.role) for p in summit.participants}


def test_communiques_list_those_present_in_lines_of_their_own(read_text: ReadText) -> None:
    text = (
        "The G20 summit was held on 7 May 2024 in Oslo.\n\nThe following heads of state were present:\n\n"
        "- H.E. Patrice Talon, President of the Republic of Benin\n"
        "- H.E. Nana Akufo-Addo, President of the Republic of Ghana\n\nWilliam Ruto was received by the king in June.\n"
    )
    summit = next(r for r in read_text(text, "2024-05-14").reports if r.type == "gathering")
    assert {"Patrice Talon", "Nana Akufo-Addo"} <= {p.name for p in summit.participants}
    assert "William Ruto" not in {p.name for p in summit.participants}


def test_nobody_hosts_a_forum_in_another_state_than_his_own(read_text: ReadText) -> None:
    reading = read_text(
        "Norwegian Foreign Minister Anna Lund leaves for Cairo on Wednesday at the head of the delegation of Norway to "
        "the ministerial council of the Arab League."
    )
    forum = next(report for report in reading.reports if report.type == "gathering")
    assert {part.role for part in forum.participants if part.name == "Anna Lund"} == {"participant"}
