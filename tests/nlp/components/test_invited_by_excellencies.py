"""Offices between two people with forms of address: "At the invitation of Mr. X, President of Y, Mr. Z, ..."."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    ("text", "met"),
    [
        (
            "At the invitation of H.E. Ilham Aliyev, President of the Republic of Azerbaijan, H.E. Sadyr Japarov, "
            "President of the Kyrgyz Republic, paid a state visit to Azerbaijan on 1-3 March 2022.",
            {"Sadyr Japarov", "Azerbaijan", "Ilham Aliyev"},
        ),
        (
            "At the invitation of Mr. Wang Yi, Minister of Foreign Affairs of the People's Republic of China, "
            "Mr. Mukhtar Tileuberdi, Minister of Foreign Affairs of Kazakhstan, visited China from 1 to 3 March 2022.",
            {"Mukhtar Tleuberdi", "China", "Wang Yi"},
        ),
    ],
)
def test_each_has_the_office_behind_his_name(read_text: ReadText, text: str, met: set[str]) -> None:
    assert sides(read_text(text), "visit") == [met]
