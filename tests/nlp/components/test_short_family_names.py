"""Leaders whose family names have two or three letters: they are meant where another leader stands beside them."""

from collections.abc import Callable

import pytest

from graph.model import Reading
from tests.nlp.reported import sides

Read = Callable[..., Reading]


@pytest.mark.parametrize(
    ("text", "published", "pair"),
    [
        ("Putin and Kim met in Vladivostok on Wednesday.", "2023-09-14", {"Vladimir Putin", "Kim Jong-un"}),
        ("Trump and Kim will meet in Hanoi.", "2019-02-14", {"Donald Trump", "Kim Jong-un"}),
        ("Li met Macron in Paris on Thursday.", "2023-06-23", {"Li Qiang", "Emmanuel Macron"}),
        ("Anwar and Lee met in Singapore.", "2023-09-14", {"Anwar Ibrahim", "Lee Hsien Loong"}),
    ],
)
def test_who_is_meant_beside_another_leader(read_text: Read, text: str, published: str, pair: set[str]) -> None:
    assert sides(read_text(text, published)) == [pair]


@pytest.mark.parametrize(
    "text",
    [
        "Kim flew to Moscow on Tuesday and met the mayor.",
        "Kim Reynolds flew to Berlin. Kim and Scholz met in Berlin on Tuesday.",
    ],
)
def test_nobody_is_meant_alone_or_with_a_given_name(read_text: Read, text: str) -> None:
    assert not any("Kim Jong-un" in names for names in sides(read_text(text, "2023-09-14")))


def test_who_leads_state_and_party_goes_before_one_who_leads_a_government(read_text):
    text = "Xi received Putin and Kim in Beijing on Wednesday."  # when a Kim was prime minister in Seoul, too
    (report,) = read_text(text, "2025-09-04").reports
    assert "Kim Jong-un" in {p.name for p in report.participants}
