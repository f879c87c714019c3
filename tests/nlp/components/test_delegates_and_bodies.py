"""Delegations and bodies that the text goes on about: "the delegation met", "it will receive"."""

import pytest

from tests.nlp.conftest import ReadText


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            "A Kuwaiti delegation landed in Dakar on Sunday. The delegation met President Macky Sall on Monday.",
            {"Kuwait", "Macky Sall"},
        ),
        (
            "A Japanese mission led by Senator Hiroto Kimura reached Suva on Sunday. The mission was received by "
            "Prime Minister Sitiveni Rabuka on Monday.",
            {"Hiroto Kimura", "Sitiveni Rabuka"},
        ),
        (
            "ECOWAS sent a team to Conakry on Friday. The team met President Mamady Doumbouya on Monday.",
            {"Economic Community of West African States", "Mamady Doumbouya"},
        ),
        (
            "A Houthi delegation arrived in Muscat on Sunday. It will meet UN envoy Hans Grundberg on Thursday.",
            {"Houthis", "Hans Grundberg"},
        ),
        ("Seoul said on Monday it would hold talks with Tokyo on Friday.", {"South Korea", "Japan"}),
    ],
)
def test_who_sent_or_leads_the_delegation_takes_part(read_text: ReadText, text: str, sides: set[str]) -> None:
    met = [{p.name for p in r.participants} for r in read_text(text).reports if r.type == "meeting"]
    assert met == [sides]


@pytest.mark.parametrize(
    "text",
    [
        "The delegation met President Macky Sall on Monday.",
        "The Kuwaiti government was pleased. It was in Dakar that the bank met its creditors.",
        "Kuwait rejected the plan. It rained when President Macky Sall met the press.",
    ],
)
def test_without_a_body_before_it_is_nobody(read_text: ReadText, text: str) -> None:
    assert read_text(text).reports == ()


def test_who_leads_the_one_side_and_the_other_one_sits_for_it(read_text):
    text = (
        "Talks between Kenya and Laos on river tolls were held in Mombasa on Monday. The Kenyan side was headed by "
        "Water Minister Peter Otieno, the Lao one by Deputy Minister Khamla Vongsa."
    )
    (report,) = (r for r in read_text(text).reports if r.type == "meeting")
    assert {p.name for p in report.participants} == {"Peter Otieno", "Khamla Vongsa"}


@pytest.mark.parametrize(
    "words",
    [
        "Vladimir Medinsky headed the Russian team, while Rustem Umerov led Ukraine's.",
        "Rustem Umerov leads for Kyiv, Vladimir Medinsky for Moscow.",
    ],
)
def test_who_leads_the_teams_at_talks_meets_at_no_others(read_text: ReadText, words: str) -> None:
    reading = read_text(f"Russia and Ukraine held a second round of talks in Istanbul on Monday. {words}")
    assert [{p.name for p in r.participants} for r in reading.reports] == [{"Vladimir Medinsky", "Rustem Umerov"}]
