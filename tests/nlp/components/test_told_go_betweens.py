"""Who goes between two sides, as the sentence that tells of their talks says."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Israeli and Palestinian negotiators met in Jericho under U.S. envoy George Mitchell.", {"George Mitchell"}),
        ("Israel and Hamas held indirect talks in Cairo through Egyptian and Qatari mediators.", {"Egypt", "Qatar"}),
        ("The United States and Iran held talks in Muscat on Saturday via Omani mediators.", {"Oman"}),
        (
            "The United States and Iran held talks in Muscat through Oman's foreign minister, Badr al-Busaidi.",
            {"Badr Albusaidi"},
        ),
        ("The United States and Iran held indirect talks in Geneva on Saturday, with Oman mediating.", {"Oman"}),
        ("Talks between Armenia and Azerbaijan ended in Rome under the auspices of the UN.", {"United Nations"}),
        ("A round between Armenia and Azerbaijan ended, under the aegis of Oman and of France.", {"Oman", "France"}),
        (
            "Ukrainian and Russian negotiators met in Istanbul on Friday, with Turkish minister Hakan Fidan chairing.",
            {"Hakan Fidan"},
        ),
    ],
)
def test_the_words_for_talks_name_who_goes_between(read_text: ReadText, text: str, names: set[str]) -> None:
    (report,) = read_text(text).reports
    assert {p.name for p in report.participants if p.role == "mediator"} == names
    assert len(report.participants) == len(names) + 2


def test_a_president_of_one_side_is_no_go_between(read_text: ReadText) -> None:
    (found,) = sides(
        read_text("China and the United States opened talks in Warsaw in 1955 under President Eisenhower.")
    )
    assert found <= {"China", "United States", "Dwight D. Eisenhower", "Poland"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Sudan and Ethiopia resumed talks in Cairo on Sunday. Egypt acted as mediator.", {"Egypt"}),
        ("Sudan and Ethiopia resumed talks in Rome on Sunday. Kenya was the mediator.", {"Kenya"}),
        ("Armenia and Azerbaijan will meet in Tbilisi. Georgia, which is to act as go-between, was glad.", {"Georgia"}),
        (
            "Sudan and Ethiopia called off their talks. Kenya, which was to have acted as broker, was sorry.",
            {"Kenya"},
        ),
        ("Oman, which acted as intermediary, said Iran and the United States held talks in Muscat.", {"Oman"}),
        ("Sudan and Ethiopia resumed talks in Cairo on Sunday. Kenya has acted as mediator in Chad for years.", set()),
    ],
)
def test_a_thin_verb_says_who_goes_between(read_text: ReadText, text: str, names: set[str]) -> None:
    (report,) = read_text(text).reports
    assert {p.name for p in report.participants if p.role == "mediator"} == names


@pytest.mark.parametrize(
    "text",
    [
        "President Museveni, the mediator of the Burundi crisis, received President Nkurunziza on Monday.",
        "President Museveni received President Nkurunziza on Monday. Mr Museveni is the mediator of Burundian talks.",
        "President Museveni received President Nkurunziza on Monday. He is the mediator of the Burundian talks.",
    ],
)
def test_a_mediator_is_not_of_the_state_of_the_quarrel(read_text: ReadText, text: str) -> None:
    assert sides(read_text(text, published="2015-07-15")) == [{"Yoweri Museveni", "Pierre Nkurunziza"}]


@pytest.mark.parametrize(
    "text",
    [
        "Pakistan and Afghanistan agreed to a ceasefire on Sunday after talks in Doha mediated by Qatar and Turkey.",
        "There was hope after talks mediated by Qatar and Turkey between Pakistan and Afghanistan.",
    ],
)
def test_states_that_agree_after_mediated_talks_held_them(read_text: ReadText, text: str) -> None:
    (report,) = read_text(text).reports
    assert {(p.name, p.role) for p in report.participants} == {
        ("Pakistan", "participant"),
        ("Afghanistan", "participant"),
        ("Qatar", "mediator"),
        ("Turkey", "mediator"),
    }


def test_his_auspices_are_those_of_whom_the_sentence_is_about(read_text: ReadText) -> None:
    reading = read_text(
        "Charles Michel was in Prague, where talks between Armenia and Azerbaijan ended under his auspices."
    )
    (meeting,) = (r for r in reading.reports if r.type == "meeting")
    assert {p.name for p in meeting.participants if p.role == "mediator"} == {"Charles Michel"}
