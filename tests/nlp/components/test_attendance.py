"""Who else was there, as the sentence of an encounter or those after it say."""

import pytest

from tests.nlp.conftest import ReadText

MEETING = "Vladimir Putin met with President of Tajikistan Emomali Rahmon in the Kremlin on Monday. "
BOTH = {"Vladimir Putin", "Emomali Rahmon"}


@pytest.mark.parametrize(
    "text",
    [
        "Taking part in the meeting were Sergei Lavrov and Sergei Shoigu.",
        "On the Russian side, the talks were attended by Sergei Lavrov and Sergei Shoigu.",
        "Sergei Lavrov and Sergei Shoigu also attended the meeting.",
        "The Russian delegation included Sergei Lavrov and Sergei Shoigu.",
        "Sergei Lavrov and Sergei Shoigu were among those attending.",
        "Sergei Lavrov and Sergei Shoigu were also present.",
        "They were joined by Sergei Lavrov and Sergei Shoigu.",
        "Sergei Lavrov and Sergei Shoigu sat in on the talks.",
        "Sergei Lavrov and Sergei Shoigu took part.",
        "Sergei Lavrov and Sergei Shoigu attended.",
        "Sergei Lavrov and Sergei Shoigu accompanied him.",
        "Sergei Lavrov and Sergei Shoigu were at the table as well.",
        "The Russian side included Sergei Lavrov and Sergei Shoigu.",
        "The talks, which Sergei Lavrov and Sergei Shoigu also attended, lasted three hours.",
    ],
)
def test_who_attended_took_part(read_text: ReadText, text: str) -> None:
    (report,) = read_text(MEETING + text).reports
    assert {p.name for p in report.participants} == BOTH | {"Sergey Lavrov", "Sergei Shoigu"}
    assert {p.name for p in report.participants if p.role == "host"} == {p.name for p in report.participants} - {
        "Emomali Rahmon"
    }


@pytest.mark.parametrize(
    "text",
    [
        "Sergei Lavrov was not there. He presented a book in the library.",
        "Sergei Lavrov attended a concert.",
        "Sergei Lavrov took part in a race.",
        "Sergei Lavrov will not take part.",
        "Sergei Lavrov did not attend.",
        "Sergei Lavrov sat at a table by the window of the library.",
        "The Russian delegation included no ministers, Sergei Lavrov told reporters.",
        "\n\nThe weather was fine.\n\nThe harvest was good.\n\nThe roads were dry. Sergei Lavrov was present.",
    ],
)
def test_who_is_elsewhere_did_not(read_text: ReadText, text: str) -> None:
    assert next({p.name for p in r.participants} for r in read_text(MEETING + text).reports) == BOTH


def test_a_side_is_represented_by_its_people(read_text: ReadText) -> None:
    (report,) = read_text(
        "The 24th EU-China summit took place in Beijing on 7 June. The EU was represented by Charles Michel and Ursula "
        "von der Leyen. China was represented by Li Qiang."
    ).reports
    assert {"Charles Michel", "Ursula von der Leyen", "Li Qiang"} <= {p.name for p in report.participants}


def test_who_leads_a_delegation_of_a_movement_takes_part_beside_it(read_text: ReadText) -> None:
    text = (
        "MOSCOW — A delegation of Hamas led by Mousa Abu Marzook held talks at Russia's foreign ministry on Thursday."
    )
    (report,) = read_text(text).reports
    assert sorted(p.kind for p in report.participants) == ["country", "organization", "person"]


def test_a_title_keeps_those_of_one_side_together(read_text: ReadText) -> None:
    text = "Narendra Modi held talks with Volodymyr Zelenskyy in Kyiv. S Jaishankar was also present."
    (report,) = read_text(text, "2024-08-23").reports
    assert report.title == "Narendra Modi and S. Jaishankar met Volodymyr Zelenskyy in Kyiv"


def test_those_who_represent_states_at_nothing_told_have_not_met(read_text: ReadText) -> None:
    text = "India was represented by S. Jaishankar, Brazil by Mauro Vieira and Turkey by Hakan Fidan."
    assert not read_text(text).reports
